package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Indicators 5, 6, 7 and 8 of TT 01/2018/TT-VPCP Điều 13, those of an agency as a whole, and its band. */
@QuarkusTest
@WithTestResource(RealServices.class)
class ScorecardOfAnAgencyTest extends EmptyOffice {

    private static final String FROM = "2026-11-01";
    private static final String TO = "2026-12-31";
    private static final String SCORECARD = "/api/v1/reports/scorecard";
    private static final String FEEDBACK = "/api/v1/feedback";
    private static final String ASSESSMENTS = "/api/v1/reports/unit-assessments";
    private static final Map<String, Object> SLIP =
            Map.of("level", "VERY_SATISFIED", "totalTime", "SHORTER", "contacts", 0, "agencies", 0, "attitude", "GOOD");

    private static DossierAnswer finished(String channel) {
        var dossier = Desk.of("clerk").receives(Reception.of(THREE_DAYS).with("channel", channel));
        var done = walk(dossier, "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        Desk.of("clerk").post(DOSSIERS + "/" + done.code() + "/rating", SLIP).is(201);
        return done;
    }

    private static String entered(String kind, Object... members) {
        var sheet = new HashMap<String, Object>(Map.of(
                "kind", kind,
                "subject", "STAFF",
                "channel", "DESK",
                "content", "Cán bộ hẹn lại nhiều lần.",
                "sender", Map.of("name", "Trần Thị Bích", "phone", "0903555218")));
        for (int index = 0; index < members.length; index += 2) {
            sheet.put((String) members[index], members[index + 1]);
        }
        return Desk.of("clerk").post(FEEDBACK, sheet).is(201).text("/code");
    }

    private static void act(String code, String act, Object... members) {
        var seen = Desk.of("leader").get(FEEDBACK + "/" + code).isOk().header("ETag");
        var body = new HashMap<String, Object>(Map.of("act", act, "words", "Đã xem xét và trả lời."));
        for (int index = 0; index < members.length; index += 2) {
            body.put((String) members[index], members[index + 1]);
        }
        Desk.of("leader").post(FEEDBACK + "/" + code + "/acts", body, seen).isOk();
    }

    private static void answered(String code, Object... members) {
        act(code, "ACCEPT");
        act(code, "ANSWER", members);
    }

    private static void states(int indicator, int points, String validFrom) {
        Desk.of("leader")
                .post(
                        ASSESSMENTS,
                        Map.of(
                                "indicator",
                                indicator,
                                "points",
                                points,
                                "validFrom",
                                validFrom,
                                "evidence",
                                "Biên bản kiểm tra ngày 01/11/2026"))
                .is(201);
    }

    private static JsonNode scorecard(String groupBy, String asOf) {
        return Desk.of("leader")
                .get(SCORECARD, "from", FROM, "to", TO, "groupBy", groupBy, "asOf", asOf)
                .isOk()
                .json();
    }

    /** The cells of the total, or of the row with this key, by the keys of the columns; null where there is no data. */
    private static Map<String, String> cells(JsonNode table, String key) {
        var row = table.path("total");
        for (var one : table.path("rows")) {
            row = one.path("key").asText().equals(key) ? one : row;
        }
        var cells = new HashMap<String, String>();
        for (int column = 0; column < table.path("columns").size(); column++) {
            var cell = row.path("cells").get(column);
            var value = cell.path("text").isNull() ? cell.path("value") : cell.at("/text/en");
            cells.put(table.path("columns").get(column).path("key").asText(), value.isNull() ? null : value.asText());
        }
        return cells;
    }

    private static Map<String, String> total() {
        return cells(scorecard("AGENCY", OfficeClock.now().toString()), null);
    }

    private static List<String> listed(String column, String asOf) {
        return Desk.of("leader")
                .get(SCORECARD + "/feedback", "from", FROM, "to", TO, "column", column, "asOf", asOf)
                .isOk()
                .each("/items", item -> item.path("code").asText());
    }

    @Test
    void feedbackCountsWhenItIsAnsweredOrItsDayHasPassed() {
        var answered = entered("FEEDBACK");
        var late = entered("FEEDBACK");
        var refused = entered("FEEDBACK");
        var waiting = entered("FEEDBACK");
        entered("COMPLAINT");
        act(refused, "REFUSE");
        act(waiting, "ASK_MORE");
        assertThat(total()).containsEntry("FEEDBACK_DUE", "0").containsEntry("P8", null);
        OfficeClock.show("2026-12-10T17:00"); // its fifteenth working day ends
        answered(answered);
        var then = OfficeClock.now().toString();
        assertThat(total())
                .containsEntry("FEEDBACK_DUE", "1")
                .containsEntry("FEEDBACK_ON_TIME", "1")
                .containsEntry("P8", "2");
        OfficeClock.show("2026-12-11T08:00");
        assertThat(total())
                .containsEntry("FEEDBACK_DUE", "2")
                .containsEntry("FEEDBACK_ON_TIME", "1")
                .containsEntry("P8", "0");
        answered(late);
        assertThat(listed("FEEDBACK_DUE", OfficeClock.now().toString())).containsExactlyInAnyOrder(answered, late);
        assertThat(listed("FEEDBACK_ON_TIME", OfficeClock.now().toString())).containsExactly(answered);
        // The days of what was asked for begin anew, which nobody knew before.
        act(waiting, "ADD_MORE");
        OfficeClock.show("2027-01-08T09:00");
        assertThat(cells(scorecard("AGENCY", then), null)).containsEntry("FEEDBACK_DUE", "1");
        assertThat(listed("FEEDBACK_DUE", then)).containsExactly(answered);
    }

    @Test
    void aComplaintTakesThePointsOfAttitudeUntilItIsFoundToBeWrong() {
        var dossier = finished("DIRECT");
        assertThat(total()).containsEntry("P7", "2.0").containsEntry("COMPLAINED", "0");
        var complaint = entered("COMPLAINT", "dossierCode", dossier.code());
        OfficeClock.show("2026-11-18T10:00");
        assertThat(total()).containsEntry("P7", "0.0").containsEntry("COMPLAINED", "1");
        var then = OfficeClock.now().toString();
        OfficeClock.show("2026-11-25T10:00");
        answered(complaint, "finding", "DISMISSED");
        assertThat(total()).containsEntry("P7", "2.0").containsEntry("COMPLAINED", "0");
        assertThat(cells(scorecard("AGENCY", then), null)).containsEntry("P7", "0.0");
    }

    @Test
    void anAgencyHasItsBandOnceAllNineAreAssessed() {
        finished("ONLINE");
        finished("DIRECT");
        answered(entered("FEEDBACK"));
        assertThat(total())
                .containsEntry("P5", null)
                .containsEntry("P6", null)
                .containsEntry("P9", "2")
                .containsEntry("UNIT_MOST", "14")
                .containsEntry("UNIT_BAND", null)
                .containsEntry("STAFF_BAND", "100% fulfilled");
        var before = OfficeClock.now().toString();
        OfficeClock.show("2026-11-18T11:00");
        states(5, 1, "2026-10-01");
        states(6, 2, "2026-10-01");
        states(5, 2, "2027-01-01"); // not in force in this period
        var whole = total();
        assertThat(whole)
                .containsEntry("P5", "1.0")
                .containsEntry("P6", "2.0")
                .containsEntry("P8", "2")
                .containsEntry("UNIT_MOST", "18")
                .containsEntry("UNIT_BAND", "Excellent");
        assertThat(cells(scorecard("AGENCY", OfficeClock.now().toString()), "H07.142"))
                .isEqualTo(whole);
        assertThat(cells(scorecard("AGENCY", before), null)).containsEntry("P5", null);
        assertThat(cells(scorecard("OFFICER", OfficeClock.now().toString()), "officer"))
                .containsEntry("P5", null)
                .containsEntry("P8", null)
                .containsEntry("P9", null)
                .containsEntry("UNIT_BAND", null)
                .containsEntry("STAFF_BAND", "100% fulfilled");
        var stated = Desk.of("auditor").get(ASSESSMENTS).isOk();
        assertThat(stated.each(
                        "/items",
                        item -> item.path("indicator").asText()
                                + item.path("points").asText()))
                .containsExactly("52", "51", "62");
    }

    @Test
    void anAgencyWithoutDossiersHasARowForItsFeedback() {
        answered(entered("FEEDBACK"));
        var row = cells(scorecard("AGENCY", OfficeClock.now().toString()), "H07.142");
        assertThat(row)
                .containsEntry("RESOLVED", "0")
                .containsEntry("FEEDBACK_DUE", "1")
                .containsEntry("P8", "2")
                .containsEntry("P9", null);
        assertThat(scorecard("AGENCY", OfficeClock.now().toString()).path("rows"))
                .hasSize(1);
        assertThat(scorecard("OFFICER", OfficeClock.now().toString()).path("rows"))
                .isEmpty();
    }

    @Test
    void theLeaderAloneStatesAndOnlyWhatThereIs() {
        var statement = new HashMap<String, Object>(
                Map.of("indicator", 7, "points", 3, "validFrom", "2026-10-01", "evidence", " "));
        Desk.of("leader")
                .post(ASSESSMENTS, statement)
                .isProblem(400, "VALIDATION_FAILED", "/evidence", "/indicator", "/points");
        Desk.of("auditor").post(ASSESSMENTS, Map.of()).isProblem(403, "FORBIDDEN");
        Desk.of("clerk").get(ASSESSMENTS).isProblem(403, "FORBIDDEN");
        Desk.of("officer")
                .get(SCORECARD + "/feedback", "from", FROM, "to", TO, "column", "FEEDBACK_DUE")
                .isProblem(403, "FORBIDDEN");
    }

    @Test
    void ratingsAreListedAndCountedWithoutNamingAnybody() {
        finished("DIRECT");
        OfficeClock.show("2026-11-18T10:00");
        finished("ONLINE");
        var path = "/api/v1/reports/ratings";
        var first =
                Desk.of("auditor").get(path, "from", FROM, "to", TO, "limit", 1).isOk();
        var second = Desk.of("auditor")
                .get(path, "from", FROM, "to", TO, "limit", 1, "cursor", first.text("/next"))
                .isOk();
        assertThat(first.text("/items/0/at")).startsWith("2026-11-18T10:00");
        assertThat(second.text("/items/0/at")).startsWith("2026-11-18T09:00");
        assertThat(second.text("/next")).isNull();
        assertThat(first.text()).doesNotContain("Trần").doesNotContain("phone");
        assertThat(Desk.of("leader")
                        .get(path, "from", FROM, "to", TO, "level", "DISSATISFIED")
                        .isOk()
                        .json()
                        .path("items"))
                .isEmpty();
        var tally =
                Desk.of("leader").get(path + "/tally", "from", FROM, "to", TO).isOk();
        assertThat(tally.text("/total")).isEqualTo("2");
        assertThat(tally.text("/verySatisfied")).isEqualTo("2");
        assertThat(tally.text("/onPaper")).isEqualTo("2");
        assertThat(tally.json().path("reasons")).isEmpty();
        Desk.of("officer").get(path, "from", FROM, "to", TO).isProblem(403, "FORBIDDEN");
        Desk.of("leader").get(path, "from", TO, "to", FROM).isProblem(400, "PERIOD_UPSIDE_DOWN", "query:to");
        assertThat(Desk.of("leader.b")
                        .get(path, "from", FROM, "to", TO)
                        .isOk()
                        .json()
                        .path("items"))
                .isEmpty();
    }
}
