package vn.motcua.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.shared.problem.ProblemException;

@ApplicationScoped
public class ProcedureFields implements PanacheRepositoryBase<ProcedureField, String> {

    public List<ProcedureField> all() {
        return listAll(Sort.by("sortOrder"));
    }

    /** @throws ProblemException 422 FIELD_UNKNOWN */
    ProcedureField named(String code) {
        return findByIdOptional(code).orElseThrow(() -> new ProblemException(422, "FIELD_UNKNOWN", "/fieldCode", code));
    }
}
