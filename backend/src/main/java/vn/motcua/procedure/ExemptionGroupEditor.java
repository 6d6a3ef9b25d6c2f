package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.motcua.organization.ChangedMeanwhile;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/** What a keeper of the catalogue does to the groups of people who pay less. */
@ApplicationScoped
@Transactional
public class ExemptionGroupEditor {

    private final ExemptionGroups groups;
    private final WordUsages usages;
    private final CatalogueChanges history;

    ExemptionGroupEditor(ExemptionGroups groups, WordUsages usages, CatalogueChanges history) {
        this.groups = groups;
        this.usages = usages;
        this.history = history;
    }

    /** @throws ProblemException 409 EXEMPTION_GROUP_CODE_TAKEN or EXEMPTION_GROUP_NAME_TAKEN */
    public ExemptionGroup create(ExemptionGroupDetails wanted, CatalogueEdit edit) {
        ExemptionGroup group = new ExemptionGroup(wanted);
        groups.persist(group);
        write(wanted);
        record(group, null, group.stated(), edit);
        return group;
    }

    /**
     * @throws ProblemException 409 EXEMPTION_GROUP_NAME_TAKEN, or EXEMPTION_GROUP_IN_USE for the end of a group that
     *     versions name; 412 CHANGED_MEANWHILE
     */
    public ExemptionGroup change(int revision, ExemptionGroupDetails wanted, CatalogueEdit edit) {
        ExemptionGroup group = seen(wanted.code(), revision);
        WordUsage usage = usageOf(group, edit);
        if (wanted.retired() && !group.isRetired() && usage.procedures() > 0) {
            throw inUse(group, usage);
        }
        Map<String, Object> before = group.stated();
        group.change(wanted);
        write(wanted);
        record(group, before, group.stated(), edit);
        return group;
    }

    /**
     * A group that no version ever named is taken out again; any other can only be retired. Versions name it in their
     * documents, where no foreign key can see it.
     *
     * @throws ProblemException 409 EXEMPTION_GROUP_IN_USE, 412 CHANGED_MEANWHILE
     */
    public void remove(String code, int revision, CatalogueEdit edit) {
        ExemptionGroup group = seen(code, revision);
        WordUsage usage = usageOf(group, edit);
        if (!usage.isRemovable()) {
            throw inUse(group, usage);
        }
        groups.delete(group);
        groups.flush();
        record(group, group.stated(), null, edit);
    }

    private ExemptionGroup seen(String code, int revision) {
        ExemptionGroup group = groups.get(code);
        ChangedMeanwhile.unless(group.revision(), revision);
        return group;
    }

    private WordUsage usageOf(ExemptionGroup group, CatalogueEdit edit) {
        return usages.ofExemptionGroups(VietnamTime.dateOf(edit.at())).of(group.code());
    }

    private static ProblemException inUse(ExemptionGroup group, WordUsage usage) {
        return new ProblemException(409, "EXEMPTION_GROUP_IN_USE", null, group.name(), usage.procedures());
    }

    private void write(ExemptionGroupDetails wanted) {
        WordWrites.flush(
                groups::flush,
                Map.of(
                        "exemption_group_pkey",
                        new ProblemException(409, "EXEMPTION_GROUP_CODE_TAKEN", "/code", wanted.code()),
                        "exemption_group_name_key",
                        new ProblemException(409, "EXEMPTION_GROUP_NAME_TAKEN", "/name", wanted.name())));
    }

    private void record(
            ExemptionGroup group, Map<String, Object> before, Map<String, Object> after, CatalogueEdit edit) {
        history.record(new CatalogueChange(CatalogueSubject.EXEMPTION_GROUP, group.code(), before, after, edit));
    }
}
