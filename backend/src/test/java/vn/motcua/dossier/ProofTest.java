package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** 3 Đúng of real dossiers, and what becomes of a criterion that failed. */
@QuarkusTest
@WithTestResource(RealServices.class)
class ProofTest extends EmptyOffice {

    private static final String[] TO_THE_END = {
        "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH"
    };
    private static final Map<String, Object> ANSWER = Map.of(
            "cause", "Cán bộ thẩm tra nghỉ ốm, chưa phân công người thay",
            "correctiveAction", "Phân công người dự phòng cho từng lĩnh vực");
    private static final Object[] THIS_MONTH = {"from", "2026-11-01", "to", "2026-11-30"};

    @Test
    void allThreeHoldWhenADossierGoesByTheBook() {
        var dossier = walk(received(), TO_THE_END);
        var proof = proof(dossier);
        assertThat(verdicts(proof)).isEqualTo(Map.of("REGULATIONS", "HELD", "LAW", "HELD", "PROCESS", "HELD"));
        assertThat(states(proof))
                .containsEntry("FEE_AS_PUBLISHED", "NOT_APPLICABLE")
                .containsEntry("RIGHT_ROLES", "PASSED")
                .containsEntry("HAND_OVERS_SIGNED", "PASSED")
                .hasSize(11);
        assertThat(deviations()).isEmpty();
    }

    @Test
    void whatIsOpenHoldsSoFar() {
        var dossier = walk(received(), "clerk HAND_OVER");
        assertThat(verdicts(proof(dossier)).values()).containsOnly("PENDING");
    }

    @Test
    void evidenceTellsDatesAsTheOfficeWritesThem() {
        var proof = Desk.of("auditor")
                .get(DOSSIERS + "/" + received().code() + "/proof")
                .isOk();
        assertThat(proof.text()).contains("có hiệu lực ngày 18/11/2026").doesNotContain("ngày 2026-11-18");
    }

    @Test
    void evidenceNamesTheRowsOfTheLedger() {
        var dossier = walk(received(), TO_THE_END);
        var roles = criterion(proof(dossier), "RIGHT_ROLES");
        var events = Desk.of("auditor")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk()
                .json()
                .path("items");
        for (var evidence : roles.path("evidence")) {
            var row = events.path(evidence.path("events").path(0).asInt() - 1);
            assertThat(row.path("act").asText()).isIn("HAND_OVER", "COMPLETE_STEP", "SIGN", "FINISH");
            assertThat(row.path("at").asText()).isEqualTo(evidence.path("at").asText());
            assertThat(evidence.path("text").asText())
                    .contains(row.path("actor").path("name").asText());
        }
        assertThat(roles.path("evidence")).hasSize(4);
        assertThat(roles.path("legalReference").asText()).contains("01/2018/TT-VPCP");
    }

    @Test
    void theLedgerTellsInWhichRoleSomebodyActed() {
        var dossier = walk(received(), TO_THE_END);
        var roles = Desk.of("auditor")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk()
                .each("/items", event -> event.path("details").path("role").asText());
        assertThat(roles).startsWith("clerk", "clerk").contains("officer", "leader");
    }

    @ParameterizedTest(name = "received at {0}: {1}")
    @CsvSource({
        "2026-11-18T07:00, PASSED",
        "2026-11-18T11:00, PASSED",
        "2026-11-18T12:30, FAILED",
        "2026-11-18T17:01, FAILED",
        "2026-11-21T09:00, FAILED",
        "2026-11-24T09:00, FAILED"
    })
    void theDeskHoursOfTheDayCount(String moment, String state) {
        OfficeClock.show(moment);
        assertThat(states(proof(received()))).containsEntry("RECEIVED_IN_DESK_HOURS", state);
    }

    @Test
    void whatComesOnlineKnowsNoDeskHours() {
        OfficeClock.show("2026-11-21T22:00"); // Saturday night
        var dossier = Desk.of("clerk")
                .receives(vn.motcua.testing.Reception.of(THREE_DAYS).with("channel", "ONLINE"));
        assertThat(states(proof(dossier))).containsEntry("RECEIVED_IN_DESK_HOURS", "NOT_APPLICABLE");
    }

    @Test
    void aSecondVisitALateStepAndALateEndingBreakTicks() {
        var dossier = finishedLate();
        var proof = proof(dossier);
        assertThat(verdicts(proof))
                .containsEntry("REGULATIONS", "BROKEN")
                .containsEntry("PROCESS", "BROKEN")
                .containsEntry("LAW", "HELD");
        assertThat(states(proof))
                .containsEntry("ONE_VISIT", "FAILED")
                .containsEntry("WRITTEN_REASONS", "PASSED")
                .containsEntry("STEPS_IN_TIME", "FAILED")
                .containsEntry("PROMISE_KEPT", "FAILED");
        assertThat(deviations())
                .containsExactlyInAnyOrder(
                        dossier.code() + " ONE_VISIT OPEN",
                        dossier.code() + " STEPS_IN_TIME OPEN",
                        dossier.code() + " PROMISE_KEPT OPEN");
    }

