package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** One act for many dossiers: each by itself, with a result for each. */
@QuarkusTest
@WithTestResource(RealServices.class)
class DossierBatchTest extends EmptyOffice {

    private static final String BATCHES = "/api/v1/dossier-batches";

    @Test
    void doesWhatIsAllowedAndTellsWhyTheRestIsNot() {
        var first = toSign();
        var atTheDesk = received();
        var stale = toSign();
        Desk.of("leader").does("REQUEST_SUPPLEMENT", stale);
        var second = toSign();
        var ofAnotherAgency = Desk.of("clerk.b").receives(THREE_DAYS);
        var answer = signs(first, atTheDesk, stale, ofAnotherAgency, second);

        assertThat(lines(answer))
                .containsExactly(
                        first.code() + " DONE null",
                        atTheDesk.code() + " REFUSED NOT_AT_SIGNING",
                        stale.code() + " STALE STALE_VERSION",
                        ofAnotherAgency.code() + " REFUSED DOSSIER_NOT_FOUND",
                        second.code() + " DONE null");
        assertThat(List.of(answer.text("/done"), answer.text("/refused"), answer.text("/stale")))
                .containsExactly("2", "2", "1");
        var signed = Desk.of("clerk").opens(first.code());
        assertThat(signed.text("/currentStep")).isEqualTo("4");
        assertThat(answer.text("/lines/0/version")).isEqualTo(signed.text("/version"));
        assertThat(answer.text("/lines/0/status")).isEqualTo(signed.status());
        assertThat(Desk.of("clerk")
                        .get(DOSSIERS + "/" + first.code() + "/events")
                        .text("/chain/intact"))
                .isEqualTo("true");
        assertThat(Desk.of("clerk").opens(atTheDesk.code()).etag()).isEqualTo(atTheDesk.etag());
    }

    @Test
    void previewsTheSameLinesAndDoesNothing() {
        var dossiers = new DossierAnswer[] {toSign(), received(), toSign()};
        var before = Database.written();
        var preview = send("leader", true, body("SIGN", dossiers)).isOk();
        assertThat(preview.text("/dryRun")).isEqualTo("true");
        assertThat(Database.written()).isEqualTo(before);
        var done = send("leader", false, body("SIGN", dossiers)).isOk();
        assertThat(done.json().path("lines")).isEqualTo(preview.json().path("lines"));
    }

