package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static vn.motcua.calendar.CalendarDaysTest.problem;
import static vn.motcua.calendar.CalendarDesk.ADMIN;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.RealServices;

/** What a change of the calendar would do to open dossiers, before anybody makes it. */
@QuarkusTest
@WithTestResource(RealServices.class)
class CalendarPreviewTest {

    private static final String CALENDAR = "/api/v1/calendar/previews";

    @Test
    void tellsWhichOpenDossiersWouldMoveAndMovesNone() {
        Response received = receive("clerk");
        String code = received.jsonPath().getString("code");
        String dueAt = received.jsonPath().getString("dueAt");
        String before = ADMIN.seen();

        Response preview = preview(Map.of("days", List.of(closed(dueAt.substring(0, 10)))));
        preview.then().statusCode(200);
        Map<String, Object> move = preview.jsonPath().getMap("items.find { it.code == '" + code + "' }");
        assertThat(move)
                .containsEntry("dueAt", dueAt)
                .containsEntry("promisedAt", received.jsonPath().getString("promisedAt"));
        assertThat(OffsetDateTime.parse(move.get("newDueAt").toString())).isAfter(OffsetDateTime.parse(dueAt));
        assertThat(preview.jsonPath().getInt("count")).isPositive();

        Response now = new CalendarDesk("clerk").request().get("/api/v1/dossiers/" + code);
        assertThat(now.jsonPath().getString("promisedAt"))
                .isEqualTo(received.jsonPath().getString("promisedAt"));
        assertThat(now.jsonPath().getString("dueAt")).isEqualTo(dueAt);
        assertThat(ADMIN.seen()).isEqualTo(before);
    }

    @Test
    void aDayOutsideTheLimitMovesNothing() {
        String code = receive("clerk").jsonPath().getString("code");
        preview(Map.of("days", List.of(closed("2016-03-01"), closed("2027-12-20"))))
                .then()
                .statusCode(200)
                .body("items.code", not(hasItem(code)));
        preview(Map.of("remove", List.of("2016-01-01"))).then().statusCode(200).body("count", equalTo(0));
        preview(Map.of("days", List.of(closed("+999999999-12-31")), "remove", List.of("0001-01-01")))
                .then()
                .statusCode(200)
                .body("count", equalTo(0));
        preview(Map.of()).then().statusCode(200).body("count", equalTo(0)).body("items", empty());
    }

    @Test
    void aDayOffTakenAwayBringsTheDateForward() {
        Response received = receive("clerk");
        String code = received.jsonPath().getString("code");
        String dueDay = received.jsonPath().getString("dueAt").substring(0, 10);
        ADMIN.state(dueDay, ADMIN.seen(), CalendarDesk.closed()).then().statusCode(200);
        try {
            Response preview = preview(Map.of("remove", List.of(dueDay)));
            Map<String, Object> move = preview.jsonPath().getMap("items.find { it.code == '" + code + "' }");
            assertThat(move.get("newDueAt").toString()).startsWith(dueDay);
            assertThat(move.get("dueAt").toString().compareTo(dueDay + "T23")).isPositive();
        } finally {
            ADMIN.forget(dueDay).then().statusCode(204);
        }
    }

    @Test
    void aDossierWhoseClockStandsStaysOut() {
        Response received = receive("clerk");
        String code = received.jsonPath().getString("code");
        new CalendarDesk("clerk")
                .request()
                .header("If-Match", received.header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Thiếu bản chính giấy chứng sinh"))
                .post("/api/v1/dossiers/" + code + "/supplement-requests")
                .then()
                .statusCode(200);
        preview(Map.of(
                        "days",
                        List.of(closed(received.jsonPath().getString("dueAt").substring(0, 10)))))
                .then()
                .statusCode(200)
                .body("items.code", not(hasItem(code)));
    }

    @Test
    void anAdministratorSeesOnlyTheDossiersOfTheirAgencies() {
        Response elsewhere = receive("clerk.b");
        preview(Map.of(
                        "days",
                        List.of(closed(elsewhere.jsonPath().getString("dueAt").substring(0, 10)))))
                .then()
                .statusCode(200)
                .body("items.code", not(hasItem(elsewhere.jsonPath().getString("code"))));
    }

    @Test
    void showsAsManyAsAskedForAndCountsAll() {
        String dueDay = receive("clerk").jsonPath().getString("dueAt").substring(0, 10);
        receive("clerk");
        Response one = ADMIN.request()
                .queryParam("limit", 1)
                .contentType(ContentType.JSON)
                .body(Map.of("days", List.of(closed(dueDay))))
                .post(CALENDAR);
        one.then().statusCode(200).body("items", hasSize(lessThanOrEqualTo(1)));
        assertThat(one.jsonPath().getInt("count")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void pointsAtWhatCannotBe() {
        Map<String, Object> halfDay = Map.of("date", "2027-07-05", "kind", "HALF_DAY");
        problem(
                preview(Map.of("days", List.of(closed("2027-07-06"), halfDay))),
                422,
                "HALF_DAY_WITHOUT_SESSIONS",
                "/days/1/sessions");
        problem(
                preview(Map.of("days", List.of(Map.of("date", "2027-07-05", "kind", "REST")))),
                422,
                "REST_DAY_STATED",
                "/days/0/kind");
        problem(preview(Map.of("days", List.of(Map.of("kind", "OFF")))), 400, "VALIDATION_FAILED", "/days/0/date");
    }

    @Test
    void onlyTheSystemAdministratorAsks() {
        new CalendarDesk("leader")
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(CALENDAR)
                .then()
                .statusCode(403);
    }

    private static Response preview(Map<String, ?> body) {
        return ADMIN.request().contentType(ContentType.JSON).body(body).post(CALENDAR);
    }

    private static Map<String, Object> closed(String date) {
        return Map.of("date", date, "kind", "CLOSED");
    }

    /** A dossier with three working days. */
    private static Response receive(String account) {
        CalendarDesk desk = new CalendarDesk(account);
        List<Map<String, Object>> papers =
                desk.request().get("/api/v1/procedures/R2016-012").jsonPath().getList("requiredDocuments");
        List<Map<String, Object>> documents = papers.stream()
                .map(paper -> Map.of(
                        "requiredDocument", paper.get("code"), "originals", 1, "certifiedCopies", 0, "copies", 0))
                .toList();
        Response received = desk.request()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "procedureCode",
                        "R2016-012",
                        "channel",
                        "DIRECT",
                        "applicant",
                        Map.of("name", "Nguyễn Hoàng Phúc"),
                        "documents",
                        documents))
                .post("/api/v1/dossiers");
        received.then().statusCode(201);
        return received;
    }
}
