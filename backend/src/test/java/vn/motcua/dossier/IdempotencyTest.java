package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** The same request sent twice is done once. */
@QuarkusTest
@WithTestResource(RealServices.class)
class IdempotencyTest extends EmptyOffice {

    private static final String KEY = "draft-17";

    @Test
    void givesTheFirstAnswerAgain() {
        var first = receive(THREE_DAYS).is(201);
        OfficeClock.show("2026-11-18T10:00");
        walk(Desk.of("clerk").opens(first.text("/code")), "clerk HAND_OVER");
        var before = Database.written();

        var second = receive(THREE_DAYS).is(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .endsWith(first.text("/code"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void refusesTheSameKeyForAnotherRequest() {
        receive(THREE_DAYS).is(201);
        var before = Database.written();
        receive(SAME_DAY).isProblem(422, "IDEMPOTENCY_KEY_REUSED", "header:Idempotency-Key");
        assertThat(Database.written()).isEqualTo(before);
    }

    @RepeatedTest(5)
    void doesOnceWhatTwoTwinsSendTogether() throws Exception {
        var answers = Concurrently.run(2, twin -> receive(THREE_DAYS));
        assertThat(answers).extracting(Answer::status).containsExactly(201, 201);
        assertThat(answers.getFirst().json()).isEqualTo(answers.getLast().json());
        assertThat(answers)
                .extracting(answer -> Objects.equals(answer.header("Idempotency-Replayed"), "true"))
                .containsExactlyInAnyOrder(true, false);
        assertThat(Database.written()).containsAllEntriesOf(Map.of("dossiers", 1L, "numbers", 1L));
    }

    @Test
    void doesNotBurnTheKeyOfARequestThatFailed() {
        var bad = Reception.of(THREE_DAYS).withoutTheFirstPaper();
        Desk.of("clerk").sends(bad, KEY).isProblem(422, "REQUIRED_DOCUMENT_MISSING");
        assertThat(Database.written()).containsAllEntriesOf(Map.of("keys", 0L, "numbers", 0L));
        var answer = receive(THREE_DAYS).is(201);
        assertThat(answer.header("Idempotency-Replayed")).isNull();
    }

    @Test
    void repeatsAnActWithoutDoingItTwice() {
        var dossier = received();
        var first = handOver(dossier).isOk();
        var second = handOver(dossier).isOk();
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(Database.written()).containsAllEntriesOf(Map.of("hand_overs", 1L));
    }

    @Test
    void keepsTheKeysOfPeopleApart() {
        receive(THREE_DAYS).is(201);
        var other = Desk.of("clerk.b").sends(Reception.of(THREE_DAYS), KEY).is(201);
        assertThat(other.header("Idempotency-Replayed")).isNull();
        assertThat(other.text("/agency/code")).isEqualTo("H07.143");
    }

    @Test
    void forgetsAKeyAfterTwoDays() {
        var first = receive(THREE_DAYS).is(201);
        OfficeClock.show("2026-11-20T09:30");
        var later = receive(THREE_DAYS).is(201);
        assertThat(later.text("/code")).isNotEqualTo(first.text("/code"));
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        var before = Database.written();
        Desk.of("clerk")
                .sends(Reception.of(THREE_DAYS), "k".repeat(201))
                .isProblem(400, "IDEMPOTENCY_KEY_MALFORMED", "header:Idempotency-Key");
        assertThat(Database.written()).isEqualTo(before);
    }

    private static Answer receive(String procedureCode) {
        return Desk.of("clerk").sends(Reception.of(procedureCode), KEY);
    }

    private static Answer handOver(DossierAnswer dossier) {
        return new Answer(Desk.of("clerk")
                .request()
                .header("If-Match", dossier.etag())
                .header("Idempotency-Key", KEY)
                .contentType(ContentType.JSON)
                .body(Map.of("note", "Đủ thành phần"))
                .post(DOSSIERS + "/" + dossier.code() + "/hand-overs"));
    }
}
