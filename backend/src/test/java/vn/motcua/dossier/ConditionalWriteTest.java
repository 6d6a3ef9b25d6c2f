package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** Nobody overwrites what they have not seen. */
@QuarkusTest
@WithTestResource(RealServices.class)
class ConditionalWriteTest extends EmptyOffice {

    @Test
    void asksForTheVersionThatTheCallerSaw() {
        var dossier = received();
        var before = Database.written();
        var answer = Desk.of("clerk")
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(path(dossier));
        new Answer(answer).isProblem(428, "IF_MATCH_REQUIRED", "header:If-Match");
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void refusesAVersionThatIsNoVersion() {
        var dossier = received();
        var before = Database.written();
        for (var tag : List.of("*", "\"one\"", "\"0\", \"1\"", "-1")) {
            handOver(dossier, tag).isProblem(400, "IF_MATCH_MALFORMED", "header:If-Match");
        }
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void readsATagThatACompressingProxyMadeWeak() {
        assertThat(handOver(received(), "W/\"0\"").status()).isEqualTo(200);
    }

    @Test
    void showsTheSlowerOneWhatIsThereNowAndWhoChangedIt() {
        var seen = received();
        var faster = Desk.of("leader").does("REQUEST_SUPPLEMENT", seen);
        var before = Database.written();
        var answer = handOver(seen, seen.etag()).isProblem(412, "STALE_VERSION", "header:If-Match");
        assertThat(answer.text("/current/code")).isEqualTo(seen.code());
        assertThat(answer.text("/current/version")).isEqualTo(faster.text("/version"));
        assertThat(answer.text("/current/status")).isEqualTo("AWAITING_SUPPLEMENT");
        assertThat(answer.text("/changedBy/username")).isEqualTo("leader");
        assertThat(answer.text("/changedBy/name")).isEqualTo("Lê Thanh Hùng");
        assertThat(answer.text("/change")).isEqualTo("REQUEST_SUPPLEMENT");
        assertThat(answer.text("/changedAt")).startsWith("2026-11-18T09:00").endsWith("+07:00");
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void namesTheVersionInEveryAnswer() {
        var dossier = received();
        assertThat(dossier.etag()).isEqualTo('"' + dossier.text("/version") + '"');
        assertThat(Desk.of("auditor").opens(dossier.code()).etag()).isEqualTo(dossier.etag());
        var moved = walk(dossier, "clerk HAND_OVER");
        assertThat(moved.etag()).isEqualTo('"' + moved.text("/version") + '"').isNotEqualTo(dossier.etag());
        assertThat(Desk.of("auditor").opens(dossier.code()).etag()).isEqualTo(moved.etag());
    }

    @RepeatedTest(5)
    void letsExactlyOneOfTwoSimultaneousActsWin() throws Exception {
        var dossier = walk(received(), "clerk HAND_OVER");
        var desks = List.of(Desk.of("officer"), Desk.of("leader"));
        var answers = Concurrently.run(2, person -> desks.get(person).tries("REQUEST_SUPPLEMENT", dossier));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        answers.stream().filter(answer -> answer.status() == 412).forEach(answer -> {
            answer.isProblem(412, "STALE_VERSION");
            assertThat(answer.text("/current/status")).isEqualTo("AWAITING_SUPPLEMENT");
        });
        var now = Desk.of("clerk").opens(dossier.code());
        assertThat(now.text("/supplementRequests")).isEqualTo("1");
        assertThat(Desk.of("clerk")
                        .get(DOSSIERS + "/" + dossier.code() + "/events")
                        .text("/chain/intact"))
                .isEqualTo("true");
    }

    @Test
    void letsExactlyOneOfAThousandRacingDecisionsWin() throws Exception {
        var dossier = walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP");
        var acts = List.of("SIGN", "REFUSE", "STOP", "REQUEST_SUPPLEMENT");
        var leader = Desk.of("leader");
        var statuses = Concurrently.run(50, person -> IntStream.range(0, 20)
                        .mapToObj(time -> leader.tries(acts.get((person + time) % acts.size()), dossier)
                                .status())
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
        assertThat(statuses).hasSize(1000).containsOnly(200, 412).containsOnlyOnce(200);
        var ledger = Desk.of("clerk")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk();
        assertThat(ledger.each("/items", event -> event.path("act").asText()))
                .filteredOn(acts::contains)
                .hasSize(1);
        assertThat(ledger.text("/chain/intact")).isEqualTo("true");
    }

    private static Answer handOver(DossierAnswer dossier, String ifMatch) {
        return new Answer(Desk.of("clerk")
                .request()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(path(dossier)));
    }

    private static String path(DossierAnswer dossier) {
        return DOSSIERS + "/" + dossier.code() + "/hand-overs";
    }
}
