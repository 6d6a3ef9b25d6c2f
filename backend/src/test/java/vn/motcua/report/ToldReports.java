package vn.motcua.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Desk;

/** Everything that reports tell a leader of one moment: each report by each of its groupings, in each format, with its lists. */
final class ToldReports {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";
    static final String SETTLEMENT_ON_PAPER = "settlement FIELD " + PDF;

    private static final String JSON = "application/json";
    private static final List<String> FILES = List.of(CSV, XLSX, PDF);
    private static final String REPORTS = "/api/v1/reports/";

    private final Instant asOf;
    private final Map<String, byte[]> told = new LinkedHashMap<>();

    private ToldReports(Instant asOf) {
        this.asOf = asOf;
    }

    /** @param reports all that count */
    static Map<String, byte[]> all(List<CountedReport> reports, Instant asOf) {
        var asked = new ToldReports(asOf);
        reports.forEach(asked::counted);
        asked.settlement();
        FILES.forEach(format -> asked.ask(format, "overview/dossiers", "column", "PENDING"));
        asked.ask(JSON, "ratings");
        asked.ask(JSON, "ratings/tally");
        asked.ask(JSON, "scorecard/feedback", "column", "FEEDBACK_DUE");
        for (var format : List.of(JSON, CSV)) {
            asked.ask(format, "cash-sheet", "date", "2026-11-18");
        }
        return asked.told;
    }

    /** Those of all in which somebody or something is called by its name. */
    static Map<String, byte[]> naming(Instant asOf) {
        var asked = new ToldReports(asOf);
        for (var groupBy : List.of(GroupBy.FIELD, GroupBy.PROCEDURE, GroupBy.DEPARTMENT, GroupBy.OFFICER)) {
            asked.ask(JSON, "settlement", "groupBy", groupBy);
        }
        asked.ask(PDF, "settlement", "groupBy", GroupBy.FIELD);
        return asked.told;
    }

    private void counted(CountedReport report) {
        for (var grouping : report.groupings()) {
            ask(JSON, report.name(), "groupBy", grouping);
        }
        FILES.forEach(format ->
                ask(format, report.name(), "groupBy", report.groupings().getFirst()));
        report.measures().stream()
                .filter(measure -> measure.shown() && measure.countsDossiers())
                .findFirst()
                .ifPresent(measure -> ask(JSON, report.name() + "/dossiers", "column", measure.key()));
    }

    private void settlement() {
        for (var groupBy : GroupBy.values()) {
            ask(JSON, "settlement", "groupBy", groupBy);
            FILES.forEach(format -> ask(format, "settlement", "groupBy", groupBy));
        }
        ask(JSON, "settlement/dossiers", "column", SettlementColumn.RECEIVED_TOTAL);
    }

    private void ask(String format, String path, Object... more) {
        var request = Desk.of("leader")
                .request()
                .accept(format)
                .queryParam("from", "2026-11-01")
                .queryParam("to", "2026-12-31")
                .queryParam("asOf", asOf.toString());
        for (int index = 0; index < more.length; index += 2) {
            request.queryParam((String) more[index], more[index + 1].toString());
        }
        var answer = new Answer(request.get(REPORTS + path)).isOk();
        told.put(
                path + " " + (more.length == 0 ? "" : more[1]) + " " + format,
                answer.response().asByteArray());
    }
}
