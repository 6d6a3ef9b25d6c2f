package vn.motcua.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.shared.problem.ProblemException;

@ApplicationScoped
public class ProcedureFields implements PanacheRepositoryBase<ProcedureField, String> {

    /** In their order; retired ones, too. */
    public List<ProcedureField> all() {
        return listAll(Sort.by("sortOrder", "code"));
    }

    /** @throws ProblemException 404 FIELD_NOT_FOUND */
    public ProcedureField get(String code) {
        return findByIdOptional(code).orElseThrow(() -> new ProblemException(404, "FIELD_NOT_FOUND", null, code));
    }

    /**
     * The field to file a procedure under.
     *
     * @throws ProblemException 422 FIELD_UNKNOWN or FIELD_RETIRED
     */
    ProcedureField named(String code) {
        ProcedureField field = findByIdOptional(code)
                .orElseThrow(() -> new ProblemException(422, "FIELD_UNKNOWN", "/fieldCode", code));
        if (field.isRetired()) {
            throw new ProblemException(422, "FIELD_RETIRED", "/fieldCode", field.name());
        }
        return field;
    }
}
