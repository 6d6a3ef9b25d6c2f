package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.KeycloakAdmin;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Tokens;

/** Staff and their accounts: what the administrator writes is what Keycloak does. */
@QuarkusTest
@WithTestResource(RealServices.class)
class StaffAdministrationTest extends AdministeredOffice {

    private static final String NGOC = STAFF + "/thu.ngoc";

    private final KeycloakAdmin keycloak = new KeycloakAdmin();

    @Test
    void aNewPersonSignsInWithTheTemporaryPasswordAndMustChangeIt() {
        var created = create(person("thu.ngoc", "officer", "clerk"));
        assertThat(created.header("Location")).endsWith(NGOC);
        assertThat(created.text()).doesNotContainIgnoringCase("password");
        assertThat(Tokens.signIn("thu.ngoc", "motcua").path("error_description").asText())
                .isEqualTo("Invalid user credentials");

        var issued = admin().post(NGOC + "/temporary-password", Map.of()).isOk();
        assertThat(issued.header("Cache-Control")).isEqualTo("no-store");
        var refused = Tokens.signIn("thu.ngoc", issued.text("/temporaryPassword"));
        assertThat(refused.path("error_description").asText()).isEqualTo("Account is not fully set up");

        keycloak.choosePassword("thu.ngoc", "matkhaumoi-2026");
        var token = Tokens.signIn("thu.ngoc", "matkhaumoi-2026")
                .path("access_token")
                .asText();
        var me = Desk.withToken(token).get("/api/v1/me").isOk();
        assertThat(me.text("/name")).isEqualTo("Trần Thị Ngọc");
        assertThat(me.text("/agency/code")).isEqualTo("H07.142");
        assertThat(me.each("/roles", role -> role.asText())).containsExactly("clerk", "officer");
        assertThat(me.each("/departments", department -> department.path("code").asText()))
                .containsExactly("HCTP", "MOTCUA");
    }

    @Test
    void theAccountIsLinkedByNameAgencyAndRoles() {
        create(person("thu.ngoc", "leader"));
        var account = keycloak.account("thu.ngoc");
        assertThat(account)
                .containsEntry("firstName", "Trần Thị")
                .containsEntry("lastName", "Ngọc")
                .containsEntry("email", "ngoc@example.vn")
                .containsEntry("enabled", true);
        assertThat(account.get("attributes")).isEqualTo(Map.of("agency", List.of("H07.142")));
        assertThat(keycloak.realmRoles("thu.ngoc")).contains("leader").doesNotContain("clerk", "system-admin");
    }

    @Test
    void rolesFollowAndHoldFromTheNextToken() {
        var body = person("thu.ngoc", "officer");
        var etag = create(body).header("ETag");
        keycloak.choosePassword("thu.ngoc", "matkhaumoi-2026");
        var before = Tokens.signIn("thu.ngoc", "matkhaumoi-2026")
                .path("access_token")
                .asText();
        var answer = admin().put(NGOC, changed(body, "roles", List.of("clerk", "auditor")), etag)
                .isOk();
        assertThat(answer.each("/roles", role -> role.asText())).containsExactly("auditor", "clerk");
        assertThat(keycloak.realmRoles("thu.ngoc")).contains("clerk", "auditor").doesNotContain("officer");
        Desk.withToken(before).get("/api/v1/administration-changes").isProblem(403, "FORBIDDEN");
        var after = Tokens.signIn("thu.ngoc", "matkhaumoi-2026")
                .path("access_token")
                .asText();
        Desk.withToken(after).get("/api/v1/administration-changes").isOk();
    }

    @Test
    void aDisabledPersonLosesTheirSessionsAndCannotSignIn() {
        var etag = create(person("thu.ngoc", "officer")).header("ETag");
        keycloak.choosePassword("thu.ngoc", "matkhaumoi-2026");
        assertThat(Tokens.signIn("thu.ngoc", "matkhaumoi-2026").has("access_token"))
                .isTrue();
        assertThat(keycloak.sessions("thu.ngoc")).isEqualTo(1);

        var disabled = admin().post(NGOC + "/deactivation", null, etag).isOk();
        assertThat(disabled.text("/active")).isEqualTo("false");
        assertThat(keycloak.sessions("thu.ngoc")).isZero();
        assertThat(Tokens.signIn("thu.ngoc", "matkhaumoi-2026")
                        .path("error_description")
                        .asText())
                .isEqualTo("Account disabled");
        admin().post(NGOC + "/temporary-password", Map.of()).isProblem(409, "STAFF_INACTIVE");

        admin().post(NGOC + "/activation", null, disabled.header("ETag")).isOk();
        assertThat(Tokens.signIn("thu.ngoc", "matkhaumoi-2026").has("access_token"))
                .isTrue();
    }

