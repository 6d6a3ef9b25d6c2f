package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** What comes in on line waits for the desk: it has its code, no promise, and no report counts it (ADR 0022). */
@QuarkusTest
@WithTestResource(RealServices.class)
class SubmissionTest extends EmptyOffice {

    private static final String REASON = "Không thuộc thẩm quyền giải quyết của xã";

    @Test
    void waitsWithItsCodeAndWithoutAPromise() {
        var dossier = submitted();
        assertThat(dossier.status()).isEqualTo("SUBMITTED");
        assertThat(dossier.code()).isEqualTo("H07.142-261118-0001");
        assertThat(dossier.text("/promisedAt")).isNull();
        assertThat(dossier.text("/receivedAt")).isNull();
        assertThat(dossier.text("/clock/state")).isEqualTo("NONE");
        assertThat(dossier.text("/submission/at")).isEqualTo(dossier.text("/asOf"));
        assertThat(dossier.json().path("documents")).isNotEmpty();
        assertThat(queue("TO_RECEIVE")).containsExactly(dossier.code());
        assertThat(queue("OPEN")).isEmpty();
        var counts = Desk.of("clerk").get(DOSSIERS + "/counts").isOk();
        assertThat(counts.text("/open")).isEqualTo("0");
        assertThat(counts.text("/views/TO_RECEIVE")).isEqualTo("1");
        assertThat(receivedInReport()).isZero();
    }

    @Test
    void isPromisedFromTheMomentOfAcceptance() {
        var dossier = submitted();
        OfficeClock.show("2026-11-20T10:00"); // Friday
        dossier = walk(dossier, "clerk RECEIVE");
        assertThat(dossier.status()).isEqualTo("RECEIVED");
        assertThat(dossier.code()).isEqualTo("H07.142-261118-0001");
        assertThat(dossier.text("/receivedAt")).startsWith("2026-11-20T10:00");
        assertThat(dossier.promisedOn()).isEqualTo("2026-11-26"); // the 24th is a holiday
        assertThat(dossier.text("/currentStep")).isEqualTo("1");
        assertThat(dossier.json().path("documents")).isNotEmpty();
        assertThat(queue("TO_RECEIVE")).isEmpty();
        assertThat(queue("OPEN")).containsExactly(dossier.code());
        assertThat(receivedInReport()).isOne();
        dossier = walk(
                dossier, "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH", "clerk RETURN");
        assertThat(dossier.text("/outcome")).isEqualTo("EARLY");
        assertThat(Desk.of("auditor")
                        .get(DOSSIERS + "/" + dossier.code() + "/events")
                        .isOk()
                        .text("/chain/intact"))
                .isEqualTo("true");
    }

    @Test
    void isReceivedWithThePapersAsTheDeskCountsThem() {
        var dossier = Desk.of("clerk").submits(online().withoutTheFirstPaper());
        var clerk = Desk.of("clerk");
        clerk.tries("RECEIVE", dossier).isProblem(422, "REQUIRED_DOCUMENT_MISSING", "/documents");
        dossier = clerk.does(
                "RECEIVE",
                dossier,
                Map.of("documents", Reception.of(THREE_DAYS).body().get("documents")));
        assertThat(dossier.status()).isEqualTo("RECEIVED");
    }

    @Test
    void isToldWhatIsMissingOfTheListBeforeReception() {
        var dossier = Desk.of("clerk").submits(online().withoutTheFirstPaper());
        dossier = walk(dossier, "clerk REQUEST_COMPLETION");
        assertThat(dossier.status()).isEqualTo("SUBMITTED");
        assertThat(dossier.text("/clock/state")).isEqualTo("NONE");
        assertThat(dossier.text("/submission/completionRequests/0/documents/0")).isEqualTo("1");
        Desk.of("clerk")
                .tries("REQUEST_COMPLETION", dossier, Map.of("reason", REASON, "documents", List.of("1", "99")))
                .isProblem(422, "DOCUMENT_NOT_LISTED", "/documents/1");
    }

    @Test
    void isNotAcceptedInWritingAndCountsNowhere() {
        var dossier = Desk.of("clerk").does("REFUSE_AT_RECEPTION", submitted(), Map.of("reason", REASON));
        assertThat(dossier.status()).isEqualTo("NOT_ACCEPTED");
        assertThat(dossier.text("/submission/refusal/reason")).isEqualTo(REASON);
        assertThat(receivedInReport()).isZero();
        Desk.of("clerk").tries("RECEIVE", dossier).isProblem(409, "ACT_NOT_IN_STATUS_NOT_ACCEPTED");
        Desk.of("officer")
                .tries("REFUSE_AT_RECEPTION", submitted())
                .isProblem(403, "ROLE_REQUIRED_REFUSE_AT_RECEPTION");
    }

    @Test
    void isRefusedAtTheCounterWhateverPapersAreThere() {
        Map<String, Object> body =
                new HashMap<>(Reception.withoutPapers(THREE_DAYS).body());
        body.put("reason", REASON);
        var answer = Desk.of("clerk").post("/api/v1/reception-refusals", body).is(201);
        assertThat(answer.text("/status")).isEqualTo("NOT_ACCEPTED");
        assertThat(answer.text("/submission/refusal/by/username")).isEqualTo("clerk");
        assertThat(received().code()).isEqualTo("H07.142-261118-0002");
        Desk.of("officer").post("/api/v1/reception-refusals", body).isProblem(403, "FORBIDDEN");
    }

    @Test
    void comesFromMachinesTooWhichDoNotReceiveIt() {
        var answer = Desk.ofTheIntegrator()
                .post("/api/v1/submissions", online().body())
                .is(201);
        Desk.ofTheIntegrator()
                .post(DOSSIERS + "/" + answer.text("/code") + "/reception", Map.of(), answer.header("ETag"))
                .isProblem(403, "FORBIDDEN");
        Desk.of("officer").post("/api/v1/submissions", online().body()).isProblem(403, "FORBIDDEN");
    }

    @Test
    void settlesNothingThatTheDeskSettles() {
        var before = Database.written();
        var clerk = Desk.of("clerk");
        var appointment = Map.of("date", "2026-11-27", "reason", "Chờ kết quả đo đạc");
        clerk.post(
                        "/api/v1/submissions",
                        online().with("appointment", appointment).body())
                .isProblem(422, "ONLY_AT_RECEPTION", "/appointment");
        clerk.post("/api/v1/submissions", online().paper("99", 1, 0, 0).body()).is(422);
        assertThat(Database.written()).isEqualTo(before);
    }

    private static Reception online() {
        return Reception.of(THREE_DAYS).with("channel", "ONLINE");
    }

    private static DossierAnswer submitted() {
        return Desk.of("clerk").submits(online());
    }

    private static List<String> queue(String view) {
        return Desk.of("clerk").get(DOSSIERS, "view", view).isOk().each("/items", item -> item.path("code")
                .asText());
    }

    private static long receivedInReport() {
        return Desk.of("leader")
                .get("/api/v1/reports/settlement", "from", "2026-11-01", "to", "2026-11-30", "groupBy", "FIELD")
                .isOk()
                .json()
                .at("/total/received/total")
                .asLong();
    }
}
