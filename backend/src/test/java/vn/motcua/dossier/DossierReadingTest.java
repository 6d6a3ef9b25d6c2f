package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Tokens;

/** Who looked at which dossier is kept, and lists show no more of a person than the reader needs. */
@QuarkusTest
@WithTestResource(RealServices.class)
class DossierReadingTest extends EmptyOffice {

    @Test
    void keepsWhoLookedAtWhat() {
        var dossier = received();
        Desk.of("officer").opens(dossier.code());
        OfficeClock.advance(Duration.ofMinutes(1));
        Desk.of("leader").get(DOSSIERS + "/" + dossier.code() + "/events").isOk();
        OfficeClock.advance(Duration.ofMinutes(1));
        Desk.of("auditor").get(DOSSIERS + "/" + dossier.code() + "/proof").isOk();
        OfficeClock.advance(Duration.ofMinutes(1));
        Desk.of("auditor").get(DOSSIERS + "/" + dossier.code() + "/ledger").isOk();
        assertThat(readings()).containsExactly("officer DETAIL", "leader LEDGER", "auditor PROOF", "auditor EXPORT");
        assertThat(readings("reader", "leader")).containsExactly("leader LEDGER");
        assertThat(readings("dossier", dossier.code())).hasSize(4);
        assertThat(readings("dossier", "H07.142-261118-9999")).isEmpty();
    }

    @Test
    void keepsNothingOfListsAndOfWhatIsNotFound() {
        var dossier = received();
        Desk.of("officer").get(DOSSIERS).isOk();
        Desk.of("officer.b").get(DOSSIERS + "/" + dossier.code()).is(404);
        assertThat(readings()).isEmpty();
    }

    @Test
    void tellsFromWhichAgencySomebodyLooked() {
        var dossier = received();
        Desk.withToken(Tokens.ofAgency("province", "H07")).opens(dossier.code());
        assertThat(page().text("/items/0/agency/code")).isEqualTo("H07");
    }

    @Test
    void namesNoRestrictedDossier() {
        var dossier = Desk.of("clerk").receives("R2016-120");
        Desk.of("leader").opens(dossier.code());
        assertThat(readings()).containsExactly("leader DETAIL");
        assertThat(page().text("/items/0/dossier")).isNull();
    }

    @Test
    void isPagedAndForTheAuditorAlone() {
        var dossier = received();
        for (var account : List.of("clerk", "officer", "leader")) {
            Desk.of(account).opens(dossier.code());
        }
        var first = page("limit", "2");
        assertThat(first.json().path("items")).hasSize(2);
        assertThat(readings("limit", "2", "cursor", first.text("/next"))).hasSize(1);
        for (var account : List.of("clerk", "officer", "leader", "admin", "catalogue")) {
            Desk.of(account)
                    .get("/api/v1/dossier-readings", "from", "2026-11-01", "to", "2026-11-30")
                    .isProblem(403, "FORBIDDEN");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dossier_reading set reader = 'x'",
                "delete from dossier_reading",
                "delete from dossier_reader",
                "update deviation_answer set cause = 'x'",
                "delete from deviation"
            })
    void givesTheApplicationNoRightTo(String statement) throws Exception {
        try (var application = Database.asApplication()) {
            assertThatThrownBy(() -> application.update(statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void listsShortenNamesForThoseWhoDoNotWorkWithThem() {
        received();
        for (var desk : List.of(Desk.of("auditor"), Desk.ofTheIntegrator())) {
            assertThat(desk.get(DOSSIERS).isOk().text("/items/0/applicantName")).isEqualTo("Nguyễn H. P");
        }
        for (var account : List.of("clerk", "officer", "leader")) {
            assertThat(Desk.of(account).get(DOSSIERS).isOk().text("/items/0/applicantName"))
                    .isEqualTo("Nguyễn Hoàng Phúc");
        }
        Object[] query = {"from", "2026-11-01", "to", "2026-11-30", "column", "RECEIVED_TOTAL"};
        var path = "/api/v1/reports/settlement/dossiers";
        assertThat(Desk.of("admin").get(path, query).isOk().text("/items/0/applicantName"))
                .isEqualTo("Nguyễn H. P");
        assertThat(Desk.of("leader").get(path, query).isOk().text("/items/0/applicantName"))
                .isEqualTo("Nguyễn Hoàng Phúc");
    }

    private static Answer page(Object... narrowing) {
        var query = new ArrayList<Object>(List.of("from", "2026-11-01", "to", "2026-11-30"));
        query.addAll(List.of(narrowing));
        return Desk.of("auditor")
                .get("/api/v1/dossier-readings", query.toArray())
                .isOk();
    }

    private static List<String> readings(Object... narrowing) {
        return page(narrowing)
                .each(
                        "/items",
                        item -> item.path("reader").path("username").asText() + " "
                                + item.path("kind").asText());
    }
}
