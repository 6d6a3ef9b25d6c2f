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
import vn.motcua.security.AgencyScope;

/**
 * Tells biểu II.06a, and lists the dossiers behind each of its figures. What is known now is read from sums; what was known
 * at an earlier moment is counted again from the facts of that moment (ADR 0038).
 */
@ApplicationScoped
public class SettlementReport {

    private static final String CLASSIFIED = SqlFile.read("settlement-classified.sql");
    private static final String KNOWN_NOW = SqlFile.read("settlement-known-now.sql");
    private static final String KNOWN_THEN = SqlFile.read("settlement-known-then.sql");
    private static final String BROUGHT_FORWARD = SqlFile.read("settlement-brought-forward.sql");

    /** {@code count(*) filter (…) as "RESOLVED_EARLY"}, one for each column. */
    private static final String COUNTS = Arrays.stream(SettlementColumn.values())
            .map(column -> "count(*) filter (where %s) as \"%s\"".formatted(column.condition(), column.name()))
            .collect(Collectors.joining(", "));

    /** The names of the columns that count a dossier, with commas between. */
    private static final String COUNTED_IN = Arrays.stream(SettlementColumn.values())
            .map(column -> "case when %s then '%s' end".formatted(column.condition(), column.name()))
            .collect(Collectors.joining(", ", "concat_ws(',', ", ")"));

    private static final String CHANGES =
            SqlFile.read("settlement-changed-dossiers.sql").replace("{{countedIn}}", COUNTED_IN);

    @Inject
    EntityManager entityManager;

    @Inject
    OverdueRules rules;

    @Inject
    AgencyScope scope;

    @Inject
    SettlementRollups rollups;

    /**
     * A dossier that is counted otherwise than it was.
     *
     * @param recordedAt when what changed it last became known
     * @param before the row and the columns that counted it then; no columns when none did
     * @param after those that count it now
     */
    public record Change(
            int agencyId,
            long id,
            boolean restricted,
            String code,
            Instant recordedAt,
            Counted before,
            Counted after) {}

    /** @param key of the row; null when the dossier is not counted */
    public record Counted(String key, List<SettlementColumn> columns) {}

    /** Where a list of changes goes on: the last one shown. */
    public record ChangedAfter(Instant recordedAt, long id) {}

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
        return rollups.tell(period)
                ? scope.countingAll(() -> settlement(rollups.told(period, groupBy)))
                : recount(period, groupBy);
    }

    /** The same, counted dossier by dossier. */
    Settlement recount(ReportPeriod period, GroupBy groupBy) {
        String sql = "select r.*, coalesce(n.name, r.group_key, '') as group_label"
                + " from (select group_key, grouping(group_key) as is_total, " + COUNTS + " from ("
                + classified(period, groupBy) + ") c group by grouping sets ((group_key), ())) r left join ("
                + NamesAsOf.of(period).within(groupBy.names()) + ") n on n.key = r.group_key";
        return scope.countingAll(() -> settlement(tuples(sql, period, Map.of()), broughtForward(period)));
    }

    private static Settlement settlement(SettlementRollups.Told told) {
        return settlement(told.figures(), told.carriedOver());
    }

    private static Settlement settlement(List<Tuple> tuples, long broughtForward) {
        List<Settlement.Row> rows = new ArrayList<>();
        Settlement.Row total = null;
        for (Tuple tuple : tuples) {
            if (tuple.get("is_total", Integer.class) == 1) {
                total = Settlement.Row.of(null, "", counts(tuple));
            } else {
                rows.add(Settlement.Row.of(
                        tuple.get("group_key", String.class), tuple.get("group_label", String.class), counts(tuple)));
            }
        }
        return Settlement.of(rows, total, broughtForward);
    }

    private long broughtForward(ReportPeriod period) {
        return (Long) entityManager
                .createNativeQuery(BROUGHT_FORWARD, Long.class)
                .setParameter("periodStart", period.start())
                .setParameter("asOf", period.asOf())
                .getSingleResult();
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
        StringBuilder sql = new StringBuilder("select * from (" + classified(period, groupBy) + ") c where ");
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

    /**
     * The dossiers that make the difference between what was known of a period at an earlier moment and what is known now,
     * by the moment at which that became known: figure by figure, those counted now less those counted then are the
     * difference.
     *
     * @param period that was over at that moment
     * @param then the earlier moment
     * @param after null for the first page
     */
    List<Change> changes(ReportPeriod period, Instant then, GroupBy groupBy, ChangedAfter after, int limit) {
        String sql = CHANGES.replace(
                        "{{then}}", classified(period.asOf(then), groupBy).replace(":asOf", ":then"))
                .replace("{{now}}", classified(period, groupBy));
        Map<String, Object> parameters = new HashMap<>(Map.of("then", then, "limit", limit));
        parameters.put("afterRecordedAt", after == null ? then : after.recordedAt());
        parameters.put("afterId", after == null ? 0L : after.id());
        return scope.countingAll(() -> tuples(sql, period, parameters)).stream()
                .map(SettlementReport::change)
                .toList();
    }

    private static Change change(Tuple row) {
        return new Change(
                row.get("agency_id", Integer.class),
                row.get("id", Long.class),
                row.get("restricted", Boolean.class),
                row.get("code", String.class),
                row.get("recorded_at", Instant.class),
                counted(row.get("key_then", String.class), row.get("columns_then", String.class)),
                counted(row.get("key_now", String.class), row.get("columns_now", String.class)));
    }

    private static Counted counted(String key, String columns) {
        return new Counted(
                key,
                columns == null
                        ? List.of()
                        : Arrays.stream(columns.split(","))
                                .map(SettlementColumn::valueOf)
                                .toList());
    }

    private String classified(ReportPeriod period, GroupBy groupBy) {
        OverdueRule overdue = rules.of(period);
        return NamesAsOf.of(period)
                .within(CLASSIFIED)
                .replace("{{known}}", period.asKnownNow() ? KNOWN_NOW : KNOWN_THEN)
                .replace("{{key}}", groupBy.key())
                .replace("{{promise}}", overdue.promise())
                .replace("{{overdue}}", overdue.of("k"));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql, ReportPeriod period, Map<String, Object> parameters) {
        Query query = entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("periodStart", period.start())
                .setParameter("periodEnd", period.end())
                .setParameter("asOf", period.asOf())
                .setParameter("reference", period.reference())
                .setParameter("referenceDay", period.referenceDay());
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