    @Test
    void aRefusalOverAHandOverThatNobodyAcceptedLacksASignature() {
        var dossier = walk(received(), "clerk HAND_OVER", "leader REFUSE");
        assertThat(states(proof(dossier))).containsEntry("HAND_OVERS_SIGNED", "FAILED");
        assertThat(deviations()).containsExactly(dossier.code() + " HAND_OVERS_SIGNED OPEN");
    }

    @Test
    void historyFromARegisterIsJudgedByWhatTheRegisterTells() {
        Desk.of("admin").imports(List.of("""
                        {"sourceId":"s1","procedureCode":"R2016-012","channel":"DIRECT","applicant":{"name":"Lê Thị Lan"},
                         "receivedAt":"2026-11-02T12:30:00+07:00","events":[{"type":"FINISHED","at":"2026-11-16T08:00:00+07:00"}]}
                        """.replace("\n", " "))).isOk();
        var code = Desk.of("clerk").get(DOSSIERS).isOk().text("/items/0/code");
        var states = states(
                Desk.of("clerk").get(DOSSIERS + "/" + code + "/proof").isOk().json());
        assertThat(states)
                .containsEntry("RECEIVED_IN_DESK_HOURS", "NOT_APPLICABLE")
                .containsEntry("STEPS_IN_TIME", "NOT_APPLICABLE")
                .containsEntry("PROMISE_KEPT", "FAILED");
        assertThat(deviations()).isEmpty();
    }

    @Test
    void theDepartmentRecordsCauseAndCorrectiveActionAndHistoryIsKept() {
        var dossier = finishedLate();
        var path = DOSSIERS + "/" + dossier.code() + "/deviations/PROMISE_KEPT";
        var seen = Desk.of("officer").get(path).isOk();
        var answered = Desk.of("officer").put(path, ANSWER, seen.header("ETag")).isOk();
        assertThat(answered.text("/state")).isEqualTo("ANSWERED");
        Desk.of("leader").put(path, ANSWER, seen.header("ETag")).isProblem(412, "DEVIATION_ANSWERED");
        var again = Desk.of("leader")
                .put(
                        path,
                        Map.of("cause", "Thiếu người trong tuần lễ", "correctiveAction", "Đã tuyển thêm một người"),
                        answered.header("ETag"))
                .isOk();
        assertThat(again.each(
                        "/answers", answer -> answer.path("by").path("username").asText()))
                .containsExactly("officer", "leader");
        assertThat(deviations("state", "ANSWERED")).containsExactly(dossier.code() + " PROMISE_KEPT ANSWERED");
        assertThat(deviations("state", "OPEN")).hasSize(2);
        assertThat(list().text("/items/0/dossier")).isEqualTo(dossier.code());
    }

    @Test
    void onlyTheDepartmentAndTheLeaderAnswer() throws Exception {
        var dossier = finishedLate();
        var path = DOSSIERS + "/" + dossier.code() + "/deviations/PROMISE_KEPT";
        Desk.of("clerk").put(path, ANSWER, "\"0\"").isProblem(403, "FORBIDDEN");
        Desk.of("auditor").put(path, ANSWER, "\"0\"").isProblem(403, "FORBIDDEN");
        Desk.of("leader.b").put(path, ANSWER, "\"0\"").isProblem(404, "DOSSIER_NOT_FOUND");
        Desk.of("leader")
                .put(path.replace("PROMISE_KEPT", "RIGHT_ROLES"), ANSWER, "\"0\"")
                .isProblem(404, "DEVIATION_NOT_FOUND");
        new Answer(Desk.of("leader")
                        .request()
                        .contentType("application/json")
                        .body(ANSWER)
                        .put(path))
                .isProblem(428, "IF_MATCH_REQUIRED");
        Desk.of("leader")
                .put(path, Map.of("cause", "ngắn", "correctiveAction", ""), "\"0\"")
                .isProblem(400, "VALIDATION_FAILED");
        try (var owner = Database.asOwner()) {
            owner.update(
                    "insert into department (agency_id, code, name) select id, 'XX', 'X' from agency where code = 'H07.142'");
            owner.update("update deviation set department_code = 'XX' where criterion = 'PROMISE_KEPT'");
            try {
                Desk.of("officer").put(path, ANSWER, "\"0\"").isProblem(403, "DEVIATION_OF_ANOTHER_DEPARTMENT");
            } finally {
                owner.update("delete from deviation");
                owner.update("delete from department where code = 'XX'");
            }
        }
    }

