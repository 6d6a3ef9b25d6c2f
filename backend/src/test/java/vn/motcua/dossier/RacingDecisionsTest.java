package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** A thousand decisions on one dossier in one moment: one is taken, the others read what was decided. */
@QuarkusTest
@WithTestResource(RealServices.class)
class RacingDecisionsTest extends EmptyOffice {

    private static final int PEOPLE = 50;
    private static final int DECISIONS_EACH = 20;
    private static final String REASON = "Không đủ điều kiện theo quy định";
    private static final List<String> DECISIONS = List.of("refusal", "stop", "extensions", "supplement-requests");

    @Test
    void onlyOneOfAThousandIsTaken() throws Exception {
        var dossier = received();
        var leader = Desk.of("leader");
        var answers = Concurrently.run(PEOPLE, person -> IntStream.range(0, DECISIONS_EACH)
                        .mapToObj(time -> decides(leader, dossier.code(), dossier.etag(), person + time))
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
        assertThat(answers).hasSize(1000);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 412)).hasSize(999);
        assertThat(Database.written()).containsAllEntriesOf(Map.of("dossiers", 1L, "events", 2L));
    }

    @Test
    void theSameKeyIsAnsweredOnceHoweverOftenItIsSent() throws Exception {
        var dossier = received();
        var clerk = Desk.of("clerk");
        var answers = Concurrently.run(
                20,
                twin -> new Answer(clerk.request()
                        .header("If-Match", dossier.etag())
                        .header("Idempotency-Key", "withdrawal-1")
                        .contentType(ContentType.JSON)
                        .body(Map.of("reason", REASON))
                        .post(DOSSIERS + "/" + dossier.code() + "/withdrawal")));
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream().map(Answer::json).distinct()).hasSize(1);
        assertThat(Stream.of(Database.written()))
                .first()
                .extracting(written -> written.get("events"))
                .isEqualTo(2L);
    }

    private static Answer decides(Desk leader, String code, String etag, int which) {
        var decision = DECISIONS.get(which % DECISIONS.size());
        var body = decision.equals("extensions")
                ? Map.<String, Object>of("reason", REASON, "workingDays", 2)
                : Map.<String, Object>of("reason", REASON);
        return leader.post(DOSSIERS + "/" + code + "/" + decision, body, etag);
    }
}