    @Test
    void goesTheWholeWayInBatches() {
        var codes = Stream.generate(() -> received().code()).limit(3).toList();
        does("clerk", "HAND_OVER", codes, Map.of("assignee", "officer", "note", "Đủ thành phần"));
        does("officer", "ACCEPT_HAND_OVER", codes, Map.of());
        does("officer", "COMPLETE_STEP", codes, Map.of());
        does("leader", "SIGN", codes, Map.of());
        does("clerk", "FINISH", codes, Map.of());
        does("clerk", "RETURN", codes, Map.of("collectedBy", "Bưu điện xã"));
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(Desk.of("clerk").opens(code).status()).isEqualTo("RETURNED"));
    }

    @Test
    void givesEachResultItsNumber() {
        var dossier = walk(toSign(), "leader SIGN");
        var item = item(dossier);
        item.put("resultNumber", "125/2026");
        send("clerk", false, Map.of("act", "FINISH", "items", List.of(item))).isOk();
        assertThat(Desk.of("clerk").opens(dossier.code()).text("/resultNumber")).isEqualTo("125/2026");
    }

    @Test
    void refusesAColleagueOfAnotherDepartmentLineByLine() {
        var dossier = received();
        var body = body("HAND_OVER", dossier);
        body.put("assignee", "nobody");
        assertThat(lines(send("clerk", false, body))).containsExactly(dossier.code() + " REFUSED ASSIGNEE_UNKNOWN");
    }

    @Test
    void signsWhatTheSignerHasVerifiedOnlyWhenThatWasRead() throws Exception {
        var dossier = toSign();
        var other = toSign();
        try (var owner = Database.asOwner()) {
            owner.update(
                    "update dossier_step s set assignee = 'leader' from dossier d where d.agency_id = s.agency_id"
                            + " and d.id = s.dossier_id and s.role = 'OFFICER' and d.code = ?",
                    dossier.code());
        }
        var preview = send("leader", true, body("SIGN", dossier, other)).isOk();
        assertThat(preview.text("/lines/0/outcome")).isEqualTo("DONE");
        assertThat(preview.text("/lines/0/warnings/0/code")).isEqualTo("WARNING_SAME_PERSON_VERIFIED");
        assertThat(preview.json().at("/lines/1/warnings")).isEmpty();

        assertThat(lines(signs(dossier, other)))
                .containsExactly(dossier.code() + " REFUSED WARNING_SAME_PERSON_VERIFIED", other.code() + " DONE null");
        var read = item(dossier);
        read.put("acknowledged", true);
        assertThat(lines(send("leader", false, Map.of("act", "SIGN", "items", List.of(read)))))
                .containsExactly(dossier.code() + " DONE null");
    }

    @Test
    void answersTheSameKeyWithTheFirstResult() {
        var body = body("SIGN", toSign(), received());
        var first = send("leader", false, body, "batch-1").isOk();
        var before = Database.written();
        var second = send("leader", false, body, "batch-1").isOk();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(Database.written()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} is done dossier by dossier")
    @CsvSource({"REFUSE", "STOP", "EXTEND", "REQUEST_SUPPLEMENT", "RECEIVE", "MOVE_PROMISE", "nonsense"})
    void leavesWrittenWordsToEachDossier(String act) {
        send("leader", false, body(act, received())).isProblem(400, "INVALID_VALUE", "/act");
    }

    @Test
    void refusesAListThatIsEmptyTooLongOrNamesOneTwice() {
        var dossier = received();
        send("clerk", false, body("HAND_OVER")).isProblem(400, "VALIDATION_FAILED", "/items");
        send("clerk", false, body("HAND_OVER", dossier, dossier)).isProblem(400, "BATCH_ITEM_TWICE", "/items/1/code");
        var many = IntStream.rangeClosed(1, 501)
                .mapToObj(number -> Map.<String, Object>of("code", "H07.142-261118-" + number, "version", 0))
                .toList();
        send("clerk", false, Map.of("act", "HAND_OVER", "items", many)).isProblem(400, "VALIDATION_FAILED", "/items");
        send("auditor", false, body("HAND_OVER", dossier)).isProblem(403, "FORBIDDEN");
        assertThat(Desk.of("clerk").opens(dossier.code()).etag()).isEqualTo(dossier.etag());
    }

    private static DossierAnswer toSign() {
        return walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP");
    }

    private static Answer signs(DossierAnswer... dossiers) {
        return send("leader", false, body("SIGN", dossiers)).isOk();
    }

    private static void does(String account, String act, List<String> codes, Map<String, Object> more) {
        var body = body(act, codes.stream().map(Desk.of(account)::opens).toArray(DossierAnswer[]::new));
        body.putAll(more);
        assertThat(send(account, false, body).isOk().text("/done")).as(act).isEqualTo(String.valueOf(codes.size()));
    }

    private static Map<String, Object> body(String act, DossierAnswer... dossiers) {
        return new HashMap<>(Map.of(
                "act",
                act,
                "items",
                Stream.of(dossiers).map(DossierBatchTest::item).toList()));
    }

    private static Map<String, Object> item(DossierAnswer dossier) {
        return new HashMap<>(Map.of(
                "code",
                dossier.code(),
                "version",
                dossier.json().path("version").asInt()));
    }

    private static Answer send(String account, boolean dryRun, Map<String, Object> body) {
        return Desk.of(account).post(BATCHES + "?dryRun=" + dryRun, body);
    }

    private static Answer send(String account, boolean dryRun, Map<String, Object> body, String key) {
        return new Answer(Desk.of(account)
                .request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(BATCHES + "?dryRun=" + dryRun));
    }

    private static List<String> lines(Answer answer) {
        return answer.each("/lines", line -> "%s %s %s"
                .formatted(
                        line.path("code").asText(),
                        line.path("outcome").asText(),
                        line.path("problem").path("code").asText("null")));
    }
}
