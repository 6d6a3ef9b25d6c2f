package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agency;

/** What leaders have stated of their offices for the scorecard. */
@ApplicationScoped
public class UnitAssessments {

    private static final int SHOWN = 200;

    @Inject
    EntityManager entityManager;

    /** States it; what was stated before stays, and was so until then. */
    public UnitAssessment state(UnitAssessment.Statement statement, Actor leader, Instant now) {
        // Two at once take their numbers one after the other.
        entityManager.find(Agency.class, leader.agencyId(), LockModeType.PESSIMISTIC_WRITE);
        int last = entityManager
                .createQuery("""
                        select coalesce(max(id.seq), 0) from UnitAssessment
                         where id.agencyId = :agency and id.indicator = :indicator
                        """, Integer.class)
                .setParameter("agency", leader.agencyId())
                .setParameter("indicator", statement.indicator())
                .getSingleResult();
        UnitAssessment stated = new UnitAssessment(last + 1, statement, leader, now);
        entityManager.persist(stated);
        return stated;
    }

    /** Of an agency, the newest first; two hundred at most. */
    public List<UnitAssessment> of(int agencyId) {
        return entityManager
                .createQuery(
                        "from UnitAssessment where id.agencyId = :agency order by recordedAt desc, id.indicator, id.seq desc",
                        UnitAssessment.class)
                .setParameter("agency", agencyId)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
