package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.shared.NativeScalar;

/** What one desk receives most, to stand on top of its reception screen. */
@ApplicationScoped
public class FrequentProcedures {

    private static final Duration LOOKING_BACK = Duration.ofDays(90);

    @Inject
    EntityManager entityManager;

    /** Codes of the procedures most received by an agency in the last 90 days, the most frequent first. */
    public List<String> of(int agencyId, Instant now, int limit) {
        return NativeScalar.of(entityManager, """
                        select p.code from dossier d join procedure p on p.id = d.procedure_id
                         where d.agency_id = :agency and d.received_at >= :since
                         group by p.code order by count(*) desc, p.code limit :limit
                        """, "code", String.class)
                .setParameter("agency", agencyId)
                .setParameter("since", now.minus(LOOKING_BACK))
                .setParameter("limit", limit)
                .getResultList();
    }
}
