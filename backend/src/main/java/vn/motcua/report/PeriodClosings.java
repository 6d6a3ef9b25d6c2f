package vn.motcua.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/** Closes periods, and tells of a closed one what is known otherwise since. */
@ApplicationScoped
public class PeriodClosings {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    EntityManager entityManager;

    @Inject
    SettlementReport report;

    @Inject
    Agencies agencies;

    @Inject
    AgencyScope scope;

    /**
     * Freezes the settlement figures of a period by all groupings, and signs them.
     *
     * @throws ProblemException 409 PERIOD_NOT_OVER, PERIOD_ALREADY_CLOSED or FIGURES_DO_NOT_ADD_UP
     */
    public PeriodClosing close(LocalDate from, LocalDate to, Actor leader, Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MICROS);
        LocalDate today = VietnamTime.dateOf(moment);
        ReportPeriod period = ReportPeriod.of(from, to, moment, moment);
        if (!to.isBefore(today)) {
            throw new ProblemException(409, "PERIOD_NOT_OVER", "/to", to);
        }
        // Two leaders who close at once: the second waits, and finds it closed, or takes the next place of the chain.
        Agency agency = entityManager.find(Agency.class, leader.agencyId(), LockModeType.PESSIMISTIC_WRITE);
        if (closed(agency.id(), from, to).isPresent()) {
            throw new ProblemException(409, "PERIOD_ALREADY_CLOSED", "/from", from, to);
        }
        List<Integer> covered = agencies.visibleTo(agency.id(), today);
        PeriodClosing closing = PeriodClosing.of(
                last(agency.id()).orElse(null), period, covered, leader, content(agency, period, leader));
        entityManager.persist(closing);
        entityManager.flush();
        return closing;
    }

    private Map<String, Object> content(Agency agency, ReportPeriod period, Actor leader) {
        Map<String, Object> reports = new TreeMap<>();
        for (GroupBy groupBy : GroupBy.values()) {
            Settlement settlement = report.count(period, groupBy);
            if (!settlement.identities().stream().allMatch(Settlement.Identity::holds)) {
                throw new ProblemException(409, "FIGURES_DO_NOT_ADD_UP", null);
            }
            reports.put(groupBy.name(), Map.of("rows", settlement.rows(), "total", total(settlement)));
        }
        return Map.of(
                "agency", agency.code(),
                "from", period.from().toString(),
                "to", period.to().toString(),
                "asOf", period.asOf().toString(),
                "closedBy", leader.username(),
                "closedByName", leader.name(),
                "settlement", reports);
    }

    /** Without its key, which is null and so no text. */
    private static Settlement.Row total(Settlement settlement) {
        Settlement.Row total = settlement.total();
        return new Settlement.Row("", total.label(), total.received(), total.resolved(), total.pending());
    }

    /** The figures as they were signed. */
    public Settlement frozen(PeriodClosing closing, GroupBy groupBy) {
        try {
            JsonNode frozen =
                    JSON.readTree(closing.content()).path("settlement").path(groupBy.name());
            List<Settlement.Row> rows = Arrays.asList(JSON.treeToValue(frozen.path("rows"), Settlement.Row[].class));
            Settlement.Row total = JSON.treeToValue(frozen.path("total"), Settlement.Row.class);
            Settlement.Row unnamed =
                    new Settlement.Row(null, total.label(), total.received(), total.resolved(), total.pending());
            return Settlement.of(rows, unnamed, total.received().carriedOver());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A closing is JSON, as it was written", e);
        }
    }

    /** The figures of the same period and agencies as they are known now. */
    public Settlement now(PeriodClosing closing, GroupBy groupBy, Instant now) {
        scope.open(closing.covered());
        return report.count(period(closing, now), groupBy);
    }

    /** @see SettlementReport#changes */
    public List<SettlementReport.Change> adjustments(
            PeriodClosing closing, GroupBy groupBy, SettlementReport.ChangedAfter after, int limit, Instant now) {
        scope.open(closing.covered());
        return report.changes(period(closing, now), closing.asOf(), groupBy, after, limit);
    }

    private static ReportPeriod period(PeriodClosing closing, Instant now) {
        return ReportPeriod.of(closing.from(), closing.to(), now, now);
    }

    /** Whether all closings of an agency are what was signed, one after the other, from the first on. */
    public boolean isIntact(int agencyId) {
        PeriodClosing before = null;
        int expected = 1;
        for (PeriodClosing closing : of(agencyId)) {
            if (closing.seq() != expected || !closing.isIntact(before)) {
                return false;
            }
            before = closing;
            expected++;
        }
        return true;
    }

    private List<PeriodClosing> of(int agencyId) {
        return entityManager
                .createQuery("from PeriodClosing where id.agencyId = :agency order by id.seq", PeriodClosing.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /**
     * Closings of one agency, the newest first.
     *
     * @param before the place in the chain that the page before ended with; null for the first page
     */
    public List<PeriodClosing> page(int agencyId, Integer before, int limit) {
        return entityManager
                .createQuery(
                        "from PeriodClosing where id.agencyId = :agency and id.seq < :before order by id.seq desc",
                        PeriodClosing.class)
                .setParameter("agency", agencyId)
                .setParameter("before", before == null ? Integer.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * @throws ProblemException 404 PERIOD_CLOSING_NOT_FOUND when there is none, or none that the caller may see
     */
    public PeriodClosing get(String agencyCode, int seq) {
        return agencies.idOf(agencyCode)
                .map(id -> entityManager.find(PeriodClosing.class, new PeriodClosing.Id(id, seq)))
                .orElseThrow(() -> new ProblemException(404, "PERIOD_CLOSING_NOT_FOUND", null, agencyCode, seq));
    }

    private Optional<PeriodClosing> closed(int agencyId, LocalDate from, LocalDate to) {
        return entityManager
                .createQuery(
                        "from PeriodClosing where id.agencyId = :agency and firstDay = :from and lastDay = :to",
                        PeriodClosing.class)
                .setParameter("agency", agencyId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .findFirst();
    }

    private Optional<PeriodClosing> last(int agencyId) {
        return page(agencyId, null, 1).stream().findFirst();
    }
}
