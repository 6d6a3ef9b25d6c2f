package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Citizen;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** Phản ánh, kiến nghị, khiếu nại: each with its own days, answered in the office, read by its sender. */
@QuarkusTest
@WithTestResource(RealServices.class)
class FeedbackTest extends EmptyOffice {

    private static final String FEEDBACK = "/api/v1/feedback";
    private static final String CONTENT = "Tôi phải đi lại ba lần vì lần nào cũng thiếu một giấy tờ khác.";
    private static final Map<String, Object> SENDER = Map.of("name", "Trần Thị Bích", "phone", "0903555218");

    private final Citizen citizen = Citizen.somebody();

    private static Map<String, Object> sheet(String kind, Object... members) {
        var sheet = new HashMap<String, Object>(
                Map.of("agency", "H07.142", "kind", kind, "subject", "PROCEDURE", "content", CONTENT));
        for (int index = 0; index < members.length; index += 2) {
            sheet.put((String) members[index], members[index + 1]);
        }
        return sheet;
    }

    private Answer sends(Map<String, Object> sheet) {
        return citizen.post("/public/v1/feedback", sheet);
    }

    private String sent(String kind, Object... members) {
        return sends(sheet(kind, members)).is(201).text("/code");
    }

    private static Answer read(String account, String code) {
        return Desk.of(account).get(FEEDBACK + "/" + code);
    }

    private static Answer act(String account, String code, Map<String, Object> act) {
        var seen = read("leader", code).isOk().header("ETag");
        return Desk.of(account).post(FEEDBACK + "/" + code + "/acts", act, seen);
    }

    private static Answer does(String code, String act) {
        return act("leader", code, Map.of("act", act, "words", "Đã xem xét và trả lời."))
                .isOk();
    }

    @Test
    void feedbackHasTheDaysOfDecision766() {
        var sent = sends(sheet("FEEDBACK")).is(201);
        assertThat(sent.text("/code")).matches("H07\\.142-PA-[0-9A-Z]{10}");
        assertThat(sent.text("/dueAt")).startsWith("2026-11-20T17:00"); // two working days after Wednesday
        assertThat(sent.text("/answerDueAt")).startsWith("2026-12-10T17:00"); // fifteen, with 24 November off
        var code = sent.text("/code");
        OfficeClock.show("2026-11-19T10:00");
        assertThat(does(code, "ACCEPT").text("/dueAt")).startsWith("2026-12-10T17:00");
        OfficeClock.show("2026-11-20T10:00");
        assertThat(does(code, "ANSWER").text("/dueAt")).startsWith("2026-11-25T17:00");
        OfficeClock.show("2026-11-26T10:00");
        var published = does(code, "PUBLISH");
        assertThat(published.text("/status")).isEqualTo("PUBLISHED");
        assertThat(published.text("/dueAt")).isNull();
        assertThat(published.each(
                        "/history",
                        step -> step.path("act").asText() + " "
                                + step.path("late").asBoolean()))
                .containsExactly("RECEIVE false", "ACCEPT false", "ANSWER false", "PUBLISH true");
    }

    @Test
    void aComplaintIsAcceptedWithinTenDaysAndResolvedWithinThirtyOrFortyFive() {
        var code = sent("COMPLAINT", "sender", SENDER);
        assertThat(read("leader", code).text("/dueAt")).startsWith("2026-11-30T17:00"); // the 28th is a Saturday
        OfficeClock.show("2026-11-25T10:00");
        assertThat(act("leader", code, Map.of("act", "ACCEPT")).isOk().text("/answerDueAt"))
                .startsWith("2026-12-25T17:00");
        var complex = sent("COMPLAINT", "sender", SENDER);
        assertThat(act("leader", complex, Map.of("act", "ACCEPT", "complex", true))
                        .isOk()
                        .text("/answerDueAt"))
                .startsWith("2027-01-11T17:00"); // 45 days end on a Saturday
    }

