package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.motcua.calendar.CalendarDesk.ADMIN;
import static vn.motcua.calendar.CalendarDesk.closed;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.RealServices;

/** The special days as administrators' data. The tests state Monday 5 July 2027 and Sunday 27 March 2016 only. */
@QuarkusTest
@WithTestResource(RealServices.class)
class CalendarDaysTest {

    private static final String MONDAY = "2027-07-05";
    private static final String PAST_SUNDAY = "2016-03-27";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    @AfterEach
    void forgetTheDays() {
        ADMIN.forget(MONDAY);
        ADMIN.forget(PAST_SUNDAY);
    }

    @Test
    void listsWhatIsNoOrdinaryWorkingDay() {
        new CalendarDesk("clerk")
                .days("2026-08-20", "2026-09-02")
                .then()
                .statusCode(200)
                .body(
                        "days.date",
                        contains(
                                "2026-08-22",
                                "2026-08-23",
                                "2026-08-29",
                                "2026-08-30",
                                "2026-08-31",
                                "2026-09-01",
                                "2026-09-02"))
                .body("days.kind", contains("WORKING_SWAPPED", "REST", "REST", "REST", "OFF_SWAPPED", "OFF", "OFF"))
                .body("days[0].sessions.opensAt", contains("07:00:00", "13:00:00"))
                .body("days[0].certainty", equalTo("ANNOUNCED"))
                .body("days[1].certainty", nullValue())
                .body("loadedYears", hasItems(2015, 2026, 2027))
                .body("warnings", empty());
    }

    @Test
    void listsAllDatesWhenAsked() {
        ADMIN.request()
                .get("/api/v1/calendar/days?from=2026-08-20&to=2026-08-23&all=true")
                .then()
                .statusCode(200)
                .body("days.kind", contains("WORKING", "WORKING", "WORKING_SWAPPED", "REST"));
    }

    @Test
    void namesTheRevisionInItsTag() {
        var answer = ADMIN.days("2026-01-01", "2026-01-31");
        assertThat(answer.header("ETag")).isEqualTo('"' + answer.jsonPath().getString("revision") + '"');
    }

    @Test
    void refusesARangeThatIsTooLongOrUpsideDownOrNone() {
        problem(ADMIN.days("2025-01-01", "2027-01-01"), 422, "CALENDAR_RANGE_TOO_LONG", "query:to");
        problem(ADMIN.days("2026-01-02", "2026-01-01"), 422, "CALENDAR_RANGE_UPSIDE_DOWN", "query:to");
        problem(ADMIN.days("hôm nay", "2026-01-01"), 400, "DATE_MALFORMED", "query:from");
        problem(ADMIN.request().get("/api/v1/calendar/days?from=2026-01-01"), 400, "DATE_REQUIRED", "query:to");
        ADMIN.days("2025-01-01", "2026-12-31").then().statusCode(200);
    }

    @Test
    void aStatedDayCountsAtOnceAndLeavesARow() {
        assertThat(dueAfterOneDayFrom("2027-07-02T09:00:00+07:00")).startsWith(MONDAY);
        String before = ADMIN.seen();
        var answer = ADMIN.state(MONDAY, before, closed());
        answer.then().statusCode(200).body("kind", equalTo("CLOSED")).body("certainty", equalTo("ANNOUNCED"));
        assertThat(answer.header("ETag")).isEqualTo(ADMIN.seen()).isNotEqualTo(before);
        assertThat(dueAfterOneDayFrom("2027-07-02T09:00:00+07:00")).startsWith("2027-07-06");
        ADMIN.changes(1)
                .then()
                .statusCode(200)
                .body("items[0].subject", equalTo("DAY"))
                .body("items[0].day", equalTo(MONDAY))
                .body("items[0].before", nullValue())
                .body("items[0].after.kind", equalTo("CLOSED"))
                .body("items[0].after.reason", equalTo("Nghỉ tránh bão số 9"))
                .body("items[0].actor", equalTo("admin"))
                .body("items[0].actorName", equalTo("Trần Quốc Bảo"));
    }

    @Test
    void statingTheSameTwiceChangesNothing() {
        String first = ADMIN.state(MONDAY, ADMIN.seen(), closed()).header("ETag");
        var again = ADMIN.state(MONDAY, first, closed());
        again.then().statusCode(200);
        assertThat(again.header("ETag")).isEqualTo(first);
    }

    @Test
    void aForgottenDayIsAgainWhatItsWeekdaySays() {
        ADMIN.state(MONDAY, ADMIN.seen(), closed());
        var answer = ADMIN.forget(MONDAY);
        answer.then().statusCode(204);
        assertThat(answer.header("ETag")).isEqualTo(ADMIN.seen());
        assertThat(dueAfterOneDayFrom("2027-07-02T09:00:00+07:00")).startsWith(MONDAY);
        ADMIN.changes(1).then().body("items[0].before.kind", equalTo("CLOSED")).body("items[0].after", nullValue());
        ADMIN.forget(MONDAY).then().statusCode(404).body("code", equalTo("CALENDAR_DAY_NOT_STATED"));
    }

    @Test
    void asksForTheRevisionThatTheCallerSaw() {
        String old = ADMIN.seen();
        problem(
                ADMIN.request().contentType(ContentType.JSON).body(closed()).put("/api/v1/calendar/days/" + MONDAY),
                428,
                "IF_MATCH_REQUIRED",
                "header:If-Match");
        problem(ADMIN.request().delete("/api/v1/calendar/days/" + MONDAY), 428, "IF_MATCH_REQUIRED", "header:If-Match");
        assertThat(ADMIN.seen()).isEqualTo(old);
    }

