package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** What a version of the catalogue means for dossiers. Three working days are the limit in force. */
@QuarkusTest
@WithTestResource(RealServices.class)
class VersionImpactTest extends EmptyOffice {

    private static final String VERSIONS = "/api/v1/procedures/" + THREE_DAYS + "/versions";

    private final Desk admin = Desk.of("catalogue");

    @AfterEach
    void throwTheDraftAway() {
        var draft = new Answer(admin.request().get(VERSIONS + "/2"));
        if (draft.status() == 200) {
            new Answer(admin.request().header("If-Match", draft.header("ETag")).delete(VERSIONS + "/2")).is(204);
        }
    }

    @Test
    void countsTheOpenDossiersThatStayWhereTheyAre() {
        var dossier = received();
        received();
        draft(2);
        var impact = admin.get(VERSIONS + "/2/impact").isOk();
        assertThat(impact.text("/openDossiers")).isEqualTo("2");
        assertThat(impact.text("/versions/0/number")).isEqualTo("1");
        Desk.of("leader").does("STOP", walk(dossier, "clerk HAND_OVER"));
        assertThat(admin.get(VERSIONS + "/2/impact").isOk().text("/openDossiers"))
                .isEqualTo("1");
        Desk.of("clerk").get(VERSIONS + "/2/impact").isProblem(403, "FORBIDDEN");
    }

    @Test
    void rehearsesThePastUnderTheNewLimit() {
        imports(
                line("early", "2026-10-05T08:00", "FINISHED 2026-10-06T09:00"), // Monday to Tuesday
                line("on-time", "2026-10-05T08:00", "FINISHED 2026-10-08T09:00"),
                line("late", "2026-10-05T08:00", "FINISHED 2026-10-09T09:00"),
                line("open", "2026-10-05T08:00"),
                line("long-ago", "2025-10-06T08:00", "FINISHED 2025-10-07T09:00"));
        draft(1);
        var rehearsal = rehearse(2);
        assertThat(rehearsal.text("/from")).isEqualTo("2025-11-19");
        assertThat(rehearsal.text("/to")).isEqualTo("2026-11-18");
        assertThat(rehearsal.text("/total")).isEqualTo("3");
        assertThat(rehearsal.json().path("was").toString())
                .isEqualTo("{\"early\":1,\"onTime\":1,\"late\":1,\"noDeadline\":0}");
        assertThat(rehearsal.json().path("would").toString())
                .isEqualTo("{\"early\":0,\"onTime\":1,\"late\":2,\"noDeadline\":0}");
        assertThat(rehearsal.each("/late", late -> late.path("was").asText())).containsExactly("LATE", "ON_TIME");
        assertThat(rehearsal.text("/late/0/newDueAt")).isEqualTo("2026-10-06T17:00:00+07:00");
    }

    @Test
    void findsWhatWasWhenTheLimitStaysAsItIs() {
        imports(
                line("a", "2026-10-05T08:00", "FINISHED 2026-10-06T09:00"),
                line("b", "2026-10-05T08:00", "FINISHED 2026-10-09T09:00"),
                line(
                        "supplement",
                        "2026-10-05T08:00",
                        "SUPPLEMENT_REQUESTED 2026-10-06T09:00",
                        "SUPPLEMENTED 2026-10-12T09:00",
                        "FINISHED 2026-10-15T09:00"),
                line(
                        "asked-too-late",
                        "2026-10-05T08:00",
                        "SUPPLEMENT_REQUESTED 2026-10-12T09:00",
                        "SUPPLEMENTED 2026-10-13T09:00",
                        "FINISHED 2026-10-13T10:00"),
                line(
                        "stopped-waiting",
                        "2026-10-05T08:00",
                        "SUPPLEMENT_REQUESTED 2026-10-07T09:00",
                        "STOPPED 2026-10-30T09:00"));
        draft(3);
        var rehearsal = rehearse(2);
        assertThat(rehearsal.text("/total")).isEqualTo("5");
        assertThat(rehearsal.json().path("would")).isEqualTo(rehearsal.json().path("was"));
        assertThat(rehearsal.text("/was/late")).isEqualTo("2");
    }

    @Test
    void knowsProceduresWithoutALimit() {
        imports(line("a", "2026-10-05T08:00", "FINISHED 2026-10-06T09:00"));
        draft(null);
        assertThat(rehearse(2).text("/would/noDeadline")).isEqualTo("1");
    }

    @Test
    void wantsAPeriodThatRunsForwards() {
        admin.post(VERSIONS + "/1/rehearsal?from=2026-10-02&to=2026-10-01", Map.of())
                .isProblem(422, "PERIOD_UPSIDE_DOWN", "query:to");
        admin.post(VERSIONS + "/1/rehearsal?from=2000-10-02&to=2026-10-01", Map.of())
                .isProblem(422, "PERIOD_TOO_LONG", "query:from");
    }

    private Answer rehearse(int version) {
        var before = Database.written();
        var answer = new Answer(admin.request().post(VERSIONS + "/" + version + "/rehearsal")).isOk();
        assertThat(Database.written()).isEqualTo(before);
        return answer;
    }

    /** @param workingDays null for no limit at all */
    private void draft(Integer workingDays) {
        var draft = admin.post(VERSIONS, Map.of("from", 1)).is(201);
        var content = new HashMap<String, Object>();
        content.put("name", "Bản nháp của phép thử");
        if (workingDays != null) {
            content.put(
                    "channels",
                    List.of(Map.of("channel", "DIRECT", "limit", Map.of("value", workingDays, "unit", "WORKING_DAY"))));
        }
        new Answer(admin.request()
                        .header("If-Match", draft.header("ETag"))
                        .contentType(ContentType.JSON)
                        .body(content)
                        .put(VERSIONS + "/2"))
                .isOk();
    }

    private static void imports(String... lines) {
        var answer = Desk.of("admin").imports(List.of(lines)).isOk();
        assertThat(answer.text("/accepted")).as(answer.text()).isEqualTo(String.valueOf(lines.length));
    }

    /** @param events such as {@code "FINISHED 2026-10-06T09:00"} */
    private static String line(String sourceId, String receivedAt, String... events) {
        var written = new ArrayList<String>();
        for (var event : events) {
            var words = event.split(" ");
            written.add("{\"type\":\"%s\",\"at\":\"%s:00+07:00\"}".formatted(words[0], words[1]));
        }
        return """
                {"sourceId":"%s","procedureCode":"%s","channel":"DIRECT","applicant":{"name":"Trần Thị Lan"},\
                "receivedAt":"%s:00+07:00","events":[%s]}""".formatted(sourceId, THREE_DAYS, receivedAt, String.join(",", written));
    }
}
