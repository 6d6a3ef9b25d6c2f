package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** A hand-over that nobody has accepted yet is taken back. */
@QuarkusTest
@WithTestResource(RealServices.class)
class RecallTest extends EmptyOffice {

    @Test
    void bringsTheDossierBackAndAddsTheMinutesUp() {
        var dossier = received();
        OfficeClock.show("2026-11-18T10:00"); // an hour at the desk
        dossier = walk(dossier, "clerk HAND_OVER");
        OfficeClock.show("2026-11-18T10:30"); // half an hour given, not accepted
        dossier = walk(dossier, "clerk RECALL_HAND_OVER");
        assertThat(dossier.text("/currentStep")).isEqualTo("1");
        assertThat(dossier.text("/status")).isEqualTo("RECEIVED");
        assertThat(dossier.text("/handOver")).isNull();
        assertThat(dossier.text("/steps/1/state")).isEqualTo("PENDING");
        OfficeClock.show("2026-11-18T11:00");
        dossier = walk(dossier, "clerk HAND_OVER");
        assertThat(dossier.text("/steps/0/usedMinutes")).isEqualTo("90");
        OfficeClock.show("2026-11-18T14:00"); // the desk was closed until one
        dossier = walk(dossier, "officer ACCEPT_HAND_OVER");
        assertThat(dossier.text("/steps/1/usedMinutes")).isEqualTo("90");
        assertThat(dossier.text("/usedMinutes")).isEqualTo("180");
    }

    @Test
    void isForWhoGaveItOrALeaderWhileItIsOpen() {
        var dossier = walk(received(), "clerk HAND_OVER");
        Desk.of("officer").tries("RECALL_HAND_OVER", dossier).isProblem(403, "HAND_OVER_GIVEN_BY_ANOTHER");
        var accepted = walk(dossier, "officer ACCEPT_HAND_OVER");
        Desk.of("clerk").tries("RECALL_HAND_OVER", accepted).isProblem(409, "NO_HAND_OVER_TO_RECALL");
        var given = walk(accepted, "officer COMPLETE_STEP");
        var back = walk(given, "leader RECALL_HAND_OVER");
        assertThat(back.text("/currentStep")).isEqualTo("2");
        assertThat(walk(back, "officer COMPLETE_STEP").text("/currentStep")).isEqualTo("3");
    }

    @Test
    void takesBackOnlyTheOpenOneAndOnce() {
        var dossier = walk(received(), "clerk HAND_OVER");
        Desk.of("clerk")
                .post(DOSSIERS + "/" + dossier.code() + "/hand-overs/7/recall", Map.of(), dossier.etag())
                .isProblem(404, "HAND_OVER_NOT_FOUND");
        DossierAnswer back = walk(dossier, "clerk RECALL_HAND_OVER");
        Desk.of("clerk").tries("RECALL_HAND_OVER", back).isProblem(409, "NO_HAND_OVER_TO_RECALL");
    }
}
