package vn.motcua.report;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.motcua.security.AgencyScope;

/** Counts all dossiers of an agency again and compares every sum with what comes out; keeps the result. */
@ApplicationScoped
public class SettlementChecking {

    /** Kept of an agency; how many there are in all is told beside them. */
    private static final int MOST_DIFFERENCES = 500;

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    EntityManager entityManager;

    @Inject
    AgencyScope scope;

    /**
     * A sum that is not what the dossiers say.
     *
     * @param kept the ten figures in the order of the columns, as {@code recounted}
     */
    public record Difference(
            String family, String grain, LocalDate day, String item, String part, String kept, String recounted) {}

    /**
     * Checks one agency, in the current transaction, which must see it.
     *
     * @param checkedBy the account
     */
    public SettlementCheck check(int agencyId, String checkedBy, Instant now) {
        List<Tuple> lines = scope.countingAll(() -> recounted(agencyId));
        Tuple head = lines.getFirst();
        SettlementCheck check = new SettlementCheck(
                agencyId,
                afterTheLast(agencyId, now),
                checkedBy,
                head.get("dossiers", Long.class),
                head.get("sums", Long.class),
                head.get("differences", Long.class));
        entityManager.persist(check);
        entityManager.flush();
        for (int seq = 1; seq < lines.size(); seq++) {
            keep(check, seq, lines.get(seq));
        }
        if (check.differences() > 0) {
            Log.errorf(
                    "%d sums of agency %d are not what its dossiers say; an administrator puts them right: make"
                            + " rebuild-rollups, or POST /api/v1/reports/settlement-rebuilds",
                    check.differences(), agencyId);
        }
        return check;
    }

    /** Two checks of an agency never have the same moment, by which they are told apart. */
    private Instant afterTheLast(int agencyId, Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MICROS);
        return entityManager
                .createQuery("select max(id.checkedAt) from SettlementCheck where id.agencyId = :agency", Instant.class)
                .setParameter("agency", agencyId)
                .getResultStream()
                .filter(last -> last != null && !last.isBefore(moment))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .findFirst()
                .orElse(moment);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> recounted(int agencyId) {
        return entityManager
                .createNativeQuery(SettlementSums.RECOUNT, Tuple.class)
                .setParameter("agency", agencyId)
                .setParameter("most", MOST_DIFFERENCES)
                .getResultList();
    }

    private void keep(SettlementCheck check, int seq, Tuple line) {
        entityManager
                .createNativeQuery("""
                        insert into settlement_check_difference
                          (agency_id, checked_at, seq, family, grain, day, item, part, kept, recounted)
                        values (:agency, :checkedAt, :seq, :family, :grain, :day, :item, :part, :kept, :recounted)
                        """)
                .setParameter("agency", check.agencyId())
                .setParameter("checkedAt", check.checkedAt())
                .setParameter("seq", seq)
                .setParameter("family", line.get("family", String.class))
                .setParameter("grain", line.get("grain", String.class))
                .setParameter("day", line.get("day", LocalDate.class))
                .setParameter("item", line.get("item", String.class))
                .setParameter("part", line.get("part", String.class))
                .setParameter("kept", line.get("kept", String.class))
                .setParameter("recounted", line.get("recounted", String.class))
                .executeUpdate();
    }

    /** Where a list of checks goes on: the last one shown. */
    public record After(Instant checkedAt, int agencyId) {}

    /**
     * Checks of the agencies that the transaction may see, the newest first.
     *
     * @param differing whether only those that found something
     * @param after null for the first page
     */
    public List<SettlementCheck> checks(boolean differing, After after, int limit) {
        After place = after == null ? new After(LATEST, 0) : after;
        return entityManager
                .createQuery("""
                        from SettlementCheck
                         where (:differing = false or differences > 0)
                           and (id.checkedAt < :at or id.checkedAt = :at and id.agencyId > :agency)
                         order by id.checkedAt desc, id.agencyId
                        """, SettlementCheck.class)
                .setParameter("differing", differing)
                .setParameter("at", place.checkedAt())
                .setParameter("agency", place.agencyId())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Empty when the transaction does not see it. */
    public Optional<SettlementCheck> find(int agencyId, Instant checkedAt) {
        return Optional.ofNullable(
                entityManager.find(SettlementCheck.class, new SettlementCheck.Id(agencyId, checkedAt)));
    }

    @SuppressWarnings("unchecked")
    public List<Difference> differences(SettlementCheck check) {
        return entityManager
                .createNativeQuery("""
                        select family, grain, day, item, part, kept, recounted from settlement_check_difference
                         where agency_id = :agency and checked_at = :checkedAt order by seq
                        """, Difference.class)
                .setParameter("agency", check.agencyId())
                .setParameter("checkedAt", check.checkedAt())
                .getResultList();
    }
}
