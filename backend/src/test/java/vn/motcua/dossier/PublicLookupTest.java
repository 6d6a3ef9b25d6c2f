package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Citizen;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Tra cứu: anyone with a code sees how far the dossier is, and nothing else of it. */
@QuarkusTest
@WithTestResource(RealServices.class)
class PublicLookupTest extends EmptyOffice {

    private final Citizen citizen = Citizen.somebody();

    @Test
    void tellsStatusPromiseAndDeskHoursAndNotWhoseItIs() {
        var dossier = Desk.of("clerk")
                .receives(Reception.of(THREE_DAYS)
                        .from("Nguyễn Văn Kín")
                        .applicant("phone", "0903555218")
                        .applicant("idNumber", "083190001234"));
        var found = citizen.looksUp(dossier.code()).isOk();
        assertThat(found.header("Cache-Control")).isEqualTo("no-store");
        assertThat(found.text("/code")).isEqualTo(dossier.code());
        assertThat(found.text("/status")).isEqualTo("RECEIVED");
        assertThat(found.text("/finished")).isEqualTo("false");
        assertThat(found.text("/late")).isEqualTo("false");
        assertThat(found.text("/promisedAt")).isEqualTo(dossier.text("/promisedAt"));
        assertThat(found.text("/originalPromisedAt")).isNull();
        assertThat(found.text("/agency/phone")).isEqualTo("0275 555 0142");
        assertThat(found.text("/deskOpens/date")).isEqualTo("2026-11-18");
        assertThat(found.text("/deskOpens/sessions/0/opensAt")).isEqualTo("07:00:00");
        assertThat(found.text()).doesNotContain("Kín", "0903555218", "0831", THREE_DAYS, "clerk");
        assertThat(found.json().size()).isEqualTo(8);
    }

    @Test
    void goesOnUntilTheResultIsReturned() {
        var dossier = walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN");
        assertThat(citizen.looksUp(dossier.code()).text("/status")).isEqualTo("IN_PROGRESS");
        dossier = walk(dossier, "clerk FINISH");
        var ready = citizen.looksUp(dossier.code());
        assertThat(List.of(ready.text("/status"), ready.text("/finished"))).containsExactly("FINISHED", "true");
        walk(dossier, "clerk RETURN");
        assertThat(citizen.looksUp(dossier.code()).text("/status")).isEqualTo("RETURNED");
    }

    @Test
    void saysThatItIsLateAndWhatNewDateWasGiven() {
        var dossier = received();
        Desk.of("leader").does("EXTEND", dossier);
        var extended = citizen.looksUp(dossier.code());
        assertThat(extended.text("/originalPromisedAt")).isEqualTo(dossier.text("/promisedAt"));
        assertThat(extended.text("/promisedAt")).isGreaterThan(dossier.text("/promisedAt"));
        assertThat(extended.text("/late")).isEqualTo("false");
        OfficeClock.show("2026-12-02T09:00");
        assertThat(citizen.looksUp(dossier.code()).text("/late")).isEqualTo("true");
    }

    @Test
    void whatWaitsForTheApplicantIsNotLate() {
        var dossier = walk(received(), "clerk HAND_OVER", "officer REQUEST_SUPPLEMENT");
        OfficeClock.show("2026-12-02T09:00");
        var waiting = citizen.looksUp(dossier.code());
        assertThat(List.of(waiting.text("/status"), waiting.text("/late")))
                .containsExactly("AWAITING_SUPPLEMENT", "false");
    }

    @Test
    void saysWhenTheDeskOpensNext() {
        var code = received().code();
        OfficeClock.show("2026-11-20T17:30"); // Friday, after hours
        assertThat(citizen.looksUp(code).text("/deskOpens/date")).isEqualTo("2026-11-23");
    }

    @Test
    void theCodeMayBeTypedInAnyWay() {
        var code = received().code();
        assertThat(citizen.looksUp(code.toLowerCase()).text("/code")).isEqualTo(code);
        assertThat(citizen.looksUp(" " + code.replace("-", " - ")).text("/code"))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H07.142-261118-0999", "H99.999-261118-0001", "nothing", "%25", "H07-261118-0001"})
    void whatIsNotThereIsNotFound(String code) {
        received();
        citizen.looksUp(code).isProblem(404, "DOSSIER_NOT_FOUND");
    }

    @Test
    void aRestrictedDossierIsNotThereWhoeverAsks() {
        var denunciation = Desk.of("clerk").receives("R2016-120");
        citizen.looksUp(denunciation.code()).isProblem(404, "DOSSIER_NOT_FOUND");
        Desk.of("leader").get("/public/v1/dossiers/" + denunciation.code()).isProblem(404, "DOSSIER_NOT_FOUND");
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBackAndNobodyElseIs() {
        var code = received().code();
        for (int number = 1; number <= 30; number++) {
            citizen.looksUp(code).isOk();
        }
        var refused = citizen.looksUp(code).isProblem(429, "TOO_MANY_REQUESTS");
        assertThat(refused.header("Retry-After")).isEqualTo("2");
        Citizen.somebody().looksUp(code).isOk();
        OfficeClock.advance(Duration.ofSeconds(2));
        citizen.looksUp(code).isOk();
    }
}