    @Test
    void refusesAChangeOfACalendarThatSomebodyElseChanged() {
        String old = ADMIN.seen();
        ADMIN.state(MONDAY, old, closed()).then().statusCode(200);
        problem(ADMIN.state("2027-07-06", old, closed()), 412, "CALENDAR_CHANGED", "header:If-Match");
        ADMIN.days("2027-07-06", "2027-07-06").then().body("days", empty());
    }

    @Test
    void asksWhyADayThatHasPassedIsChanged() {
        Map<String, Object> body = Map.of("kind", "WORKING", "reason", "Trực bầu cử", "reasonEn", "Election duty");
        problem(ADMIN.state(PAST_SUNDAY, ADMIN.seen(), body), 422, "CHANGE_REASON_REQUIRED", "/changeReason");
        var withReason = new HashMap<>(body);
        withReason.put("changeReason", "Công văn đến muộn");
        ADMIN.state(PAST_SUNDAY, ADMIN.seen(), withReason).then().statusCode(200);
        ADMIN.changes(1).then().body("items[0].changeReason", equalTo("Công văn đến muộn"));
        problem(
                ADMIN.request().header("If-Match", ADMIN.seen()).delete("/api/v1/calendar/days/" + PAST_SUNDAY),
                422,
                "CHANGE_REASON_REQUIRED",
                "query:changeReason");
    }

    @Test
    void pointsAtWhatCannotBe() {
        refuses(Map.of("kind", "REST", "reason", "a", "reasonEn", "b"), 422, "REST_DAY_STATED", "/kind");
        refuses(
                Map.of("kind", "HALF_DAY", "reason", "a", "reasonEn", "b"),
                422,
                "HALF_DAY_WITHOUT_SESSIONS",
                "/sessions");
        refuses(day("OFF", session("07:00", "11:00")), 422, "DAY_OFF_WITH_SESSIONS", "/sessions");
        refuses(
                day("HALF_DAY", session("07:00", "11:00"), session("10:00", "12:00")),
                422,
                "SESSIONS_OVERLAP",
                "/sessions");
        refuses(
                day("HALF_DAY", session("07:00", "11:00"), session("13:00", "13:00")),
                422,
                "SESSION_CLOSES_BEFORE_OPENING",
                "/sessions/1");
        refuses(day("HALF_DAY", session("7 giờ", "11:00")), 400, "INVALID_VALUE", "/sessions/0/opensAt");
        refuses(Map.of("kind", "HOLIDAY", "reason", "a", "reasonEn", "b"), 400, "INVALID_VALUE", "/kind");
    }

    @Test
    void onlyTheSystemAdministratorChangesTheCalendar() {
        for (String account : List.of("clerk", "officer", "leader", "catalogue", "auditor")) {
            new CalendarDesk(account)
                    .state(MONDAY, ADMIN.seen(), closed())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("FORBIDDEN"));
        }
        ADMIN.days(MONDAY, MONDAY).then().body("days", empty());
    }

    @Test
    void pagesTheHistoryNewestFirst() {
        ADMIN.state(MONDAY, ADMIN.seen(), closed());
        ADMIN.forget(MONDAY);
        var first = ADMIN.changes(2);
        first.then().body("items", hasSize(2)).header("Link", containsString("rel=\"next\""));
        var second = ADMIN.request()
                .queryParam("limit", 2)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/api/v1/calendar/changes");
        int last = first.jsonPath().getInt("items[1].revision");
        second.then().statusCode(200).body("items.revision", not(hasItem(last)));
        assertThat(second.jsonPath().getInt("items[0].revision")).isLessThan(last);
        problem(ADMIN.request().get("/api/v1/calendar/changes?cursor=x"), 400, "CURSOR_MALFORMED", "query:cursor");
    }

    @Test
    void theApplicationCannotRewriteTheHistory() throws SQLException {
        try (var connection = DriverManager.getConnection(databaseUrl, "motcua_app", "motcua");
                var statement = connection.createStatement()) {
            for (String sql : List.of(
                    "update calendar_change set change_reason = 'x'",
                    "delete from calendar_change",
                    "truncate calendar_change")) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void exportsTheDaysThatAreStated() {
        var answer = ADMIN.request().accept("text/csv").get("/api/v1/calendar/days?from=2026-08-20&to=2026-09-02");
        answer.then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("lich-lam-viec-2026-08-20-2026-09-02.csv"));
        assertThat(CalendarCsv.read(answer.asString(), year -> year == 2026))
                .extracting(entry -> entry.day().date().toString())
                .containsExactly("2026-08-22", "2026-08-31", "2026-09-01", "2026-09-02");
    }

    @Test
    void hasNothingAtAnAddressThatIsNoDate() {
        for (String date : List.of("2027-02-29", "mai", "9999-01-01")) {
            ADMIN.state(date, ADMIN.seen(), closed()).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
    }

    private void refuses(Map<String, Object> body, int status, String code, String pointer) {
        problem(ADMIN.state(MONDAY, ADMIN.seen(), body), status, code, pointer);
    }

    private static Map<String, Object> day(String kind, Map<?, ?>... sessions) {
        return Map.of("kind", kind, "reason", "Họp", "reasonEn", "Meeting", "sessions", List.of(sessions));
    }

    private static Map<String, String> session(String opensAt, String closesAt) {
        return Map.of("opensAt", opensAt, "closesAt", closesAt);
    }

    private static String dueAfterOneDayFrom(String receivedAt) {
        JsonPath deadline = ADMIN.request()
                .queryParam("receivedAt", receivedAt)
                .queryParam("limit", "1")
                .queryParam("unit", "WORKING_DAY")
                .get("/api/v1/deadlines")
                .jsonPath();
        return deadline.getString("dueAt");
    }

    static void problem(Response answer, int status, String code, String pointer) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem(pointer));
    }
}
