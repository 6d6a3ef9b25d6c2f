package vn.motcua.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.FeeOffice;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Run today for a past moment, a report says what it said then, byte for byte, in every format (ADR 0048, ADR 0052). */
@QuarkusTest
@WithTestResource(RealServices.class)
class ReportsAsOfTest extends FeeOffice {

    private static final String REPORTS = "/api/v1/reports/";
    private static final String CALENDAR = "/api/v1/calendar/";
    private static final String REASON = OfficeRenamed.REASON;
    private static final Map<String, Object> LATE =
            Map.of("receivedAt", "2026-11-19T09:00:00+07:00", "reason", "Mất điện, tiếp nhận trên giấy");

    /** Monday after the Friday on which the reports are told. */
    private static final String MONDAY = "2026-11-23";

    @Inject
    CountedReports reports;

    /** The clock of other tests goes to and fro, so what they changed and put back tells of a past that never was. */
    @BeforeEach
    void nobodyHasChangedTheCalendar() throws SQLException {
        try (var owner = Database.asOwner()) {
            owner.update("delete from calendar_change where actor <> 'motcua'");
            owner.update("delete from agency_calendar_change");
        }
    }

    @AfterEach
    void thingsAreCalledAsBefore() throws SQLException {
        Database.emptyOffice();
        OfficeRenamed.forgotten();
        try (var owner = Database.asOwner()) {
            owner.update(
                    "delete from outcome_rule where since in ('2026-11-20T00:00+07:00', '2026-11-26T00:00+07:00')");
        }
    }

