package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.dossier.OutcomeRule;
import vn.motcua.security.AgencyScope;

/** Counts biểu II.06a out of the dossiers, and lists the dossiers behind each of its figures. */
@ApplicationScoped
public class SettlementReport {

    private static final String CLASSIFIED = SqlFile.read("settlement-classified.sql");
    private static final String BROUGHT_FORWARD = SqlFile.read("settlement-brought-forward.sql");

    /** {@code count(*) filter (…) as "RESOLVED_EARLY"}, one for each column. */
    private static final String COUNTS = Arrays.stream(SettlementColumn.values())
            .map(column -> "count(*) filter (where %s) as \"%s\"".formatted(column.condition(), column.name()))
            .collect(Collectors.joining(", "));

    @Inject
    EntityManager entityManager;

    @Inject
    OutcomeRule outcomes;

    @Inject
    AgencyScope scope;

    /** Where a list of dossiers goes on: moment of reception and id of the last one shown. */
    public record After(Instant receivedAt, long id) {}

    /**
     * A dossier behind a figure.
     *
     * @param restricted counted for everybody, named to nobody here (ADR 0028)
     */
    public record Line(
            int agencyId,
            long id,
            boolean restricted,
            String code,
            String applicantName,
            String procedureCode,
            String procedureName,
            Instant receivedAt,
            Instant promisedAt,
            Instant finishedAt,
            String outcome) {}

    /** The report of the agencies that the transaction may see, restricted dossiers among them; rows without any dossier are left out. */
    public Settlement count(ReportPeriod period, GroupBy groupBy) {
        String sql = "select group_key, max(group_label) as group_label, grouping(group_key) as is_total, " + COUNTS
                + ", (" + BROUGHT_FORWARD + ") as brought_forward from (" + classified(groupBy)
                + ") c group by grouping sets ((group_key), ())";
        List<Settlement.Row> rows = new ArrayList<>();
        Settlement.Row total = null;
        long broughtForward = 0;
        for (Tuple tuple : scope.countingAll(() -> tuples(sql, period, Map.of()))) {
            if (tuple.get("is_total", Integer.class) == 1) {
                total = Settlement.Row.of(null, "", counts(tuple));
                broughtForward = tuple.get("brought_forward", Long.class);
            } else {
                rows.add(Settlement.Row.of(
                        tuple.get("group_key", String.class), tuple.get("group_label", String.class), counts(tuple)));
            }
        }
        return Settlement.of(rows, total, broughtForward);
    }

    /**
     * The dossiers that one figure counts, by reception.
     *
     * @param key the row; null for the total
     * @param after null for the first page
     * @param limit rows at most
     */
    public List<Line> dossiers(
            ReportPeriod period, GroupBy groupBy, SettlementColumn column, String key, After after, int limit) {
        StringBuilder sql = new StringBuilder("select * from (" + classified(groupBy) + ") c where ");
        sql.append(column.condition());
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit));
        if (key != null) {
            sql.append(" and group_key = :key");
            parameters.put("key", key);
        }
        if (after != null) {
            sql.append(" and (received_at, id) > (:afterReceivedAt, :afterId)");
            parameters.put("afterReceivedAt", after.receivedAt());
            parameters.put("afterId", after.id());
        }
        sql.append(" order by received_at, id limit :limit");
        return scope.countingAll(() -> tuples(sql.toString(), period, parameters)).stream()
                .map(SettlementReport::line)
                .toList();
    }

    /** What is pending is judged by the same promise and comparison as the outcome of what is resolved. */
    private String classified(GroupBy groupBy) {
        String promised =
                switch (outcomes.promise()) {
                    case ORIGINAL -> "d.original_promised_at";
                    case EXTENDED -> "coalesce(d.missed_promise_at, d.promised_at)";
                };
        String compared =
                switch (outcomes.comparing()) {
                    case DATE -> "cast(%s at time zone 'Asia/Ho_Chi_Minh' as date)";
                    case INSTANT -> "date_trunc('minute', %s)";
                };
        return CLASSIFIED
                .replace("{{key}}", groupBy.key())
                .replace("{{label}}", groupBy.label())
                .replace("{{promised}}", promised)
                .replace("{{promisedCompared}}", compared.formatted(promised))
                .replace("{{referenceCompared}}", compared.formatted("cast(:reference as timestamptz)"));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql, ReportPeriod period, Map<String, Object> parameters) {
        Query query = entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("periodStart", period.start())
                .setParameter("periodEnd", period.end())
                .setParameter("asOf", period.asOf())
                .setParameter("reference", period.reference());
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static Map<SettlementColumn, Long> counts(Tuple tuple) {
        Map<SettlementColumn, Long> counts = new EnumMap<>(SettlementColumn.class);
        for (SettlementColumn column : SettlementColumn.values()) {
            counts.put(column, tuple.get(column.name(), Long.class));
        }
        return counts;
    }

    private static Line line(Tuple row) {
        return new Line(
                row.get("agency_id", Integer.class),
                row.get("id", Long.class),
                row.get("restricted", Boolean.class),
                row.get("code", String.class),
                row.get("applicant_name", String.class),
                row.get("procedure_code", String.class),
                row.get("procedure_name", String.class),
                row.get("received_at", Instant.class),
                row.get("promised_at", Instant.class),
                row.get("finished_at", Instant.class),
                row.get("outcome", String.class));
    }
}