    @Test
    void theAnswerToAComplaintSaysWhetherItIsUpheldAndIsNotPublished() {
        var code = sent("COMPLAINT", "sender", SENDER);
        act("leader", code, Map.of("act", "ACCEPT")).isOk();
        act("leader", code, Map.of("act", "ANSWER", "words", "Khiếu nại không có cơ sở."))
                .isProblem(422, "FINDING_MISSING", "/finding");
        var answered = act(
                        "leader",
                        code,
                        Map.of("act", "ANSWER", "words", "Khiếu nại không có cơ sở.", "finding", "DISMISSED"))
                .isOk();
        assertThat(answered.text("/finding")).isEqualTo("DISMISSED");
        assertThat(answered.json().path("acts")).isEmpty();
        act("leader", code, Map.of("act", "PUBLISH")).isProblem(409, "FEEDBACK_ACT_NOT_POSSIBLE");
    }

    @Test
    void whileTheSenderIsWaitedForNothingIsDueAndThenTheDaysBeginAnew() {
        var code = sent("FEEDBACK");
        act("clerk", code, Map.of("act", "ASK_MORE")).isProblem(422, "FEEDBACK_WORDS_MISSING", "/words");
        var asked = act("clerk", code, Map.of("act", "ASK_MORE", "words", "Thủ tục nào, ngày nào?"))
                .isOk();
        assertThat(asked.text("/dueAt")).isNull();
        assertThat(citizen.get("/public/v1/feedback/" + code).text("/words")).isEqualTo("Thủ tục nào, ngày nào?");
        OfficeClock.show("2026-12-01T09:00");
        var added = act("clerk", code, Map.of("act", "ADD_MORE", "words", "Cấp bản sao, ngày 10/11."))
                .isOk();
        assertThat(added.text("/dueAt")).startsWith("2026-12-03T17:00");
        assertThat(added.text("/answerDueAt")).startsWith("2026-12-22T17:00");
    }

    @Test
    void itsSenderReadsTheAnswerByTheCodeAloneAndNobodyReadsWhatTheyWrote() {
        var code = sent("FEEDBACK", "sender", SENDER);
        does(code, "ACCEPT");
        does(code, "ANSWER");
        var read = citizen.get("/public/v1/feedback/" + code.toLowerCase()).isOk();
        assertThat(read.text("/status")).isEqualTo("ANSWERED");
        assertThat(read.text("/words")).isEqualTo("Đã xem xét và trả lời.");
        assertThat(read.text()).doesNotContain("Bích", "0903555218", "ba lần");
        citizen.get("/public/v1/feedback/H07.142-PA-0000000000").isProblem(404, "FEEDBACK_NOT_FOUND");
        citizen.get("/public/v1/feedback/nothing").isProblem(404, "FEEDBACK_NOT_FOUND");
    }

    @Test
    void aComplaintNamesItsSenderFeedbackNeedNot() {
        sends(sheet("COMPLAINT")).isProblem(422, "COMPLAINT_NEEDS_SENDER", "/sender");
        sends(sheet("COMPLAINT", "sender", Map.of("name", "Bích"))).isProblem(422, "COMPLAINT_NEEDS_SENDER");
        var code = sent("FEEDBACK");
        assertThat(read("clerk", code).text("/sender/name")).isNull();
    }

    @Test
    void isAboutADossierThatItsSenderKnowsTheCodeOf() {
        var dossier = received();
        var about =
                new HashMap<>(sheet("FEEDBACK", "dossierCode", dossier.code().toLowerCase()));
        about.remove("agency");
        var code = sends(about).is(201).text("/code");
        assertThat(read("clerk", code).text("/dossier")).isEqualTo(dossier.code());
        sends(sheet("FEEDBACK", "dossierCode", "H07.142-261118-0999")).isProblem(404, "DOSSIER_NOT_FOUND");
        var denunciation = Desk.of("clerk").receives("R2016-120");
        sends(sheet("FEEDBACK", "dossierCode", denunciation.code())).isProblem(404, "DOSSIER_NOT_FOUND");
        sends(sheet("FEEDBACK", "agency", "H99")).isProblem(422, "UNKNOWN_AGENCY", "/agency");
    }

