package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/**
 * Puts the sums of an agency right from its dossiers: what a check found, before and after it, is kept beside who asked
 * for it and why (ADR 0038). Whoever acts meanwhile waits for nothing, only the folding does.
 */
@ApplicationScoped
public class SettlementRebuilding {

    @Inject
    EntityManager entityManager;

    @Inject
    SettlementChecking checking;

    @Inject
    Agencies agencies;

    @Inject
    AgencyScope scope;

    /** Where a list goes on: the last one shown. */
    public record After(Instant rebuiltAt, int agencyId) {}

    /**
     * @param agencyCode null for the administrator's own
     * @throws ProblemException 422 AGENCY_NOT_SEEN when it is neither their own nor below it
     */
    public SettlementRebuild rebuild(String agencyCode, String reason, Actor by, Instant now) {
        LocalDate today = VietnamTime.dateOf(now);
        List<Integer> seen = agencies.visibleTo(by.agencyId(), today);
        int agencyId = agencyCode == null
                ? by.agencyId()
                : agencies.idOf(agencyCode)
                        .filter(seen::contains)
                        .orElseThrow(() -> new ProblemException(422, "AGENCY_NOT_SEEN", "/agency", agencyCode));
        nobodyFolds();
        SettlementCheck before = checking.check(agencyId, by.username(), now);
        long corrected = before.differences() == 0 ? 0 : correct(agencyId, seen);
        SettlementCheck after = checking.check(agencyId, by.username(), now);
        SettlementRebuild rebuild = new SettlementRebuild(
                agencyId,
                after.checkedAt(),
                by,
                reason,
                new SettlementRebuild.Outcome(before.differences(), corrected, after.differences()));
        entityManager.persist(rebuild);
        return rebuild;
    }

    /** The sums of those above hold the agency's within them, whether the administrator sees those or not. */
    private long correct(int agencyId, List<Integer> seen) {
        scope.open(agencies.listAll().stream().map(Agency::id).toList());
        try {
            return scope.countingAll(() -> {
                long corrected = run(SettlementSums.REBUILD, agencyId);
                for (int top : subtreesWith(agencyId)) {
                    corrected += run(SettlementSums.REBUILD_SUBTREE, top);
                }
                return corrected;
            });
        } finally {
            scope.open(seen);
        }
    }

    /** Until the transaction ends. */
    private void nobodyFolds() {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                .setParameter("lock", SettlementFolding.LOCK)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Integer> subtreesWith(int agencyId) {
        return entityManager
                .createNativeQuery(
                        "select agency_id from settlement_subtree where :agency = any(members)", Integer.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    private int run(String statement, int agencyId) {
        return entityManager
                .createNativeQuery(statement)
                .setParameter("agency", agencyId)
                .executeUpdate();
    }

    /**
     * Of the agencies that the transaction may see, the newest first.
     *
     * @param after null for the first page
     */
    public List<SettlementRebuild> page(After after, int limit) {
        String order = " order by id.rebuiltAt desc, id.agencyId";
        if (after == null) {
            return entityManager
                    .createQuery("from SettlementRebuild" + order, SettlementRebuild.class)
                    .setMaxResults(limit)
                    .getResultList();
        }
        return entityManager
                .createQuery(
                        "from SettlementRebuild where id.rebuiltAt < :at or id.rebuiltAt = :at and id.agencyId > :agency"
                                + order,
                        SettlementRebuild.class)
                .setParameter("at", after.rebuiltAt())
                .setParameter("agency", after.agencyId())
                .setMaxResults(limit)
                .getResultList();
    }
}
