package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** The applicant wants the dossier back: the clerk writes it down, the leader decides. */
@QuarkusTest
@WithTestResource(RealServices.class)
class WithdrawalTest extends EmptyOffice {

    @Test
    void stopsTheClockUntilTheLeaderStopsTheDossierAndMeasuresByTheDayOfTheWish() {
        var dossier = walk(received(), "clerk HAND_OVER", "clerk REQUEST_WITHDRAWAL");
        assertThat(dossier.status()).isEqualTo("WITHDRAWAL_REQUESTED");
        assertThat(dossier.text("/clock/state")).isEqualTo("PAUSED");
        assertThat(dossier.text("/suspension/kind")).isEqualTo("WITHDRAWAL");

        OfficeClock.show("2026-11-30T09:00"); // a week after the date promised
        dossier = walk(dossier, "leader STOP");
        assertThat(dossier.status()).isEqualTo("STOPPED");
        assertThat(dossier.text("/outcome")).isEqualTo("EARLY");
    }

    @Test
    void letsTheClockRunOnWhereItStoodWhenTheWishIsDropped() {
        var dossier = walk(received(), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER", "clerk REQUEST_WITHDRAWAL");
        OfficeClock.show("2026-11-20T09:00"); // two working days later
        dossier = walk(dossier, "clerk CANCEL_WITHDRAWAL");
        assertThat(dossier.status()).isEqualTo("IN_PROGRESS");
        assertThat(dossier.text("/clock/state")).isEqualTo("RUNNING");
        assertThat(dossier.promisedOn()).isEqualTo("2026-11-26"); // Monday 23 and two; the 24th is a holiday
    }

    @Test
    void goesOnWaitingForThePapersThatWereWaitedFor() {
        var dossier = walk(received(), "clerk REQUEST_SUPPLEMENT", "clerk REQUEST_WITHDRAWAL");
        assertThat(dossier.text("/suspension/kind")).isEqualTo("SUPPLEMENT");
        dossier = walk(dossier, "clerk CANCEL_WITHDRAWAL");
        assertThat(dossier.status()).isEqualTo("AWAITING_SUPPLEMENT");
        OfficeClock.show("2026-11-25T10:00");
        assertThat(walk(dossier, "clerk RECEIVE_SUPPLEMENT").promisedOn()).isEqualTo("2026-11-30");
    }

    @Test
    void isWrittenDownWithAReasonByAClerkAlone() {
        var dossier = received();
        var before = Database.written();
        Desk.of("officer").tries("REQUEST_WITHDRAWAL", dossier).isProblem(403, "ROLE_REQUIRED_REQUEST_WITHDRAWAL");
        Desk.of("clerk")
                .tries("REQUEST_WITHDRAWAL", dossier, Map.of("reason", "đổi ý"))
                .isProblem(400, "VALIDATION_FAILED", "/reason");
        Desk.of("clerk").tries("CANCEL_WITHDRAWAL", dossier).isProblem(409, "ACT_NOT_IN_STATUS_RECEIVED");
        assertThat(Database.written()).isEqualTo(before);
    }
}
