package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.motcua.organization.ChangedMeanwhile;
import vn.motcua.organization.Departments;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/** What a keeper of the catalogue does to the fields. */
@ApplicationScoped
@Transactional
public class ProcedureFieldEditor {

    private final ProcedureFields fields;
    private final Departments departments;
    private final WordUsages usages;
    private final CatalogueChanges history;

    ProcedureFieldEditor(ProcedureFields fields, Departments departments, WordUsages usages, CatalogueChanges history) {
        this.fields = fields;
        this.departments = departments;
        this.usages = usages;
        this.history = history;
    }

    /**
     * @param agencyId whose departments the one that leads it is held against
     * @throws ProblemException 409 FIELD_CODE_TAKEN or FIELD_NAME_TAKEN, 422 DEPARTMENT_UNKNOWN
     */
    public ProcedureField create(ProcedureFieldDetails wanted, int agencyId, CatalogueEdit edit) {
        requireDepartment(wanted, agencyId);
        ProcedureField field =
                new ProcedureField(wanted.code(), wanted.name(), wanted.departmentCode(), wanted.sortOrder());
        field.change(wanted);
        fields.persist(field);
        write(wanted);
        record(field, null, field.stated(), edit);
        return field;
    }

    /**
     * @throws ProblemException 409 FIELD_NAME_TAKEN, or FIELD_IN_USE for the end of a field that has procedures; 412
     *     CHANGED_MEANWHILE
     */
    public ProcedureField change(int revision, ProcedureFieldDetails wanted, int agencyId, CatalogueEdit edit) {
        ProcedureField field = seen(wanted.code(), revision);
        if (!wanted.departmentCode().equals(field.departmentCode())) {
            requireDepartment(wanted, agencyId);
        }
        if (wanted.retired() && !field.isRetired()) {
            requireUnused(field, edit);
        }
        Map<String, Object> before = field.stated();
        field.change(wanted);
        write(wanted);
        record(field, before, field.stated(), edit);
        return field;
    }

    /**
     * A field that never had a procedure is taken out again; any other can only be retired.
     *
     * @throws ProblemException 409 FIELD_IN_USE, 412 CHANGED_MEANWHILE
     */
    public void remove(String code, int revision, CatalogueEdit edit) {
        ProcedureField field = seen(code, revision);
        long kept = usages.ofFields(VietnamTime.dateOf(edit.at())).of(code).procedures();
        fields.delete(field);
        WordWrites.flush(fields::flush, Map.of("procedure_field_code_fkey", inUse(field, kept)));
        record(field, field.stated(), null, edit);
    }

    private ProcedureField seen(String code, int revision) {
        ProcedureField field = fields.get(code);
        ChangedMeanwhile.unless(field.revision(), revision);
        return field;
    }

    private void requireDepartment(ProcedureFieldDetails wanted, int agencyId) {
        if (!departments.names(agencyId).containsKey(wanted.departmentCode())) {
            throw new ProblemException(422, "DEPARTMENT_UNKNOWN", "/departmentCode", wanted.departmentCode());
        }
    }

    private void requireUnused(ProcedureField field, CatalogueEdit edit) {
        long procedures =
                usages.ofFields(VietnamTime.dateOf(edit.at())).of(field.code()).procedures();
        if (procedures > 0) {
            throw inUse(field, procedures);
        }
    }

    private static ProblemException inUse(ProcedureField field, long procedures) {
        return new ProblemException(409, "FIELD_IN_USE", null, field.name(), procedures);
    }

    private void write(ProcedureFieldDetails wanted) {
        WordWrites.flush(
                fields::flush,
                Map.of(
                        "procedure_field_pkey",
                        new ProblemException(409, "FIELD_CODE_TAKEN", "/code", wanted.code()),
                        "procedure_field_name_key",
                        new ProblemException(409, "FIELD_NAME_TAKEN", "/name", wanted.name())));
    }

    private void record(
            ProcedureField field, Map<String, Object> before, Map<String, Object> after, CatalogueEdit edit) {
        history.record(new CatalogueChange(CatalogueSubject.FIELD, field.code(), before, after, edit));
    }
}
