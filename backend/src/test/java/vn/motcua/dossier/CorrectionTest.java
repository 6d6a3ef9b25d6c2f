package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** A result that was wrong goes back to its officer; what it was given once stays (ADR 0023). */
@QuarkusTest
@WithTestResource(RealServices.class)
class CorrectionTest extends EmptyOffice {

    private static final String[] UNTIL_RETURNED = {
        "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH", "clerk RETURN"
    };

    @Test
    void keepsTheOutcomeAndTheTimesOfTheFirstResultAndTellsItsOwn() {
        var first = returned();
        OfficeClock.show("2026-12-02T09:00"); // long after the date
        var reopened = walk(first, "leader REOPEN");
        assertThat(reopened.status()).isEqualTo("IN_PROGRESS");
        assertThat(reopened.text("/currentStep")).isEqualTo("2");
        assertThat(reopened.text("/steps/1/state")).isEqualTo("ACTIVE");
        assertThat(reopened.text("/clock/state")).isEqualTo("STOPPED");

        OfficeClock.show("2026-12-03T09:00");
        var again = walk(reopened, "officer COMPLETE_STEP", "leader SIGN");
        again = Desk.of("clerk").does("FINISH", again, Map.of("resultNumber", "125b/2016"));
        again = walk(again, "clerk RETURN");
        assertThat(again.status()).isEqualTo("RETURNED");
        for (var member : new String[] {"outcome", "finishedAt", "returnedAt", "resultNumber", "usedMinutes"}) {
            assertThat(again.text("/" + member)).as(member).isEqualTo(first.text("/" + member));
        }
        assertThat(again.json().path("steps")).isEqualTo(first.json().path("steps"));
        assertThat(again.text("/corrections/0/reason")).isNotBlank();
        assertThat(again.text("/corrections/0/reopenedBy/username")).isEqualTo("leader");
        assertThat(again.text("/corrections/0/reopenedAt")).startsWith("2026-12-02T09:00");
        assertThat(again.text("/corrections/0/finishedAt")).startsWith("2026-12-03T09:00");
        assertThat(again.text("/corrections/0/returnedAt")).startsWith("2026-12-03T09:00");
        assertThat(again.text("/corrections/0/resultNumber")).isEqualTo("125b/2016");
    }

    @Test
    void isWorkInTheListsButNoDateOfTheStripAndCountsOnceInTheReport() {
        var dossier = returned();
        OfficeClock.show("2026-12-02T09:00");
        var before = report();
        walk(dossier, "leader REOPEN");
        var officer = Desk.of("officer");
        assertThat(officer.get(DOSSIERS, "view", "MINE").isOk().text("/items/0/code"))
                .isEqualTo(dossier.code());
        var counts = officer.get(DOSSIERS + "/counts").isOk();
        assertThat(counts.text("/open")).isEqualTo("1");
        assertThat(counts.text("/overdue")).isEqualTo("0");
        assertThat(report()).isEqualTo(before);
    }

    @Test
    void touchesNeitherPromiseNorClock() {
        var dossier = walk(returned(), "leader REOPEN");
        for (var act : new String[] {"EXTEND", "REFUSE", "STOP", "REQUEST_SUPPLEMENT"}) {
            Desk.of("leader").tries(act, dossier).isProblem(409, "NOT_IN_A_CORRECTION");
        }
        assertThat(StreamSupport.stream(dossier.json().path("allowedActions").spliterator(), false)
                        .filter(action -> action.path("allowed").asBoolean()))
                .isEmpty(); // the step is the officer's
    }

    @Test
    void isForALeaderWithAReasonAfterTheResult() {
        var open = received();
        Desk.of("leader").tries("REOPEN", open).isProblem(409, "ACT_NOT_IN_STATUS_RECEIVED");
        var done = returned();
        Desk.of("officer").tries("REOPEN", done).isProblem(403, "ROLE_REQUIRED_REOPEN");
        Desk.of("leader").tries("REOPEN", done, Map.of()).isProblem(400, "VALIDATION_FAILED", "/reason");
        var stopped = walk(received(), "leader STOP");
        Desk.of("leader").tries("REOPEN", stopped).isProblem(409, "ACT_NOT_IN_STATUS_STOPPED");
    }

    private static DossierAnswer returned() {
        return walk(received(), UNTIL_RETURNED);
    }

    private static String report() {
        return Desk.of("leader")
                .get("/api/v1/reports/settlement", "from", "2026-11-01", "to", "2026-12-31", "groupBy", "PROCEDURE")
                .isOk()
                .json()
                .path("total")
                .toString();
    }
}
