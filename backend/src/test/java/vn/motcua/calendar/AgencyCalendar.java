package vn.motcua.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Tokens;

/** The calendar of an agency over HTTP, as its administrator works on it. */
record AgencyCalendar(Desk desk) {

    private static final String CALENDAR = "/api/v1/calendar";
    private static final String REASON = "Ngày của phép thử";

    static AgencyCalendar ofAdministrator(String account, String agency) {
        return new AgencyCalendar(Desk.withToken(Tokens.ofAgency(account, agency, List.of("clerk", "system-admin"))));
    }

    /** The tag of the calendar as it is now. */
    String seen() {
        return desk.get(CALENDAR + "/days", "from", "2026-01-01", "to", "2026-01-01")
                .isOk()
                .header("ETag");
    }

    Answer states(String date, String kind) {
        return new Answer(edit().body(Map.of(
                        "kind",
                        kind,
                        "reason",
                        "Theo công văn của xã",
                        "reasonEn",
                        "By decision of the commune",
                        "legalReference",
                        "Công văn 12/UBND",
                        "changeReason",
                        REASON))
                .put(CALENDAR + "/days/" + date));
    }

    Answer forgets(String date) {
        return new Answer(edit().queryParam("changeReason", REASON).delete(CALENDAR + "/days/" + date));
    }

    Answer statesHours(String validFrom, String... weekdays) {
        return new Answer(edit().body(Map.of("week", week(weekdays), "changeReason", REASON))
                .put(CALENDAR + "/desk-hours/" + validFrom));
    }

    Answer forgetsHours(String validFrom, String reason) {
        return new Answer(edit().queryParam("changeReason", reason).delete(CALENDAR + "/desk-hours/" + validFrom));
    }

    /** Mornings from eight to twelve. */
    static List<Map<String, Object>> week(String... weekdays) {
        return Arrays.stream(weekdays)
                .map(weekday -> Map.of(
                        "weekday", weekday, "sessions", List.of(Map.of("opensAt", "08:00", "closesAt", "12:00"))))
                .toList();
    }

    void forgetAll() {
        for (String year : List.of("2016", "2026", "2027")) {
            days(year, "AGENCY").each("/days", day -> day).forEach(day -> {
                if (day.path("scope").asText().equals("AGENCY")) {
                    forgets(day.path("date").asText()).is(204);
                }
            });
        }
        desk.get(CALENDAR + "/desk-hours").each("/weeks", week -> week).forEach(week -> {
            if (week.path("scope").asText().equals("AGENCY")) {
                forgetsHours(week.path("validFrom").asText(), REASON).is(204);
            }
        });
    }

    JsonNode day(String date, String scope) {
        return desk.get(CALENDAR + "/days", "from", date, "to", date, "all", true, "scope", scope)
                .isOk()
                .json()
                .at("/days/0");
    }

    List<String> warnings(String scope) {
        return days("2027", scope)
                .each(
                        "/warnings",
                        warning -> warning.path("code").asText() + " "
                                + warning.path("date").asText());
    }

    JsonNode newestChange() {
        return desk.get(CALENDAR + "/changes", "limit", 1).isOk().json().at("/items/0");
    }

    String export(String andScope) {
        return desk.request()
                .accept("text/csv")
                .get(CALENDAR + "/days?from=2026-11-01&to=2026-11-30" + andScope)
                .asString();
    }

    Answer preview(Map<String, ?> body) {
        return desk.post(CALENDAR + "/previews", body);
    }

    /** Code, date now and date then of every dossier that would move. */
    List<String> previewed(Map<String, ?> body) {
        return preview(body)
                .isOk()
                .each(
                        "/items",
                        move -> move.path("code").asText() + " "
                                + move.path("dueAt").asText().substring(0, 10) + " "
                                + move.path("newDueAt").asText().substring(0, 10));
    }

    private Answer days(String year, String scope) {
        return desk.get(CALENDAR + "/days", "from", year + "-01-01", "to", year + "-12-31", "scope", scope)
                .isOk();
    }

    private RequestSpecification edit() {
        return desk.request()
                .header("If-Match", seen())
                .contentType(ContentType.JSON)
                .queryParam("scope", "AGENCY");
    }
}