    @Test
    void sayWhatWasKnownThenByteForByteWhateverHasChangedSince() throws Exception {
        var going = walk(received(), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER");
        var finished = walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        walk(received(), "clerk HAND_OVER");
        var paid = Desk.of("clerk").does("COLLECT_FEES", owingAnExtract(), cash(8_000));
        var submitted =
                Desk.of("clerk").does("REQUEST_COMPLETION", Desk.of("clerk").submits(handedIn()));
        var upcoming = CatalogueDesk.admin().upcoming(CatalogueDesk.CODE, "Thủ tục công bố rồi rút", "2027-01-01");
        var citizens = CitizensHeard.of(finished);
        OfficeClock.show("2026-11-20T10:00");
        var moment = OfficeClock.now();
        var told = all(moment);
        OfficeClock.show("2026-11-27T09:00");
        citizens.areAnswered();
        CatalogueDesk.admin().publishesOtherwise(CatalogueDesk.CODE, upcoming, "Thủ tục của ngày 27", "2026-11-27");
        Desk.of("clerk").does("RECEIVE", submitted, Map.of());
        walk(going, "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        walk(finished, "leader REOPEN");
        Desk.of("clerk").does("CANCEL_RECEIPT", paid, Map.of("reason", REASON));
        Desk.of("clerk").receives(Reception.of(THREE_DAYS).with("backEntry", LATE));
        try (var renamed = new OfficeRenamed()) {
            assertThat(toldOtherwise(told, all(moment))).isEmpty();
            var now = read(ToldReports.naming(OfficeClock.now()));
            assertThat(text(now))
                    .contains(renamed.names())
                    .doesNotContain("Thủ tục công bố rồi rút", "\"name\":\"UBND xã Tam Phước\"");
            assertThat(text(told)).contains("Thủ tục công bố rồi rút").doesNotContain(renamed.names());
            assertThat(onPaper(now)).contains(renamed.namesOnPaper());
            assertThat(onPaper(told)).contains("Ngày 20 tháng 11 năm 2026").doesNotContain(renamed.namesOnPaper());
        }
    }

    @Test
    void judgeWhatWasOpenByTheSettingThatWasInForce() throws SQLException {
        // From Monday 23 to Thursday 26; Tuesday is a holiday.
        Desk.of("leader").does("EXTEND", received(), Map.of("reason", REASON, "workingDays", 2));
        try (var owner = Database.asOwner()) {
            owner.update("""
                    insert into outcome_rule (since, promise, comparing)
                    values ('2026-11-20T00:00+07:00', 'EXTENDED', 'DATE'), ('2026-11-26T00:00+07:00', 'ORIGINAL', 'DATE')
                    """);
            OfficeClock.show("2026-11-26T09:00");
            for (var path : List.of("settlement", "late")) {
                assertThat(answer(path, "FIELD", OfficeClock.now())).contains("theo ngày hẹn trả lần đầu");
                assertThat(answer(path, "FIELD", Instant.parse("2026-11-25T02:00:00Z")))
                        .contains("theo ngày hẹn trả sau cùng");
            }
            assertThat(overdue("2026-11-26T02:00:00Z")).isEqualTo("1");
            assertThat(overdue("2026-11-25T02:00:00Z")).isEqualTo("0");
            owner.update("delete from outcome_rule where promise = 'EXTENDED' and since = '2026-11-20T00:00+07:00'");
            assertThat(overdue("2026-11-25T02:00:00Z")).isEqualTo("1");
        }
    }

    private static String overdue(String asOf) {
        return Desk.of("leader")
                .get(REPORTS + "settlement", "from", "2026-11-01", "to", "2026-11-30", "asOf", asOf)
                .isOk()
                .text("/total/pending/overdue");
    }

    private Map<String, String> all(Instant asOf) {
        return read(ToldReports.all(reports.all(), asOf));
    }

    /** Byte by byte, so that texts are compared as texts. */
    private static Map<String, String> read(Map<String, byte[]> answers) {
        var told = new LinkedHashMap<String, String>();
        answers.forEach((question, bytes) -> told.put(question, new String(bytes, ISO_8859_1)));
        return told;
    }

    /** Which answers have other bytes, with what texts say. */
    private static Map<String, String> toldOtherwise(Map<String, String> told, Map<String, String> again) {
        assertThat(again).hasSameSizeAs(told);
        var otherwise = new LinkedHashMap<String, String>();
        told.forEach((question, was) -> {
            if (!was.equals(again.get(question))) {
                otherwise.put(question, isText(question) ? utf8(was) + "\n" + utf8(again.get(question)) : "");
            }
        });
        return otherwise;
    }

    private static boolean isText(String question) {
        return !question.endsWith(ToldReports.PDF) && !question.endsWith(ToldReports.XLSX);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(ISO_8859_1), UTF_8);
    }

    /** What is written in it, without the files that are compressed. */
    private static String text(Map<String, String> told) {
        return told.entrySet().stream()
                .filter(answer -> isText(answer.getKey()))
                .map(answer -> utf8(answer.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String onPaper(Map<String, String> told) throws IOException {
        try (var pdf = Loader.loadPDF(told.get(ToldReports.SETTLEMENT_ON_PAPER).getBytes(ISO_8859_1))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void countWorkingTimeByTheCalendarThatWasInForce() {
        received();
        OfficeClock.show("2026-11-20T10:00");
        var moment = OfficeClock.now();
        var told = timed(moment);
        // Promised for Monday: seven hours of Friday are left, and the whole of Monday.
        assertThat(told.get(0)).contains("\"DUE_NEXT_DAY\"");
        assertThat(dueNextDay(moment)).isEqualTo(1);
        OfficeClock.show("2026-11-27T09:00");
        try {
            state("days/" + MONDAY, Map.of("kind", "CLOSED", "reason", "Bão số 9", "reasonEn", "Typhoon no. 9"), "");
            var mornings = List.of(
                    Map.of("weekday", "MONDAY", "sessions", List.of(Map.of("opensAt", "08:00", "closesAt", "12:00"))));
            state("desk-hours/2026-11-16", Map.of("week", mornings), "AGENCY");
            assertThat(timed(moment)).isEqualTo(told);
            assertThat(dueNextDay(moment)).isEqualTo(1);
            // The list as known now goes by the calendar of now: the Monday has no working time any more.
            assertThat(Desk.of("leader")
                            .get(
                                    REPORTS + "late/dossiers",
                                    "from",
                                    "2026-11-01",
                                    "to",
                                    "2026-11-24",
                                    "column",
                                    "OPEN_OVERDUE")
                            .isOk()
                            .text("/items/0/workingMinutesOver"))
                    .isEqualTo("0");
        } finally {
            forget("desk-hours/2026-11-16", "AGENCY");
            forget("days/" + MONDAY, "");
        }
    }

    private static List<String> timed(Instant asOf) {
        return List.of(
                answer("due-soon", "FIELD", asOf),
                list("due-soon/dossiers", "DUE", asOf),
                list("settlement/dossiers", "PENDING_TOTAL", asOf));
    }

    private static int dueNextDay(Instant asOf) {
        var report = Desk.of("leader")
                .get(REPORTS + "due-soon", "from", "2026-11-01", "to", "2026-12-31", "asOf", asOf)
                .isOk()
                .json();
        for (int column = 0; column < report.path("columns").size(); column++) {
            if (report.path("columns").get(column).path("key").asText().equals("DUE_NEXT_DAY")) {
                return report.at("/total/cells/" + column + "/value").asInt();
            }
        }
        throw new AssertionError("No such column");
    }

    private static String answer(String report, String groupBy, Instant asOf) {
        return Desk.of("leader")
                .get(REPORTS + report, "from", "2026-11-01", "to", "2026-12-31", "groupBy", groupBy, "asOf", asOf)
                .isOk()
                .text();
    }

    private static String list(String path, String column, Instant asOf) {
        return Desk.of("leader")
                .get(REPORTS + path, "from", "2026-11-01", "to", "2026-12-31", "column", column, "asOf", asOf)
                .isOk()
                .text();
    }

    private static void state(String path, Map<String, ?> said, String scope) {
        var body = new LinkedHashMap<String, Object>(said);
        body.put("changeReason", REASON);
        var request =
                Desk.of("admin").request().header("If-Match", calendarTag()).contentType(ContentType.JSON);
        if (!scope.isEmpty()) {
            request.queryParam("scope", scope);
        }
        new Answer(request.body(body).put(CALENDAR + path)).isOk();
    }

    private static void forget(String path, String scope) {
        var request =
                Desk.of("admin").request().header("If-Match", calendarTag()).queryParam("changeReason", REASON);
        if (!scope.isEmpty()) {
            request.queryParam("scope", scope);
        }
        request.delete(CALENDAR + path);
    }

    private static String calendarTag() {
        return Desk.of("admin")
                .get(CALENDAR + "days", "from", "2026-01-01", "to", "2026-01-01")
                .header("ETag");
    }
}
