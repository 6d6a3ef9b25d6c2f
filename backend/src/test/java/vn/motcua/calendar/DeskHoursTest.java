package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.calendar.CalendarDaysTest.problem;
import static vn.motcua.calendar.CalendarDesk.ADMIN;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.RealServices;

/** Desk hours as administrators' data. What is stated begins in 2040, a year that no other test touches. */
@QuarkusTest
@WithTestResource(RealServices.class)
class DeskHoursTest {

    private static final String FAR = "2040-01-02";

    @Test
    void showsTheWeeksWithTheirBeginning() {
        new CalendarDesk("auditor")
                .request()
                .get("/api/v1/calendar/desk-hours")
                .then()
                .statusCode(200)
                .body("weeks[0].validFrom", equalTo("2010-01-01"))
                .body("weeks[0].week.weekday", contains("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"))
                .body("weeks[0].week[0].sessions.closesAt", contains("11:00:00", "17:00:00"));
    }

    @Test
    void takesAWholeWeekAndKeepsWhatWasBefore() {
        var answer = put(FAR, day("MONDAY", "07:30", "11:30"), day("SATURDAY", "07:30", "11:30"));
        answer.then()
                .statusCode(200)
                .body("weeks.find { it.validFrom == '2040-01-02' }.week.weekday", contains("MONDAY", "SATURDAY"));
        assertThat(answer.header("ETag")).isEqualTo(ADMIN.seen());
        put(FAR, day("TUESDAY", "08:00", "12:00"))
                .then()
                .body("weeks.find { it.validFrom == '2040-01-02' }.week.weekday", contains("TUESDAY"))
                .body("weeks.validFrom", hasItem("2010-01-01"));
        ADMIN.changes(1)
                .then()
                .body("items[0].subject", equalTo("DESK_HOURS"))
                .body("items[0].before.SATURDAY", equalTo("07:30-11:30"))
                .body("items[0].after", equalTo(Map.of("TUESDAY", "08:00-12:00")));
    }

    @Test
    void aSessionMayKeepItsBeginningAndEndLater() {
        put("2040-07-02", day("MONDAY", "07:00", "11:00"));
        put("2040-07-02", day("MONDAY", "07:00", "11:30"))
                .then()
                .statusCode(200)
                .body("weeks.find { it.validFrom == '2040-07-02' }.week[0].sessions.closesAt", contains("11:30:00"));
    }

    @Test
    void aWeekThatIsTakenAwayLeavesTheOneBefore() {
        put("2040-08-06", day("MONDAY", "07:00", "11:00"));
        Response answer = delete("2040-08-06");
        answer.then().statusCode(204);
        assertThat(answer.header("ETag")).isEqualTo(ADMIN.seen());
        ADMIN.request()
                .get("/api/v1/calendar/desk-hours")
                .then()
                .body("weeks.validFrom", not(hasItem("2040-08-06")))
                .body("weeks.validFrom", hasItem("2010-01-01"));
        ADMIN.changes(1)
                .then()
                .body("items[0].before", equalTo(Map.of("MONDAY", "07:00-11:00")))
                .body("items[0].after", nullValue());
        delete("2040-08-06").then().statusCode(404).body("code", equalTo("DESK_HOURS_NOT_STATED"));
    }

    @Test
    void theFirstWeekOfTheNationStays() {
        delete("2010-01-01").then().statusCode(422).body("code", equalTo("FIRST_DESK_HOURS_STAY"));
    }

    @Test
    void theSameWeekTwiceChangesNothing() {
        String first = put("2040-06-04", day("MONDAY", "07:00", "11:00")).header("ETag");
        assertThat(put("2040-06-04", day("MONDAY", "07:00", "11:00")).header("ETag"))
                .isEqualTo(first);
    }

    @Test
    void pointsAtWhatCannotBe() {
        problem(
                put(FAR, day("MONDAY", "07:00", "11:00", "10:30", "12:00")),
                422,
                "SESSIONS_OVERLAP",
                "/week/0/sessions");
        problem(
                put(FAR, day("MONDAY", "07:00", "11:00"), day("TUESDAY", "11:00", "07:00")),
                422,
                "SESSION_CLOSES_BEFORE_OPENING",
                "/week/1/sessions/0");
        problem(put(FAR, day("MONDAY", "07:00:30", "11:00")), 422, "SESSION_NOT_WHOLE_MINUTES", "/week/0/sessions/0");
        problem(
                put(FAR, day("MONDAY", "07:00", "11:00"), day("MONDAY", "13:00", "17:00")),
                422,
                "WEEKDAY_TWICE",
                "/week/1/weekday");
        problem(put(FAR, day("MONDAY")), 422, "DESK_NEVER_OPEN", "/week");
        problem(put(FAR), 400, "VALIDATION_FAILED", "/week");
        problem(put(FAR, day("THU_HAI", "07:00", "11:00")), 400, "INVALID_VALUE", "/week/0/weekday");
    }

    @Test
    void asksWhyHoursOfThePastAreChanged() {
        problem(put("2016-01-04", day("MONDAY", "07:00", "11:00")), 422, "CHANGE_REASON_REQUIRED", "/changeReason");
    }

    @Test
    void onlyTheSystemAdministratorChangesThem() {
        new CalendarDesk("leader")
                .request()
                .header("If-Match", ADMIN.seen())
                .contentType(ContentType.JSON)
                .body(Map.of("week", List.of(day("MONDAY", "07:00", "11:00"))))
                .put("/api/v1/calendar/desk-hours/" + FAR)
                .then()
                .statusCode(403);
    }

    private static Response put(String validFrom, Map<?, ?>... week) {
        return ADMIN.request()
                .header("If-Match", ADMIN.seen())
                .contentType(ContentType.JSON)
                .body(Map.of("week", Arrays.asList(week)))
                .put("/api/v1/calendar/desk-hours/" + validFrom);
    }

    private static Response delete(String validFrom) {
        return ADMIN.request().header("If-Match", ADMIN.seen()).delete("/api/v1/calendar/desk-hours/" + validFrom);
    }

    /** @param times opening and closing, alternating */
    private static Map<String, Object> day(String weekday, String... times) {
        List<Map<String, String>> sessions = new ArrayList<>();
        for (int i = 0; i < times.length; i += 2) {
            sessions.add(Map.of("opensAt", times[i], "closesAt", times[i + 1]));
        }
        return Map.of("weekday", weekday, "sessions", sessions);
    }
}