    @Test
    void nobodyDisablesThemselfOrTheLastAdministrator() {
        var own = admin().get(STAFF + "/admin").isOk();
        assertThat(own.text("/mayDeactivate")).isEqualTo("false");
        assertThat(own.text("/deactivationRefusal/code")).isEqualTo("OWN_ACCOUNT");
        admin().post(STAFF + "/admin/deactivation", null, own.header("ETag")).isProblem(409, "OWN_ACCOUNT");
        var withoutRole = Map.of("name", "Trần Quốc Bảo", "roles", List.of("clerk"), "departmentCodes", List.of());
        admin().put(STAFF + "/admin", withoutRole, own.header("ETag")).isProblem(409, "OWN_ACCOUNT", "/roles");
        province().post(STAFF + "/admin/deactivation", null, own.header("ETag")).isProblem(409, "LAST_SYSTEM_ADMIN");
        province().put(STAFF + "/admin", withoutRole, own.header("ETag")).isProblem(409, "LAST_SYSTEM_ADMIN", "/roles");
        assertThat(keycloak.account("admin")).containsEntry("enabled", true);
        assertThat(keycloak.realmRoles("admin")).contains("system-admin");
    }

    @Test
    void twoAdministratorsDisabledTogetherLeaveOne() throws Exception {
        province().post(AGENCIES, agency("H07.911", "UBND xã Thử Một")).is(201);
        var staff = AGENCIES + "/H07.911/staff";
        var people = List.of("thu.mot", "thu.hai");
        for (var username : people) {
            var body = person(username, "system-admin");
            body.put("departmentCodes", List.of());
            body.put("primaryDepartmentCode", null);
            province().post(staff, body).is(201);
        }
        var answers = Concurrently.run(
                2, index -> province().post(staff + "/" + people.get(index) + "/deactivation", null, "\"0\""));
        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409);
        assertThat(people.stream()
                        .filter(name -> (boolean) keycloak.account(name).get("enabled")))
                .hasSize(1);
    }

    @Test
    void pointsAtWhatCannotBe() {
        refused(changedNew("username", "A B"), 400, "VALIDATION_FAILED", "/username");
        refused(changedNew("name", "Ngọc"), 400, "VALIDATION_FAILED", "/name");
        refused(changedNew("name", "Trần <Ngọc>"), 400, "VALIDATION_FAILED", "/name");
        refused(changedNew("email", "ngoc"), 400, "VALIDATION_FAILED", "/email");
        refused(changedNew("roles", List.of("clerk", "realm-admin")), 422, "ROLE_UNKNOWN", "/roles/1");
        refused(
                changedNew("departmentCodes", List.of("HCTP", "KHONG")),
                422,
                "DEPARTMENT_UNKNOWN",
                "/departmentCodes/1");
        refused(
                changedNew("primaryDepartmentCode", "DDXD"),
                422,
                "PRIMARY_DEPARTMENT_NOT_AMONG",
                "/primaryDepartmentCode");
        refused(changedNew("username", "clerk"), 422, "USERNAME_TAKEN", "/username");
        // Names are those of the whole realm; whose they are is nobody's business.
        refused(changedNew("username", "clerk.b"), 422, "USERNAME_TAKEN", "/username");
        // Machines have names, too.
        refused(changedNew("username", "service-account-integrator-demo"), 422, "USERNAME_TAKEN", "/username");
        assertThat(keycloak.account("thu.ngoc")).isNull();
        assertThat(keycloak.realmRoles("clerk.b")).contains("clerk").doesNotContain("officer");
        assertThat(history("subject", "STAFF").json().path("items")).isEmpty();
    }

    @Test
    void twoAgenciesThatWantOneNameTogetherGetItOnce() throws Exception {
        var body = changedNew("departmentCodes", List.of());
        var places = List.of(STAFF, AGENCIES + "/H07.143/staff");
        province();
        var answers = Concurrently.run(2, index -> province().post(places.get(index), body));
        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(201, 422);
        var winner = answers.getFirst().status() == 201 ? "H07.142" : "H07.143";
        assertThat(keycloak.account("thu.ngoc").get("attributes")).isEqualTo(Map.of("agency", List.of(winner)));
    }

    @Test
    void theSecondOfTwoChangesIsToldSo() {
        var body = person("thu.ngoc", "officer");
        var etag = create(body).header("ETag");
        admin().put(NGOC, changed(body, "title", "Công chức Văn hóa – Xã hội"), etag)
                .isOk();
        admin().put(NGOC, changed(body, "title", null), etag).isProblem(412, "CHANGED_MEANWHILE", "header:If-Match");
        admin().post(NGOC + "/deactivation", null, etag).isProblem(412, "CHANGED_MEANWHILE");
    }

    @Test
    void theSameCreationSentTwiceMakesOnePerson() {
        var first = createWithKey();
        var second = createWithKey();
        assertThat(List.of(first.statusCode(), second.statusCode())).containsOnly(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(history("subject", "STAFF", "key", "thu.ngoc").json().path("items"))
                .hasSize(1);
    }

    @Test
    void everyChangeLeavesARowWithWhatItFoundAndLeft() {
        var body = person("thu.ngoc", "officer");
        var etag = create(body).header("ETag");
        etag = admin().put(NGOC, changed(body, "roles", List.of("clerk")), etag).header("ETag");
        admin().put(NGOC, changed(body, "roles", List.of("clerk")), etag).isOk();
        admin().post(NGOC + "/temporary-password", Map.of()).isOk();
        admin().post(NGOC + "/deactivation", null, etag).isOk();
        var rows = history("subject", "STAFF", "key", "thu.ngoc");
        assertThat(rows.each("/items", row -> row.at("/after/active").asText()))
                .containsExactly("false", "true", "true", "true");
        assertThat(rows.text("/items/0/before/active")).isEqualTo("true");
        assertThat(rows.text("/items/1/after/passwordIssued")).isEqualTo("true");
        assertThat(rows.text("/items/2/before/roles/0")).isEqualTo("officer");
        assertThat(rows.text("/items/2/after/roles/0")).isEqualTo("clerk");
        assertThat(rows.text("/items/3/actor")).isEqualTo("admin");
        assertThat(rows.json().at("/items/3/before").isNull()).isTrue();
        Desk.of("auditor").get("/api/v1/administration-changes").isOk();
        Desk.of("clerk").get("/api/v1/administration-changes").isProblem(403, "FORBIDDEN");
    }

    @Test
    void findsPeopleWithoutAccentsByRoleAndByDepartmentPageByPage() {
        create(person("thu.ngoc", "officer"));
        create(changedNew("username", "thu.dat", "name", "Đỗ Văn Đạt", "departmentCodes", List.of("DDXD")));
        assertThat(usernames("q", "do van dat")).containsExactly("thu.dat");
        assertThat(usernames("q", "NGỌC")).containsExactly("thu.ngoc");
        assertThat(usernames("role", "leader")).containsExactly("leader");
        assertThat(usernames("department", "DDXD", "q", "thu.")).containsExactly("thu.dat");
        assertThat(usernames("active", false)).isEmpty();
        var first = admin().get(STAFF, "limit", 5).isOk();
        assertThat(first.header("Link")).contains("rel=\"next\"");
        var second =
                admin().get(STAFF, "limit", 5, "cursor", first.text("/next")).isOk();
        var all = usernames();
        var paged =
                new ArrayList<>(first.each("/items", row -> row.path("username").asText()));
        paged.addAll(second.each("/items", row -> row.path("username").asText()));
        assertThat(paged).containsExactlyElementsOf(all);
        admin().get(STAFF, "cursor", "x").isProblem(400, "CURSOR_MALFORMED", "query:cursor");
    }

    @Test
    void rolesOfPeopleWhoCameBeforeAreReadFromKeycloak() throws Exception {
        try (var owner = Database.asOwner()) {
            owner.update("update staff set roles = null, account_id = null");
        }
        var clerk = admin().get(STAFF + "/clerk").isOk();
        assertThat(clerk.each("/roles", role -> role.asText())).containsExactly("clerk");
        assertThat(clerk.text("/hasAccount")).isEqualTo("true");
    }

    @Test
    void anAccountThatIsMissingIsMadeAgain() {
        create(person("thu.ngoc", "officer"));
        keycloak.deleteAccount("thu.ngoc");
        var password =
                admin().post(NGOC + "/temporary-password", Map.of()).isOk().text("/temporaryPassword");
        assertThat(Tokens.signIn("thu.ngoc", password).path("error_description").asText())
                .isEqualTo("Account is not fully set up");
        assertThat(keycloak.realmRoles("thu.ngoc")).contains("officer");
    }

    private static Response createWithKey() {
        return admin().request()
                .header("Idempotency-Key", "thu-1")
                .contentType(ContentType.JSON)
                .body(person("thu.ngoc", "clerk"))
                .post(STAFF);
    }

    private void refused(Map<String, Object> body, int status, String code, String pointer) {
        admin().post(STAFF, body).isProblem(status, code, pointer);
    }

    /** A new person in whom some members are different; names and values, alternating. */
    private static Map<String, Object> changedNew(Object... members) {
        var body = person("thu.ngoc", "officer");
        for (int index = 0; index < members.length; index += 2) {
            body.put((String) members[index], members[index + 1]);
        }
        if (!List.of(members).contains("primaryDepartmentCode")) {
            body.put("primaryDepartmentCode", null);
        }
        return body;
    }

    private static List<String> usernames(Object... query) {
        return admin().get(STAFF, query).isOk().each("/items", row -> row.path("username")
                .asText());
    }
}
