package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.FaultyKeycloak;
import vn.motcua.testing.KeycloakAdmin;
import vn.motcua.testing.RealServices;

/** When Keycloak does not answer, a row and its account still say the same, and the administrator is told. */
@QuarkusTest
@WithTestResource(RealServices.class)
class StaffAccountsOutageTest extends AdministeredOffice {

    private static final String NGOC = STAFF + "/thu.ngoc";
    private static final String EVERYTHING = ".*";
    private static final String GIVING_A_ROLE = "POST .*/role-mappings/realm";

    private final KeycloakAdmin keycloak = new KeycloakAdmin();

    @AfterEach
    void repairTheLine() {
        FaultyKeycloak.worksAgain();
    }

    @Test
    void nobodyIsCreatedWhileKeycloakIsDown() throws Exception {
        FaultyKeycloak.breaks(EVERYTHING);
        admin().post(STAFF, person("thu.ngoc", "clerk")).isProblem(503, "ACCOUNTS_UNAVAILABLE");
        assertThatNobodyIsThere();
        FaultyKeycloak.worksAgain();
        create(person("thu.ngoc", "clerk"));
    }

    @Test
    void nobodyWaitsForeverForAKeycloakThatIsSilent() throws Exception {
        FaultyKeycloak.isSilentTo("(GET|POST) .*/users.*");
        admin().post(STAFF, person("thu.ngoc", "clerk")).isProblem(503, "ACCOUNTS_UNAVAILABLE");
        assertThatNobodyIsThere();
    }

    @Test
    void anAccountThatCannotBeFinishedIsTakenBack() throws Exception {
        FaultyKeycloak.breaks(GIVING_A_ROLE);
        admin().post(STAFF, person("thu.ngoc", "clerk")).isProblem(503, "ACCOUNTS_UNAVAILABLE");
        assertThatNobodyIsThere();
    }

    @Test
    void anAccountThatCouldNotBeTakenBackCannotSignInAndIsTakenOverNextTime() {
        FaultyKeycloak.breaks(GIVING_A_ROLE + "|DELETE .*");
        admin().post(STAFF, person("thu.ngoc", "clerk")).isProblem(503, "ACCOUNTS_UNAVAILABLE");
        admin().get(NGOC).isProblem(404, "STAFF_NOT_FOUND");
        assertThat(keycloak.account("thu.ngoc")).isNotNull();
        FaultyKeycloak.worksAgain();
        create(person("thu.ngoc", "clerk"));
        assertThat(keycloak.realmRoles("thu.ngoc")).contains("clerk");
    }

    @Test
    void aChangeThatFailsHalfwayIsPutBack() {
        var body = person("thu.ngoc", "officer");
        var etag = create(body).header("ETag");
        FaultyKeycloak.breaksOnce(GIVING_A_ROLE);
        var renamed = changed(changed(body, "roles", List.of("clerk")), "name", "Trần Thị Bích Ngọc");
        admin().put(NGOC, renamed, etag).isProblem(503, "ACCOUNTS_UNAVAILABLE");
        assertThat(rolesInKeycloak()).containsExactly("officer");
        assertThat(keycloak.account("thu.ngoc")).containsEntry("firstName", "Trần Thị");
        var person = admin().get(NGOC).isOk();
        assertThat(person.header("ETag")).isEqualTo(etag);
        assertThat(person.text("/name")).isEqualTo("Trần Thị Ngọc");
    }

    @Test
    void anAccountThatCouldNotBePutBackIsReadAgainBeforeItsRowIsUsed() {
        var body = person("thu.ngoc", "officer", "clerk");
        var etag = create(body).header("ETag");
        // Losing a role works, all that comes after does not, nor does putting it back.
        FaultyKeycloak.breaks("PUT .*");
        admin().put(NGOC, changed(body, "roles", List.of("clerk")), etag).isProblem(503, "ACCOUNTS_UNAVAILABLE");
        FaultyKeycloak.worksAgain();
        assertThat(rolesInKeycloak()).containsExactly("clerk");
        var person = admin().get(NGOC).isOk();
        assertThat(person.each("/roles", role -> role.asText())).containsExactly("clerk");
        admin().put(NGOC, changed(body, "roles", List.of("officer")), person.header("ETag"))
                .isOk();
        assertThat(rolesInKeycloak()).containsExactly("officer");
    }

    @Test
    void aNewPasswordThatCannotBeWrittenIsNone() {
        create(person("thu.ngoc", "clerk"));
        FaultyKeycloak.breaks("PUT .*/reset-password");
        admin().post(NGOC + "/temporary-password", Map.of()).isProblem(503, "ACCOUNTS_UNAVAILABLE");
        assertThat(history("subject", "STAFF", "key", "thu.ngoc").json().path("items"))
                .hasSize(1);
    }

    @Test
    void agenciesAndTheirHistoryAreThereWithoutKeycloak() {
        admin().get(STAFF).isOk();
        FaultyKeycloak.breaks(EVERYTHING);
        admin().get(TAM_PHUOC).isOk();
        admin().get(STAFF).isOk();
        history();
    }

    private void assertThatNobodyIsThere() throws Exception {
        assertThat(keycloak.account("thu.ngoc")).isNull();
        try (var owner = Database.asOwner()) {
            assertThat(owner.number("select count(*) from staff where username = 'thu.ngoc'"))
                    .isZero();
            assertThat(owner.number("select count(*) from administration_change"))
                    .isZero();
        }
    }

    private List<String> rolesInKeycloak() {
        return keycloak.realmRoles("thu.ngoc").stream()
                .filter(List.of("clerk", "officer")::contains)
                .toList();
    }
}
