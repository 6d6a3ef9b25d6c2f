package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.CatalogueDesk.CODE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/**
 * What a version says of waits for papers, in an office that starts limits afresh. {@link OutcomeSettingsTest} has the
 * office that resumes.
 */
@QuarkusTest
@WithTestResource(RealServices.class)
class SupplementPolicyTest extends EmptyOffice {

    @AfterEach
    void forgetTheProcedures() {
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
    }

    @Test
    void resumesWhereTheVersionSaysSo() {
        waits(Map.of("supplementPolicy", "RESUME"), "RESUMES", "RESUME", "2026-11-26");
    }

    @Test
    void startsAfreshWhereTheVersionSaysSo() {
        waits(Map.of("supplementPolicy", "RESTART"), "RESTARTS", "RESTART", "2026-11-27");
    }

    @Test
    void isThatOfTheOfficeWhereTheVersionSaysNothing() {
        waits(Map.of(), "RESTARTS", "RESTART", "2026-11-27");
    }

    /** Three days from Wednesday 18 November; one was worked when the wait began, and Tuesday 24 is a holiday. */
    static void waits(Map<String, ?> version, String clockEffect, String policy, String promisedOn) {
        CatalogueDesk.admin().inForce(CODE, version);
        var dossier = Desk.of("clerk").receives(Reception.withoutPapers(CODE).paper("1", 1, 0, 0));
        assertThat(dossier.action("RECEIVE_SUPPLEMENT").path("clockEffect").asText())
                .isEqualTo(clockEffect);
        OfficeClock.show("2026-11-19T10:00");
        dossier = walk(dossier, "clerk REQUEST_SUPPLEMENT");
        OfficeClock.show("2026-11-23T10:00");
        dossier = walk(dossier, "clerk RECEIVE_SUPPLEMENT");
        assertThat(dossier.promisedOn()).isEqualTo(promisedOn);
        assertThat(Desk.of("clerk")
                        .get(DOSSIERS + "/" + dossier.code() + "/deadline")
                        .isOk()
                        .text("/stops/0/policy"))
                .isEqualTo(policy);
    }
}