    @Test
    void theAnswerSaysWhoMayAnswer() {
        var path = DOSSIERS + "/" + finishedLate().code() + "/deviations";
        for (var person : List.of("officer", "leader", "auditor")) {
            var mayAnswer = !person.equals("auditor");
            assertThat(Desk.of(person)
                            .get("/api/v1/deviations", THIS_MONTH)
                            .isOk()
                            .each("/items", item -> item.path("mayAnswer").asBoolean()))
                    .hasSize(3)
                    .containsOnly(mayAnswer);
            assertThat(Desk.of(person).get(path).isOk().each("", item -> item.path("mayAnswer")
                            .asBoolean()))
                    .hasSize(3)
                    .containsOnly(mayAnswer);
        }
        assertThat(Desk.of("clerk")
                        .get(path + "/ONE_VISIT")
                        .isOk()
                        .json()
                        .path("mayAnswer")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void theListIsPagedAndNarrowed() {
        finishedLate();
        var first = list("limit", "2");
        assertThat(first.json().path("items")).hasSize(2);
        var second = list("limit", "2", "cursor", first.text("/next"));
        assertThat(second.json().path("items")).hasSize(1);
        assertThat(deviations("department", "XXX")).isEmpty();
        assertThat(deviations("criterion", "ONE_VISIT"))
                .singleElement()
                .asString()
                .contains("ONE_VISIT");
        assertThat(deviations("criterion", "ONE_VISIT", "criterion", "PROMISE_KEPT"))
                .hasSize(2);
        assertThat(deviations("criterion", "FEE_AS_PUBLISHED")).isEmpty();
        Desk.of("clerk").get("/api/v1/deviations", THIS_MONTH).isProblem(403, "FORBIDDEN");
        assertThat(Desk.of("leader.b")
                        .get("/api/v1/deviations", THIS_MONTH)
                        .isOk()
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void theListIsAFileInWhichNothingIsAFormula() {
        var path = DOSSIERS + "/" + finishedLate().code() + "/deviations/ONE_VISIT";
        var formula = Map.of("cause", "=1+1 tờ khai thiếu", "correctiveAction", "Hướng dẫn một lần cho đủ");
        Desk.of("leader").put(path, formula, "\"0\"").isOk();
        var csv = new Answer(Desk.of("auditor")
                        .request()
                        .accept("text/csv")
                        .queryParam("from", "2026-11-01")
                        .queryParam("to", "2026-11-30")
                        .get("/api/v1/deviations"))
                .isOk();
        assertThat(csv.header("Content-Disposition")).contains("deviations-2026-11-01-2026-11-30.csv");
        assertThat(csv.text().lines()).hasSize(4).anySatisfy(line -> assertThat(line)
                .contains("Đã trả lời,'=1+1 tờ khai thiếu,Hướng dẫn"));
    }

    private static DossierAnswer finishedLate() {
        var dossier = walk(received(), "clerk REQUEST_SUPPLEMENT", "clerk RECEIVE_SUPPLEMENT");
        dossier = walk(dossier, "leader REQUEST_SUPPLEMENT", "clerk RECEIVE_SUPPLEMENT", "clerk HAND_OVER");
        dossier = walk(dossier, "officer ACCEPT_HAND_OVER");
        OfficeClock.show("2026-11-30T09:00"); // Monday; promised for the 23rd
        return walk(dossier, "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
    }

    private static JsonNode proof(DossierAnswer dossier) {
        return Desk.of("auditor")
                .get(DOSSIERS + "/" + dossier.code() + "/proof")
                .isOk()
                .json();
    }

    private static Map<String, String> verdicts(JsonNode proof) {
        var verdicts = new TreeMap<String, String>();
        proof.path("ticks")
                .forEach(tick -> verdicts.put(
                        tick.path("tick").asText(), tick.path("verdict").asText()));
        return verdicts;
    }

    private static Map<String, String> states(JsonNode proof) {
        var states = new TreeMap<String, String>();
        proof.path("ticks").forEach(tick -> tick.path("criteria")
                .forEach(criterion -> states.put(
                        criterion.path("criterion").asText(),
                        criterion.path("state").asText())));
        return states;
    }

    private static JsonNode criterion(JsonNode proof, String name) {
        return proof.findParents("criterion").stream()
                .filter(criterion -> criterion.path("criterion").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Answer list(Object... narrowing) {
        var query = new java.util.ArrayList<>(List.of(THIS_MONTH));
        query.addAll(List.of(narrowing));
        return Desk.of("auditor").get("/api/v1/deviations", query.toArray()).isOk();
    }

    private static List<String> deviations(Object... narrowing) {
        return list(narrowing).each("/items", item -> "%s %s %s"
                .formatted(
                        item.path("dossier").asText(),
                        item.path("criterion").asText(),
                        item.path("state").asText()));
    }
}
