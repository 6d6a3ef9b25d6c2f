package vn.motcua.calendar;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import vn.motcua.testing.Tokens;

/** The calendar over HTTP, as somebody with an account. */
record CalendarDesk(String account) {

    static final CalendarDesk ADMIN = new CalendarDesk("admin");

    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .encodeContentTypeAs("text/csv", ContentType.TEXT));

    RequestSpecification request() {
        return given().config(UTF_8).auth().oauth2(Tokens.of(account)).accept(ContentType.JSON);
    }

    Response days(String from, String to) {
        return request().queryParam("from", from).queryParam("to", to).get("/api/v1/calendar/days");
    }

    /** The tag of the calendar as it is now. */
    String seen() {
        return days("2026-01-01", "2026-01-01").header("ETag");
    }

    Response state(String date, String ifMatch, Map<String, ?> body) {
        return request()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/calendar/days/" + date);
    }

    Response forget(String date) {
        return request()
                .header("If-Match", seen())
                .queryParam("changeReason", "Ngày của phép thử")
                .delete("/api/v1/calendar/days/" + date);
    }

    Response changes(int limit) {
        return request().queryParam("limit", limit).get("/api/v1/calendar/changes");
    }

    static Map<String, Object> closed() {
        return Map.of("kind", "CLOSED", "reason", "Nghỉ tránh bão số 9", "reasonEn", "Closed for typhoon no. 9");
    }
}
