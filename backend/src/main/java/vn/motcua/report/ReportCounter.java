package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.report.table.ReportTable.Cell;
import vn.motcua.report.table.ReportTable.Row;
import vn.motcua.report.table.Words;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.problem.ProblemException;

/**
 * Counts a report, and lists the dossiers behind each of its figures by the very condition that counted them. Restricted
 * dossiers are counted for everybody and named to nobody (ADR 0028).
 */
@ApplicationScoped
public class ReportCounter {

    private static final int MOST_ROWS = 10_000;
    private static final Words TOTAL = new Words("Tổng cộng", "Total");

    /** What every file selects of a dossier. */
    private static final String OF_A_DOSSIER =
            "agency_id, id, restricted, code, applicant_name, procedure_code, procedure_name, officer, officer_name,"
                    + " received_at, promised_at, finished_at, outcome, waiting";

    @Inject
    EntityManager entityManager;

    @Inject
    AsKnown asKnown;

    @Inject
    AgencyScope scope;

    /** The rows of a report, the largest first, and their total: of different dossiers, not the sum of the rows. */
    public record Counted(List<Row> rows, Row total) {}

    /** Where a list of dossiers goes on: moment of reception and id of the last one shown. */
    public record After(Instant receivedAt, long id) {}

    /**
     * A dossier behind a figure, as it was known.
     *
     * @param judgedAt when it is judged how it stands, while it is open
     */
    public record Line(
            int agencyId,
            long id,
            boolean restricted,
            String code,
            String applicantName,
            String procedureCode,
            String procedureName,
            String officer,
            String officerName,
            Instant receivedAt,
            Instant promisedAt,
            Instant finishedAt,
            String outcome,
            boolean waiting,
            Instant judgedAt) {}

    /**
     * @param agencyId who asks: some questions go by the calendar of the reader's office
     * @throws ProblemException 422 REPORT_TOO_LONG
     */
    public Counted count(CountedReport report, ReportPeriod period, Grouping grouping, int agencyId) {
        String figures = report.measures().stream()
                .filter(measure -> measure.aggregate() != null)
                .map(measure -> "%s as \"%s\"".formatted(measure.aggregate(), measure.key()))
                .collect(Collectors.joining(", "));
        String sql = "select group_key, max(group_label) as group_label, grouping(group_key) as is_total, " + figures
                + " from (" + grouped(report, grouping) + ") g group by grouping sets ((group_key), ()) limit "
                + (MOST_ROWS + 2);
        List<Row> rows = new ArrayList<>();
        Row total = null;
        for (Tuple tuple : tuples(sql, parameters(report, period, agencyId))) {
            List<Cell> cells = cells(report, tuple);
            if (tuple.get("is_total", Integer.class) == 1) {
                total = new Row(null, TOTAL, cells);
            } else {
                String key = tuple.get("group_key", String.class);
                rows.add(new Row(key, grouping.rowWords(key, tuple.get("group_label", String.class)), cells));
            }
        }
        if (rows.size() > MOST_ROWS) {
            throw new ProblemException(422, "REPORT_TOO_LONG", "query:groupBy", MOST_ROWS);
        }
        rows.sort(Comparator.comparing((Row row) -> row.cells().getFirst().value())
                .reversed()
                .thenComparing(Row::key));
        return new Counted(rows, total);
    }

    /**
     * The dossiers that one figure counts, by reception.
     *
     * @param key the row; null for the total
     * @param after null for the first page
     * @param limit rows at most
     */
    public List<Line> dossiers(Figure figure, ReportPeriod period, int agencyId, After after, int limit) {
        String sql = "select distinct on (received_at, id) " + OF_A_DOSSIER + " from ("
                + grouped(figure.report(), figure.grouping()) + ") g where ("
                + figure.measure().condition() + ")";
        Map<String, Object> parameters = parameters(figure.report(), period, agencyId);
        if (figure.key() != null) {
            sql += " and group_key = :key";
            parameters.put("key", figure.key());
        }
        if (after != null) {
            sql += " and (received_at, id) > (:afterReceivedAt, :afterId)";
            parameters.put("afterReceivedAt", after.receivedAt());
            parameters.put("afterId", after.id());
        }
        parameters.put("limit", limit);
        return tuples(sql + " order by received_at, id, officer limit :limit", parameters).stream()
                .map(row -> line(row, period.reference()))
                .toList();
    }

    private String grouped(CountedReport report, Grouping grouping) {
        return "select %s as group_key, %s as group_label, c.* from (%s) c"
                .formatted(grouping.key(), grouping.label(), asKnown.within(report.facts()));
    }

    private static Map<String, Object> parameters(CountedReport report, ReportPeriod period, int agencyId) {
        Map<String, Object> parameters = new HashMap<>(report.parameters(period, agencyId));
        parameters.put("periodStart", period.start());
        parameters.put("periodEnd", period.end());
        parameters.put("asOf", period.asOf());
        parameters.put("reference", period.reference());
        return parameters;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql, Map<String, Object> parameters) {
        return scope.countingAll(() -> {
            Query query = entityManager.createNativeQuery(sql, Tuple.class);
            query.getParameters().stream()
                    .map(Parameter::getName)
                    .forEach(name -> query.setParameter(name, parameters.get(name)));
            return query.getResultList();
        });
    }

    /** Derived columns see the columns before them. */
    private static List<Cell> cells(CountedReport report, Tuple tuple) {
        Map<String, BigDecimal> figures = new HashMap<>();
        List<Cell> cells = new ArrayList<>();
        for (Measure measure : report.measures()) {
            Cell cell = measure.aggregate() == null
                    ? measure.derived().apply(figures)
                    : Cell.of(tuple.get(measure.key(), Number.class));
            figures.put(measure.key(), cell.value());
            if (measure.shown()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static Line line(Tuple row, Instant judgedAt) {
        return new Line(
                row.get("agency_id", Integer.class),
                row.get("id", Long.class),
                row.get("restricted", Boolean.class),
                row.get("code", String.class),
                row.get("applicant_name", String.class),
                row.get("procedure_code", String.class),
                row.get("procedure_name", String.class),
                row.get("officer", String.class),
                row.get("officer_name", String.class),
                row.get("received_at", Instant.class),
                row.get("promised_at", Instant.class),
                row.get("finished_at", Instant.class),
                row.get("outcome", String.class),
                row.get("waiting", Boolean.class),
                judgedAt);
    }
}
