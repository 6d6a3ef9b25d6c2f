package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** Run today for a past moment, a report says what it said then, byte for byte: names and working time too (ADR 0048). */
@QuarkusTest
@WithTestResource(RealServices.class)
class ReportsAsOfTest extends EmptyOffice {

    private static final String REPORTS = "/api/v1/reports/";
    private static final String DEPARTMENT = "/api/v1/agencies/H07.142/departments/HCTP";
    private static final String FIELD = "/api/v1/procedure-fields/HT";
    private static final String VERSION = "/api/v1/procedures/R2016-012/versions/1";
    private static final String CALENDAR = "/api/v1/calendar/";
    private static final String REASON = "Phép thử số liệu đã biết";

    /** Monday after the Friday on which the reports are told. */
    private static final String MONDAY = "2026-11-23";

    private static final List<List<String>> QUESTIONS = List.of(
            List.of("late", "PROCEDURE"),
            List.of("due-soon", "HOLDER"),
            List.of("due-soon", "FIELD"),
            List.of("overview", "DEPARTMENT"),
            List.of("overview", "HOLDER"),
            List.of("steps", "DEPARTMENT"),
            List.of("scorecard", "AGENCY"),
            List.of("settlement", "FIELD"),
            List.of("settlement", "PROCEDURE"),
            List.of("settlement", "DEPARTMENT"),
            List.of("settlement", "OFFICER"));

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
        try (var owner = Database.asOwner()) {
            owner.update("delete from administration_change");
            owner.update("delete from catalogue_change");
            owner.update("delete from procedure_change where reason = ?", REASON);
        }
    }

    @Test
    void sayWhatWasKnownThenWhateverIsCalledOtherwiseSince() throws SQLException {
        walk(received(), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER");
        walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        walk(received(), "clerk HAND_OVER");
        OfficeClock.show("2026-11-20T10:00");
        var moment = OfficeClock.now();
        var told = all(moment);
        OfficeClock.show("2026-11-27T09:00");
        try (var restored = new Renamed()) {
            assertThat(all(moment)).isEqualTo(told);
            var now = all(OfficeClock.now());
            assertThat(now.toString()).contains(restored.names()).doesNotContain("\"name\":\"UBND xã Tam Phước\"");
            assertThat(told.toString()).doesNotContain(restored.names());
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

    private static Map<String, String> all(Instant asOf) {
        var told = new LinkedHashMap<String, String>();
        QUESTIONS.forEach(
                question -> told.put(question.toString(), answer(question.getFirst(), question.getLast(), asOf)));
        told.put("list", list("overview/dossiers", "PENDING", asOf));
        told.put("settlement list", list("settlement/dossiers", "RECEIVED_TOTAL", asOf));
        return told;
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

    /** Everything that has a name in a report gets another one, and its own again at the end. */
    private static final class Renamed implements AutoCloseable {

        private final List<Thing> things = List.of(
                new Thing("admin", DEPARTMENT, List.of("sortOrder", "active"), "Tổ tư pháp mới"),
                new Thing(
                        "catalogue",
                        FIELD,
                        List.of("nameEn", "departmentCode", "sortOrder", "retired"),
                        "Hộ tịch mới"));
        private final List<String> before = new java.util.ArrayList<>();

        Renamed() throws SQLException {
            things.forEach(thing -> before.add(thing.rename(thing.other())));
            before.add(reword("Thủ tục tên mới"));
            try (var owner = Database.asOwner()) {
                before.add((String) owner.rows("select name from staff where username = 'officer'")
                        .getFirst()
                        .get("name"));
                rename(owner, "STAFF", "officer", before.getLast(), "Công chức tên mới");
                owner.update("update staff set name = 'Công chức tên mới' where username = 'officer'");
                before.add((String) owner.rows("select name from agency where code = 'H07.142'")
                        .getFirst()
                        .get("name"));
                rename(owner, "AGENCY", "H07.142", before.getLast(), "UBND phường mới");
                owner.update("update agency set name = 'UBND phường mới' where code = 'H07.142'");
            }
        }

        /** Accounts are renamed in Keycloak, places by the province: here it is enough that the history says so. */
        private static void rename(Database owner, String subject, String key, String was, String is)
                throws SQLException {
            owner.update("""
                    insert into administration_change (agency_id, id, at, actor, actor_name, subject, key, before, after)
                    select id, nextval('administration_change_id'), cast(? as timestamptz), 'admin', 'Trần Quốc Bảo', ?, ?,
                           jsonb_build_object('name', cast(? as text)), jsonb_build_object('name', cast(? as text))
                      from agency where code = 'H07.142'
                    """, OfficeClock.now().toString(), subject, key, was, is);
        }

        private static String reword(String name) {
            var seen = Desk.of("catalogue").get(VERSION).isOk();
            var was = seen.text("/name");
            Desk.of("catalogue")
                    .post(VERSION + "/corrections", Map.of("name", name, "reason", REASON), seen.header("ETag"))
                    .isOk();
            return was;
        }

        String[] names() {
            return new String[] {
                "Tổ tư pháp mới", "Hộ tịch mới", "Thủ tục tên mới", "Công chức tên mới", "UBND phường mới"
            };
        }

        @Override
        public void close() throws SQLException {
            for (int thing = 0; thing < things.size(); thing++) {
                things.get(thing).rename(before.get(thing));
            }
            reword(before.get(2));
            try (var owner = Database.asOwner()) {
                owner.update("update staff set name = ? where username = 'officer'", before.get(3));
                owner.update("update agency set name = ? where code = 'H07.142'", before.get(4));
            }
        }

        private record Thing(String account, String path, List<String> kept, String other) {

            /** @return what it was called */
            String rename(String name) {
                var seen = Desk.of(account).get(path).isOk();
                var body = new LinkedHashMap<String, Object>();
                kept.forEach(member -> body.put(member, seen.json().get(member)));
                body.put("name", name);
                Desk.of(account).put(path, body, seen.header("ETag")).isOk();
                return seen.text("/name");
            }
        }
    }
}
