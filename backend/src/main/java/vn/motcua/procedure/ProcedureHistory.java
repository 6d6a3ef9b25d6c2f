package vn.motcua.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was done to each procedure; rows are only ever added. */
@ApplicationScoped
public class ProcedureHistory implements PanacheRepository<ProcedureChange> {

    /**
     * Newest first.
     *
     * @param before id of the last row shown, exclusive; {@link Long#MAX_VALUE} for the first page
     */
    public List<ProcedureChange> page(Procedure procedure, long before, int limit) {
        return find("procedureId = ?1 and id < ?2 order by id desc", procedure.id(), before)
                .page(0, limit)
                .list();
    }
}
