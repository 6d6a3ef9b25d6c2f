package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import vn.motcua.procedure.ProcedureVersion;

/** Which open dossiers are pinned to older versions of a procedure, over all agencies that the caller may see. */
@ApplicationScoped
public class VersionImpact {

    /** So many open dossiers are pinned to this version, and stay so. */
    public record PinnedDossiers(int number, long open) {}

    @Inject
    EntityManager entityManager;

    /** Newest version first; versions without open dossiers are left out. */
    @SuppressWarnings("unchecked")
    public List<PinnedDossiers> of(ProcedureVersion version) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select d.procedure_version as number, count(*) as open
                          from dossier d
                         where d.finished_at is null and d.received_at is not null and d.procedure_id = :procedure and d.procedure_version < :number
                         group by d.procedure_version order by d.procedure_version desc
                        """, Tuple.class)
                .setParameter("procedure", version.procedure().id())
                .setParameter("number", version.number())
                .getResultList();
        return rows.stream()
                .map(row -> new PinnedDossiers(
                        row.get("number", Integer.class),
                        row.get("open", Number.class).longValue()))
                .toList();
    }
}
