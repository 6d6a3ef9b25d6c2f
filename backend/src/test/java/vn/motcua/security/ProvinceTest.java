package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Tokens;

/** The province (H07) reads what its communes do, and does nothing in their name. */
@QuarkusTest
@WithTestResource(RealServices.class)
class ProvinceTest extends EmptyOffice {

    private Desk province;

    @BeforeEach
    void signIn() {
        province = Desk.withToken(Tokens.ofAgency("province", "H07"));
    }

    @Test
    void readsTheDossiersOfItsCommunes() {
        assertThat(province.opens(received().code()).text("/agency/code")).isEqualTo("H07.142");
        var other = Desk.of("clerk.b").receives(THREE_DAYS);
        assertThat(province.opens(other.code()).text("/agency/code")).isEqualTo("H07.143");
        assertThat(province.get(DOSSIERS + "/" + other.code() + "/events")
                        .isOk()
                        .text("/chain/intact"))
                .isEqualTo("true");
    }

    @Test
    void addsUpItsCommunes() {
        received();
        Desk.of("clerk.b").receives(THREE_DAYS);
        var report = province.get("/api/v1/reports/settlement", "from", "2026-11-01", "to", "2026-11-30")
                .isOk();
        assertThat(report.text("/agency/code")).isEqualTo("H07");
        assertThat(report.text("/total/received/total")).isEqualTo("2");
        assertThat(report.each("/identities", identity -> identity.path("holds").asBoolean()))
                .isNotEmpty()
                .containsOnly(true);
    }

    @Test
    void mayDoNothingInTheirNameAndIsToldSo() {
        var seen = province.opens(received().code());
        var before = Database.written();
        for (var action : seen.allowedActions()) {
            assertThat(action.path("allowed").asBoolean()).as(action.toString()).isFalse();
            var answer = province.tries(action.path("act").asText(), seen);
            assertThat(answer.text("/code")).isEqualTo(action.path("reasonCode").asText());
            assertThat(answer.status()).isIn(403, 409);
        }
        province.tries("HAND_OVER", seen).isProblem(403, "ROLE_REQUIRED_OTHER_AGENCY");
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void isRefusedWhenItsAgencyIsNotInstalledHere() {
        var stranger = Desk.withToken(Tokens.ofAgency("stranger", "H99.999"));
        stranger.get(DOSSIERS).isProblem(403, "AGENCY_UNKNOWN");
        stranger.get("/api/v1/me").isProblem(403, "AGENCY_UNKNOWN");
    }
}