    @Test
    void theSameSentTwiceIsOne() {
        var once = sent("FEEDBACK", "requestId", "7b0e4c4e-3f1c");
        assertThat(sent("FEEDBACK", "requestId", "7b0e4c4e-3f1c")).isEqualTo(once);
        assertThat(sent("FEEDBACK")).isNotEqualTo(once);
    }

    @Test
    void theDeskEntersWhatIsSaidAndListsWhatIsDueFirst() {
        var later = Desk.of("clerk")
                .post(
                        FEEDBACK,
                        Map.of(
                                "kind",
                                "COMPLAINT",
                                "subject",
                                "STAFF",
                                "channel",
                                "POST",
                                "content",
                                CONTENT,
                                "sender",
                                SENDER))
                .is(201);
        var sooner = sent("FEEDBACK");
        var first = Desk.of("clerk").get(FEEDBACK, "limit", 1).isOk();
        assertThat(first.text("/items/0/code")).isEqualTo(sooner);
        var second = Desk.of("clerk")
                .get(FEEDBACK, "limit", 1, "cursor", first.text("/next"))
                .isOk();
        assertThat(second.text("/items/0/code")).isEqualTo(later.text("/code"));
        assertThat(second.text("/next")).isNull();
        assertThat(codes(Desk.of("leader").get(FEEDBACK, "kind", "COMPLAINT"))).containsExactly(later.text("/code"));
        assertThat(codes(Desk.of("leader").get(FEEDBACK, "status", "ANSWERED"))).isEmpty();
    }

    private static List<String> codes(Answer list) {
        return list.isOk().each("/items", line -> line.path("code").asText());
    }

    @Test
    void whoDoesNotWorkWithItReadsNoNames() {
        var code = sent("FEEDBACK", "sender", SENDER);
        assertThat(read("clerk", code).text("/sender/phone")).isEqualTo("0903555218");
        assertThat(read("auditor", code).isOk().text()).doesNotContain("Bích", "0903555218");
        read("officer", code).isProblem(403, "FORBIDDEN");
        read("leader.b", code).isProblem(404, "FEEDBACK_NOT_FOUND");
        assertThat(codes(Desk.of("leader.b").get(FEEDBACK))).isEmpty();
    }

    @Test
    void theLeaderDecidesAndWhoSawAnOlderStateReadsAgain() {
        var code = sent("FEEDBACK");
        assertThat(read("clerk", code).each("/acts", act -> act.asText())).containsExactly("ASK_MORE");
        assertThat(read("leader", code).each("/acts", act -> act.asText()))
                .containsExactly("ASK_MORE", "ACCEPT", "REFUSE");
        act("clerk", code, Map.of("act", "ACCEPT")).isProblem(403, "FORBIDDEN");
        var path = FEEDBACK + "/" + code + "/acts";
        Desk.of("leader").post(path, Map.of("act", "ACCEPT")).isProblem(428, "IF_MATCH_REQUIRED");
        var seen = read("leader", code).header("ETag");
        does(code, "ACCEPT");
        Desk.of("leader")
                .post(path, Map.of("act", "REFUSE", "words", "Không rõ"), seen)
                .isProblem(412, "CHANGED_MEANWHILE");
        act("leader", code, Map.of("act", "REFUSE", "words", "Không rõ")).isProblem(409, "FEEDBACK_ACT_NOT_POSSIBLE");
    }

    @Test
    void theApplicationCannotRewriteWhatWasWrittenOrDone() throws Exception {
        does(sent("FEEDBACK"), "ACCEPT");
        try (var application = Database.asApplication()) {
            for (var sql : List.of(
                    "update feedback set content = 'khác'",
                    "delete from feedback",
                    "update feedback_event set words = 'khác'",
                    "delete from feedback_event")) {
                assertThatThrownBy(() -> application.update(sql)).hasMessageContaining("permission denied");
            }
        }
    }
}
