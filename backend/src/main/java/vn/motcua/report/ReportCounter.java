package vn.motcua.report;

import static java.math.BigDecimal.ZERO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    ReportStatements statements;

    @Inject
    AsKnown asKnown;

    /** The rows of a report, the largest first, and their total: of different dossiers, not the sum of the rows. */
    public record Counted(List<Row> rows, Row total) {}

    /** Where a list of dossiers goes on: moment of reception and id of the last one shown. */
    public record After(Instant receivedAt, long id) {}

    /**
     * A dossier behind a figure, as it was known.
     *
     * @param hoursFrom the date that its working hours are told from; null without one
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
            Instant hoursFrom,
            Instant finishedAt,
            String outcome,
            boolean waiting,
            Instant judgedAt) {}

    /**
     * @param agencyId who asks: some questions go by the calendar of the reader's office
     * @throws ProblemException 422 REPORT_TOO_LONG
     */
    public Counted count(CountedReport report, ReportPeriod period, Grouping grouping, int agencyId) {
        UnitFigures units = unitFigures(report, period, agencyId);
        List<Row> rows = new ArrayList<>();
        Row total = null;
        for (Tuple tuple :
                statements.run(counting(report, grouping, period), period, report.parameters(period, agencyId))) {
            if (tuple.get("is_total", Integer.class) == 1) {
                total = new Row(null, TOTAL, cells(report, tuple, units.total()));
            } else {
                String key = tuple.get("group_key", String.class);
                Tuple unit = grouping == Grouping.AGENCY ? units.take(key) : null;
                rows.add(new Row(
                        key,
                        grouping.rowWords(key, tuple.get("group_label", String.class)),
                        cells(report, tuple, unit)));
            }
        }
        if (grouping == Grouping.AGENCY) {
            rows.addAll(units.withoutDossiers(report));
        }
        if (rows.size() > MOST_ROWS) {
            throw new ProblemException(422, "REPORT_TOO_LONG", "query:groupBy", MOST_ROWS);
        }
        rows.sort(Comparator.comparing((Row row) -> row.cells().getFirst().value())
                .reversed()
                .thenComparing(Row::key));
        return new Counted(rows, total);
    }

    private String counting(CountedReport report, Grouping grouping, ReportPeriod period) {
        String figures = report.measures().stream()
                .filter(measure -> measure.aggregate() != null && !measure.ofUnits())
                .map(measure -> "%s as \"%s\"".formatted(measure.aggregate(), measure.key()))
                .collect(Collectors.joining(", "));
        return "select group_key, max(group_label) as group_label, grouping(group_key) as is_total, " + figures
                + " from (" + grouped(report, grouping, period) + ") g group by grouping sets ((group_key), ()) limit "
                + (MOST_ROWS + 2);
    }

    /**
     * The dossiers that one figure counts, by reception.
     *
     * @param key the row; null for the total
     * @param after null for the first page
     * @param limit rows at most
     */
    public List<Line> dossiers(Figure figure, ReportPeriod period, int agencyId, After after, int limit) {
        String sql = "select distinct on (received_at, id) " + OF_A_DOSSIER + ", "
                + figure.report().hoursFrom() + " as hours_from from ("
                + grouped(figure.report(), figure.grouping(), period) + ") g where ("
                + figure.measure().condition() + ")";
        Map<String, Object> parameters = new HashMap<>(figure.report().parameters(period, agencyId));
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
        return statements.run(sql + " order by received_at, id, officer limit :limit", period, parameters).stream()
                .map(row -> line(row, period.reference()))
                .toList();
    }

    /** What is told of whole agencies, by their codes; nothing where the report tells nothing of them. */
    private record UnitFigures(Map<String, Tuple> byCode, Tuple total) {

        /** Each is told in one row. */
        Tuple take(String code) {
            return byCode.remove(code);
        }

        /** Rows of agencies that have no dossiers in the period, and yet something that is counted. */
        List<Row> withoutDossiers(CountedReport report) {
            return byCode.values().stream()
                    .map(unit -> new Row(
                            unit.get("unit_code", String.class),
                            Words.same(unit.get("unit_name", String.class)),
                            cells(report, null, unit)))
                    .filter(row -> row.cells().stream().anyMatch(ReportCounter::isPositive))
                    .toList();
        }
    }

    private static boolean isPositive(Cell cell) {
        return cell.value() != null && cell.value().signum() > 0;
    }

    private UnitFigures unitFigures(CountedReport report, ReportPeriod period, int agencyId) {
        Map<String, Tuple> byCode = new HashMap<>();
        Tuple total = null;
        if (report.unitFacts() != null) {
            String sql = "select unit_code, max(unit_name) as unit_name, grouping(unit_code) as is_total, "
                    + report.measures().stream()
                            .filter(Measure::ofUnits)
                            .map(measure -> "%s as \"%s\"".formatted(measure.aggregate(), measure.key()))
                            .collect(Collectors.joining(", "))
                    + " from (" + asKnown.within(report.unitFacts(), period)
                    + ") u group by grouping sets ((unit_code), ())";
            for (Tuple tuple : statements.run(sql, period, report.parameters(period, agencyId))) {
                if (tuple.get("is_total", Integer.class) == 1) {
                    total = tuple;
                } else {
                    byCode.put(tuple.get("unit_code", String.class), tuple);
                }
            }
        }
        return new UnitFigures(byCode, total);
    }

    private String grouped(CountedReport report, Grouping grouping, ReportPeriod period) {
        return "select %s as group_key, %s as group_label, c.* from (%s) c"
                .formatted(grouping.key(), grouping.label(), asKnown.within(report.facts(), period));
    }

    /**
     * Derived columns see all that was read, and what was derived before them.
     *
     * @param tuple null where there is no dossier at all
     * @param unit what is told of the whole agency that the row is of; null of any other row
     */
    private static List<Cell> cells(CountedReport report, Tuple tuple, Tuple unit) {
        Map<String, BigDecimal> figures = new HashMap<>();
        List<Cell> cells = new ArrayList<>();
        List<Measure> measures = report.measures();
        measures.stream()
                .filter(measure -> measure.aggregate() != null)
                .forEach(measure -> figures.put(
                        measure.key(), measure.ofUnits() ? read(measure, unit, null) : read(measure, tuple, ZERO)));
        for (Measure measure : measures) {
            Cell cell = measure.aggregate() == null
                    ? measure.derived().apply(figures)
                    : Cell.of(figures.get(measure.key()));
            figures.put(measure.key(), cell.value());
            if (measure.shown()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static BigDecimal read(Measure measure, Tuple told, BigDecimal otherwise) {
        return told == null
                ? otherwise
                : Cell.of(told.get(measure.key(), Number.class)).value();
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
                row.get("hours_from", Instant.class),
                row.get("finished_at", Instant.class),
                row.get("outcome", String.class),
                row.get("waiting", Boolean.class),
                judgedAt);
    }
}
