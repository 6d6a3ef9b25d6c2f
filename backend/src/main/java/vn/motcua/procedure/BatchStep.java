package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.procedure.BatchItem.Action;
import vn.motcua.procedure.CatalogueSnapshot.Standing;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/**
 * What has to be done for one stated procedure: compared with the version published last, or with its draft where drafts
 * are what is wanted or all that there is.
 */
final class BatchStep {

    private final StatedProcedure stated;
    private final String code;
    private final Standing standing;
    private final ProcedureField field;
    private final boolean publishes;
    private final ProcedureContent wanted;
    private final List<String> changes;

    BatchStep(StatedProcedure stated, String code, Standing standing, ProcedureField field, boolean publishes) {
        this.stated = stated;
        this.code = code;
        this.standing = standing;
        this.field = field;
        this.publishes = publishes;
        ProcedureContent now = basis().map(ProcedureVersion::content).orElseGet(() -> ProcedureContent.named(null));
        wanted = stated.over(now).numberedAfter(standing == null ? List.of() : standing.contents());
        changes = ContentDiff.sections(now, wanted);
    }

    private Optional<ProcedureVersion> basis() {
        if (standing == null) {
            return Optional.empty();
        }
        Optional<ProcedureVersion> last = standing.lastPublished();
        return publishes && last.isPresent() ? last : standing.draft().or(() -> last);
    }

    /** A draft that says just this is as good as a new one, and only has to be published. */
    Optional<ProcedureVersion> readyDraft() {
        return isNew()
                ? Optional.empty()
                : standing.draft().filter(draft -> ContentDiff.sections(draft.content(), wanted)
                        .isEmpty());
    }

    boolean isNew() {
        return standing == null;
    }

    boolean isRefiled() {
        return !isNew() && !standing.procedure().field().code().equals(field.code());
    }

    boolean writesVersion() {
        boolean onlyDraftStands =
                publishes && !isNew() && standing.lastPublished().isEmpty();
        return isNew() || !changes.isEmpty() || onlyDraftStands;
    }

    /** All that stands in its way. */
    List<FileMistake> mistakes(CheckContext context, BatchOrder order, CatalogueConfig config, CatalogueEdit edit) {
        List<FileMistake> found = new ArrayList<>();
        if (field.isRetired() && (isNew() || isRefiled())) {
            found.add(FileMistake.at(stated.place("/field"), "FIELD_RETIRED", field.name()));
        }
        if (!writesVersion()) {
            return found;
        }
        try {
            requirePossible(order, edit);
        } catch (ProblemException refusal) {
            found.add(FileMistake.at(stated.place("/code"), refusal));
        }
        ContentChecks.of(wanted, context).stream()
                .filter(ContentCheck::blocks)
                .map(check -> FileMistake.at(stated.place(check.pointer()), check))
                // One cell may stand for all channels.
                .distinct()
                .forEach(found::add);
        if (publishes) {
            CatalogueEdit saved = readyDraft().map(ProcedureVersion::changed).orElse(edit);
            FourEyes.check(config, saved, edit.by())
                    .ifPresent(check -> found.add(FileMistake.at(stated.place("/code"), check)));
        }
        return found;
    }

    private void requirePossible(BatchOrder order, CatalogueEdit edit) {
        if (isNew()) {
            return;
        }
        CatalogueDrafts.requireNotRetired(standing.procedure());
        if (standing.draft().isPresent() && readyDraft().isEmpty()) {
            throw new VersionRefused("DRAFT_EXISTS", standing.draft().get());
        }
        if (order.publication() != null) {
            predecessor(order.publication(), edit);
        }
    }

    /** The version that ends on the day on which this begins. */
    Optional<ProcedureVersion> predecessor(PublicationOrder publication, CatalogueEdit edit) {
        LocalDate today = VietnamTime.dateOf(edit.at());
        return isNew() ? Optional.empty() : CataloguePublications.predecessor(standing.published(), publication, today);
    }

    BatchItem toItem() {
        List<String> all = new ArrayList<>(changes);
        if (isRefiled()) {
            all.add("field");
        }
        Action action = isNew() ? Action.CREATED : writesVersion() || isRefiled() ? Action.CHANGED : Action.UNCHANGED;
        boolean provisional =
                isNew() ? ProvisionalCode.is(code) : standing.procedure().provisionalCode();
        return new BatchItem(stated.place("/code"), code, wanted.name(), provisional, action, List.copyOf(all));
    }

    String code() {
        return code;
    }

    /** Only where it is not new. */
    Procedure procedure() {
        return standing.procedure();
    }

    ProcedureField field() {
        return field;
    }

    ProcedureContent wanted() {
        return wanted;
    }

    int nextNumber() {
        return isNew() ? 1 : standing.versions().getFirst().number() + 1;
    }

    Integer basedOn() {
        return basis().map(ProcedureVersion::number).orElse(null);
    }
}
