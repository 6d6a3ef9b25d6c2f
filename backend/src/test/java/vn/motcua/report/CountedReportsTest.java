package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.VietnamTime;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** The reports that count, over some weeks of an office that were made up by chance and worked off through the front door. */
@QuarkusTest
@WithTestResource(RealServices.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountedReportsTest {

    private static final String REPORTS = "/api/v1/reports/";
    private static final String FROM = "2026-11-01";
    private static final String TO = "2026-12-31";
    private static final List<String> WAITING =
            List.of("AWAITING_SUPPLEMENT", "AWAITING_PAYMENT", "WITHDRAWAL_REQUESTED");

    /** What every report said at some moments of the history, byte for byte. */
    private final Map<Instant, Map<String, byte[]>> saidThen = new LinkedHashMap<>();

    private Instant end;

    @BeforeEach
    void goThroughTheHistoryOnce() {
        if (end == null) {
            Database.emptyOffice();
            OfficeClock.showNineOnAWednesday();
            var office = new OfficeHistory();
            for (int week = 0; week < 3; week++) {
                office.goesOn(14, Duration.ofHours(4));
                saidThen.put(OfficeClock.now(), allReports(OfficeClock.now()));
                OfficeClock.advance(Duration.ofMinutes(1));
            }
            end = OfficeClock.now();
        }
    }

    static Stream<String> reports() {
        return Stream.of(
                "late",
                "due-soon",
                "early",
                "overview",
                "steps",
                "supplements",
                "fees",
                "channels",
                "hamlets",
                "right-process",
                "emulation",
                "scorecard",
                "index-766");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFigureOpensAsManyDossiersAsItSays(String report) {
        for (var grouping : told(report, null).path("groupings")) {
            opensAsManyAsItSays(report, grouping.path("key").asText(), end);
        }
    }

    /** The first one to whom nobody had said yet how it would go on. */
    @ParameterizedTest
    @MethodSource("reports")
    void everyFigureOfAPastMomentOpensAsManyDossiersAsItSaid(String report) {
        var then = saidThen.keySet().iterator().next();
        var groupings = told(report, null).path("groupings");
        opensAsManyAsItSays(
                report, groupings.path(groupings.size() - 1).path("key").asText(), then);
    }

    private static void opensAsManyAsItSays(String report, String groupBy, Instant asOf) {
        var table = told(report, groupBy, asOf);
        rows(table)
                .forEach(row -> eachFigure(table, row, (column, figure) -> assertThat(
                                opened(report, groupBy, column, row.path("key"), asOf))
                        .as("%s by %s at %s: %s of %s", report, groupBy, asOf, column, row.path("label"))
                        .hasSize(figure)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorecard", "index-766"})
    void everyFigureOfFeedbackOpensAsMuchFeedbackAsItSays(String report) {
        var table = told(report, "AGENCY");
        var counted = new ArrayList<Integer>();
        rows(table)
                .forEach(row -> eachCell(table, row, "FEEDBACK", (column, figure) -> {
                    counted.add(figure);
                    assertThat(feedbackBehind(column, row.path("key")))
                            .as("%s of %s", column, row.path("label"))
                            .hasSize(figure);
                }));
        assertThat(counted).hasSize(4).allMatch(figure -> figure > 0);
    }

    private static JsonNode feedbackBehind(String column, JsonNode key) {
        var request = Desk.of("leader")
                .request()
                .queryParam("from", FROM)
                .queryParam("to", TO)
                .queryParam("column", column)
                .queryParam("limit", 500);
        if (!key.isNull()) {
            request.queryParam("key", key.asText());
        }
        return new Answer(request.get(REPORTS + "scorecard/feedback"))
                .isOk()
                .json()
                .path("items");
    }

    @Test
    void sayOfAPastMomentWhatTheySaidThen() {
        saidThen.forEach((moment, then) -> allReports(moment)
                .forEach((question, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as("%s as known at %s", question, moment)
                        .isEqualTo(new String(then.get(question), StandardCharsets.UTF_8))));
    }

    @Test
    void haveSomethingToCountInTheHistory() {
        var figures = new TreeMap<String, Integer>();
        reports().forEach(report -> {
            var table = told(report, null);
            eachFigure(table, table.path("total"), (column, figure) -> figures.put(report + " " + column, figure));
        });
        assertThat(figures).hasSize(71).allSatisfy((column, figure) -> {
            // Every procedure of the history has a limit, and nobody asks for what is not posted.
            if (!column.matches("due-soon DUE_.*|emulation NO_DEADLINE|right-process LAW")) {
                assertThat(figure).as(column).isPositive();
            }
        });
    }

    @Test
    void countWhatASlowCountCountsOverTheDossiersThemselves() {
        OfficeClock.show(LocalDateTime.ofInstant(end, VietnamTime.ZONE));
        var all = dossiers();
        var resolved = all.stream().filter(one -> one.text("/outcome") != null).toList();
        var open = all.stream().filter(one -> one.text("/outcome") == null).toList();
        assertThat(total("early")).containsEntry("RESOLVED", count(resolved, one -> true));
        assertThat(total("early")).containsEntry("EARLY", count(resolved, outcome("EARLY")));
        assertThat(total("late")).containsEntry("RESOLVED_LATE", count(resolved, outcome("LATE")));
        assertThat(total("late")).containsEntry("PAST_PRINTED", count(open, this::isPastPrinted));
        assertThat(total("channels"))
                .containsEntry("RECEIVED", count(all, one -> true))
                .containsEntry("ONLINE", count(all, one -> one.text("/channel").equals("ONLINE")))
                .containsEntry("POSTAL", count(all, one -> one.text("/channel").equals("POSTAL")));
        assertThat(total("supplements"))
                .containsEntry("REFUSED", count(all, one -> "REFUSED".equals(one.text("/resolution"))))
                .containsEntry("STOPPED", count(all, one -> "STOPPED".equals(one.text("/resolution"))));
    }

    @Test
    void namesTheHoldersThatTheDossiersThemselvesName() {
        assertThat(figures("due-soon", "HOLDER", "DUE"))
                .isNotEmpty()
                .isEqualTo(counted(
                        "select coalesce(holder, '@' || step_department_code) as key, count(*) as n from dossier"
                                + " where finished_at is null and received_at is not null and paused_since is null"
                                + " and promised_at >= ? and promised_at < '2027-01-01T00:00+07' group by 1",
                        OffsetDateTime.ofInstant(end, VietnamTime.ZONE)));
        Map.of("OPEN_OVERDUE", "original_promised_at", "PAST_PRINTED", "promised_at")
                .forEach((column, promise) -> assertThat(figures("late", "HOLDER", column))
                        .isNotEmpty()
                        .isEqualTo(counted(
                                "select coalesce(holder, '@' || step_department_code) as key, count(*) as n from dossier"
                                        + " where finished_at is null and paused_since is null and cast(" + promise
                                        + " at time zone 'Asia/Ho_Chi_Minh' as date) < ? group by 1",
                                Date.valueOf(VietnamTime.dateOf(end)))));
    }

    @Test
    void namesTheOfficersThatTheDossiersThemselvesName() {
        assertThat(figures("early", "OFFICER", "RESOLVED"))
                .hasSizeGreaterThan(1)
                .isEqualTo(counted("select coalesce(officer, '–') as key, count(*) as n from dossier"
                        + " where finished_at is not null group by 1"));
    }

    @Test
    void countsDeviationsAsTheDossiersHaveThem() {
        assertThat(figures("right-process", "CRITERION", "DEVIATING"))
                .isNotEmpty()
                .isEqualTo(counted("select criterion as key, count(*) as n from deviation group by 1"));
    }

    /** ADR 0047: at every moment of the history, as known then. */
    @Test
    void callOverdueWhatTheSettlementReportCallsOverdue() {
        var moments = new ArrayList<>(saidThen.keySet());
        moments.add(end);
        for (var moment : moments) {
            for (var groupBy : List.of("FIELD", "PROCEDURE", "DEPARTMENT")) {
                var settlement = new HashMap<String, Integer>();
                Desk.of("leader")
                        .get(REPORTS + "settlement", "from", FROM, "to", TO, "groupBy", groupBy, "asOf", moment)
                        .isOk()
                        .json()
                        .path("rows")
                        .forEach(row -> settlement.put(
                                row.path("key").asText(),
                                row.at("/pending/overdue").asInt()));
                settlement.values().removeIf(figure -> figure == 0);
                assertThat(figures("overview", groupBy, "OVERDUE", moment))
                        .as("%s at %s", groupBy, moment)
                        .isEqualTo(settlement);
                assertThat(figures("late", groupBy, "OPEN_OVERDUE", moment)).isEqualTo(settlement);
            }
        }
    }

    private static Map<String, Integer> counted(String sql, Object... parameters) {
        try (var owner = Database.asOwner()) {
            var counts = new HashMap<String, Integer>();
            owner.rows(sql, parameters)
                    .forEach(row -> counts.put((String) row.get("key"), ((Number) row.get("n")).intValue()));
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void areEmptyBeforeTheFirstDossier(String report) {
        var beforeTheFirst = OffsetDateTime.parse("2026-11-18T08:59:00+07:00").toInstant();
        for (var table : List.of(told(report, null, beforeTheFirst), told(report, "2016-01-01", "2016-06-30"))) {
            assertThat(table.path("rows")).isEmpty();
            eachFigure(table, table.path("total"), (column, figure) -> assertThat(figure)
                    .isZero());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void tellNothingOfAnotherAgency(String report) {
        var table = Desk.of("leader.b")
                .get(REPORTS + report, "from", FROM, "to", TO)
                .isOk()
                .json();
        assertThat(table.path("rows")).isEmpty();
    }

    @Test
    void refuseWhatMakesNoSense() {
        var leader = Desk.of("leader");
        leader.get(REPORTS + "late", "from", TO, "to", FROM).isProblem(400, "PERIOD_UPSIDE_DOWN", "query:to");
        leader.get(REPORTS + "late", "from", "2027-06-01", "to", "2027-06-30")
                .isProblem(400, "PERIOD_IN_THE_FUTURE", "query:from");
        leader.get(REPORTS + "late", "from", FROM, "to", TO, "groupBy", "HAMLET")
                .isProblem(400, "GROUPING_UNKNOWN", "query:groupBy");
        leader.get(REPORTS + "gossip", "from", FROM, "to", TO).isProblem(404, "REPORT_NOT_FOUND");
        leader.get(REPORTS + "steps/dossiers", "from", FROM, "to", TO, "column", "USED")
                .isProblem(400, "REPORT_COLUMN_UNKNOWN", "query:column");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void listsGoOnPageByPage(int limit) {
        var whole = opened("channels", "FIELD", "RECEIVED", null);
        var pages = new ArrayList<JsonNode>();
        String cursor = "";
        while (cursor != null && pages.size() < whole.size()) {
            var page = cursor.isEmpty()
                    ? figure("channels", "FIELD", "RECEIVED", null, OfficeClock.now(), limit)
                            .isOk()
                    : Desk.of("leader")
                            .get(
                                    REPORTS + "channels/dossiers",
                                    "from",
                                    FROM,
                                    "to",
                                    TO,
                                    "column",
                                    "RECEIVED",
                                    "limit",
                                    limit,
                                    "cursor",
                                    cursor)
                            .isOk();
            page.json().path("items").forEach(pages::add);
            cursor = page.text("/next");
        }
        assertThat(pages).isEqualTo(whole);
    }

    private boolean isPastPrinted(DossierAnswer dossier) {
        return !WAITING.contains(dossier.status())
                && dossier.at("promisedAt").toLocalDate().isBefore(VietnamTime.dateOf(end));
    }

    private static Predicate<DossierAnswer> outcome(String outcome) {
        return dossier -> outcome.equals(dossier.text("/outcome"));
    }

    private static int count(List<DossierAnswer> dossiers, Predicate<DossierAnswer> which) {
        return (int) dossiers.stream().filter(which).count();
    }

    private static List<DossierAnswer> dossiers() {
        var leader = Desk.of("leader");
        return opened("channels", "FIELD", "RECEIVED", null).stream()
                .map(one -> leader.opens(one.path("code").asText()))
                .toList();
    }

    private static JsonNode told(String report, String groupBy) {
        return told(report, groupBy, OfficeClock.now());
    }

    private static JsonNode told(String report, String groupBy, Instant asOf) {
        return Desk.of("leader")
                .get(REPORTS + report, "from", FROM, "to", TO, "groupBy", groupBy == null ? "" : groupBy, "asOf", asOf)
                .isOk()
                .json();
    }

    private static JsonNode told(String report, String from, String to) {
        return Desk.of("leader")
                .get(REPORTS + report, "from", from, "to", to, "asOf", to + "T23:00:00+07:00")
                .isOk()
                .json();
    }

    private static Map<String, Integer> total(String report) {
        var table = told(report, null);
        var figures = new HashMap<String, Integer>();
        eachFigure(table, table.path("total"), figures::put);
        return figures;
    }

    /** One column by the keys of the rows, without zeros. */
    private static Map<String, Integer> figures(String report, String groupBy, String column) {
        return figures(told(report, groupBy), column);
    }

    private static Map<String, Integer> figures(String report, String groupBy, String column, Instant asOf) {
        return figures(
                Desk.of("leader")
                        .get(REPORTS + report, "from", FROM, "to", TO, "groupBy", groupBy, "asOf", asOf)
                        .isOk()
                        .json(),
                column);
    }

    private static Map<String, Integer> figures(JsonNode table, String column) {
        var figures = new HashMap<String, Integer>();
        table.path("rows")
                .forEach(row -> eachFigure(table, row, (name, figure) -> {
                    if (name.equals(column) && figure > 0) {
                        figures.put(row.path("key").asText(), figure);
                    }
                }));
        return figures;
    }

    private static List<JsonNode> rows(JsonNode table) {
        var rows = new ArrayList<JsonNode>();
        table.path("rows").forEach(rows::add);
        rows.add(table.path("total"));
        return rows;
    }

    private interface OfAColumn {
        void is(String column, int figure);
    }

    private static void eachFigure(JsonNode table, JsonNode row, OfAColumn then) {
        eachCell(table, row, "DOSSIERS", then);
    }

    private static void eachCell(JsonNode table, JsonNode row, String kind, OfAColumn then) {
        for (int column = 0; column < table.path("columns").size(); column++) {
            var head = table.path("columns").get(column);
            assertThat(head.path("opens").asBoolean())
                    .isEqualTo(head.path("kind").asText().equals("DOSSIERS"));
            if (head.path("kind").asText().equals(kind)) {
                then.is(
                        head.path("key").asText(),
                        row.path("cells").get(column).path("value").asInt());
            }
        }
    }

    private static List<JsonNode> opened(String report, String groupBy, String column, JsonNode key) {
        return opened(report, groupBy, column, key, OfficeClock.now());
    }

    private static List<JsonNode> opened(String report, String groupBy, String column, JsonNode key, Instant asOf) {
        var items = new ArrayList<JsonNode>();
        figure(report, groupBy, column, key, asOf, 500)
                .isOk()
                .json()
                .path("items")
                .forEach(items::add);
        return items;
    }

    private static Answer figure(String report, String groupBy, String column, JsonNode key, Instant asOf, int limit) {
        var request = Desk.of("leader")
                .request()
                .queryParam("from", FROM)
                .queryParam("to", TO)
                .queryParam("asOf", asOf.toString())
                .queryParam("groupBy", groupBy)
                .queryParam("column", column)
                .queryParam("limit", limit);
        if (key != null && !key.isNull()) {
            request.queryParam("key", key.asText());
        }
        return new Answer(request.get(REPORTS + report + "/dossiers"));
    }

    private static Map<String, byte[]> allReports(Instant asOf) {
        return reports().collect(Collectors.toMap(Function.identity(), report -> Desk.of("leader")
                .get(REPORTS + report, "from", FROM, "to", TO, "asOf", asOf)
                .isOk()
                .response()
                .asByteArray()));
    }
}
