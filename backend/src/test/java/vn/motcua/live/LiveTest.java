package vn.motcua.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.LiveScreen;
import vn.motcua.testing.RealServices;

/** What one does, the others of the agency see at once, and nobody else does. */
@QuarkusTest
@WithTestResource(RealServices.class)
class LiveTest extends EmptyOffice {

    /** Restricted to its circle. */
    private static final String DENUNCIATION = "R2016-120";

    @Test
    void tellsWhatWasDoneAsSoonAsItIsCommitted() {
        try (var screen = LiveScreen.of("officer")) {
            var dossier = received();
            var heard = screen.hears("dossier");
            assertThat(heard.text("code")).isEqualTo(dossier.code());
            assertThat(heard.text("act")).isEqualTo("RECEIVE");
            assertThat(heard.text("status")).isEqualTo("RECEIVED");
            assertThat(heard.text("by")).isEqualTo("clerk");
            walk(dossier, "clerk REQUEST_SUPPLEMENT");
            assertThat(screen.hears("dossier").text("status")).isEqualTo("AWAITING_SUPPLEMENT");
        }
    }

    @Test
    void passesThroughProxiesUnbuffered() {
        try (var screen = LiveScreen.of("clerk")) {
            assertThat(screen.header("Content-Type")).startsWith("text/event-stream");
            assertThat(screen.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(screen.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void saysNothingOfOtherAgenciesAndOfWhatWasNotDone() {
        try (var screen = LiveScreen.of("clerk");
                var other = LiveScreen.of("clerk.b")) {
            var theirs = Desk.of("clerk.b").receives(THREE_DAYS);
            var ours = received();
            Desk.of("clerk").tries("RETURN", ours).isProblem(409, "ACT_NOT_IN_STATUS_RECEIVED");
            walk(ours, "clerk HAND_OVER");
            assertThat(screen.hears("dossier").text("code")).isEqualTo(ours.code());
            assertThat(screen.hears("dossier").text("act")).isEqualTo("HAND_OVER");
            assertThat(other.hears("dossier").text("code")).isEqualTo(theirs.code());
        }
    }

    @Test
    void saysOfARestrictedDossierOnlyThatSomethingWasChanged() {
        try (var screen = LiveScreen.of("officer")) {
            var secret = Desk.of("clerk").receives(DENUNCIATION);
            assertThat(screen.hears("dossier").content()).isEmpty();
            var path = DOSSIERS + "/" + secret.code() + "/presence";
            new Answer(Desk.of("clerk").request().put(path)).isOk();
            var plain = received();
            // Nothing of who looks at it comes between.
            assertThat(screen.hears("dossier").text("code")).isEqualTo(plain.code());
        }
    }

    @Test
    void goesOnWhereTheConnectionBroke() {
        String last;
        try (var screen = LiveScreen.of("clerk")) {
            received();
            last = screen.hears("dossier").id();
        }
        var first = received();
        Desk.of("clerk.b").receives(THREE_DAYS);
        var second = received();
        try (var screen = LiveScreen.goingOn("clerk", last)) {
            screen.hears("ready");
            assertThat(screen.hears("dossier").text("code")).isEqualTo(first.code());
            assertThat(screen.hears("dossier").text("code")).isEqualTo(second.code());
        }
    }

    @Test
    void asksToLookAgainAfterAGapThatItCannotFill() {
        try (var screen = LiveScreen.goingOn("clerk", "00000000-7")) {
            screen.hears("resync");
        }
        try (var screen = LiveScreen.goingOn("clerk", "nonsense")) {
            screen.hears("resync");
        }
    }

    @Test
    void findsItsWayBackWhenTheDatabaseHangsUp() throws Exception {
        try (var screen = LiveScreen.of("clerk");
                var owner = Database.asOwner()) {
            owner.rows(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?",
                    LiveListener.NAME);
            screen.hears("resync");
            var dossier = received();
            assertThat(screen.hears("dossier").text("code")).isEqualTo(dossier.code());
        }
    }

    @Test
    void isForThoseWhoReadDossiers() {
        Desk.of("catalogue").get("/api/v1/live").isProblem(403, "FORBIDDEN");
        Desk.of("admin").get("/api/v1/live").isProblem(403, "FORBIDDEN");
        Desk.ofACitizen().get("/api/v1/live").isProblem(401, "UNAUTHENTICATED");
    }
}
