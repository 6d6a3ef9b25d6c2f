package vn.motcua.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** What a test asks of Keycloak's own administration, for accounts and tokens that the demo does not have. */
public final class KeycloakAdmin {

    private static final String KEYCLOAK = Tokens.issuer().replace("/realms/motcua", "");
    private static final String REALM = KEYCLOAK + "/admin/realms/motcua";
    private static final String GRANT = "grant_type=password&client_id=admin-cli&username=admin&password=motcua";

    private final String token = Tokens.fetch(KEYCLOAK + "/realms/master", GRANT);

    /** Seconds as text; empty for what the realm says. */
    void setLifespanOfTokens(String clientId, String seconds) {
        String id = request()
                .queryParam("clientId", clientId)
                .get(REALM + "/clients")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        request()
                .contentType(ContentType.JSON)
                .body(Map.of("clientId", clientId, "attributes", Map.of("access.token.lifespan", seconds)))
                .put(REALM + "/clients/" + id)
                .then()
                .statusCode(204);
    }

    /** An account with the password of the others. */
    public void createAccount(String username, String agency, List<String> roleNames) {
        var location = request()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "username",
                        username,
                        "enabled",
                        true,
                        "firstName",
                        "Trần",
                        "lastName",
                        "Tỉnh",
                        "attributes",
                        Map.of("agency", List.of(agency)),
                        "credentials",
                        List.of(Map.of("type", "password", "value", "motcua", "temporary", false))))
                .post(REALM + "/users")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var roles = roleNames.stream()
                .map(role -> request()
                        .get(REALM + "/roles/" + role)
                        .then()
                        .statusCode(200)
                        .extract()
                        .as(Map.class))
                .toList();
        request()
                .contentType(ContentType.JSON)
                .body(roles)
                .post(location + "/role-mappings/realm")
                .then()
                .statusCode(204);
    }

    public void deleteAccount(String username) {
        request().delete(userUrl(username)).then().statusCode(204);
    }

    /** Accounts whose names begin so, whoever left them. */
    public void deleteAccounts(String beginning) {
        List<String> usernames = request()
                .queryParam("search", beginning + "*")
                .get(REALM + "/users")
                .then()
                .statusCode(200)
                .extract()
                .path("username");
        usernames.stream().filter(name -> name.startsWith(beginning)).forEach(this::deleteAccount);
    }

    /** The account as Keycloak shows it; null when there is none. */
    public Map<String, Object> account(String username) {
        return request()
                .queryParam("username", username)
                .queryParam("exact", true)
                .get(REALM + "/users")
                .then()
                .statusCode(200)
                .extract()
                .path("[0]");
    }

    public List<String> realmRoles(String username) {
        return request()
                .get(userUrl(username) + "/role-mappings/realm")
                .then()
                .statusCode(200)
                .extract()
                .path("name");
    }

    public int sessions(String username) {
        return request()
                .get(userUrl(username) + "/sessions")
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("$")
                .size();
    }

    /** What the person does at the first sign-in: a password of their own, and nothing left to do. */
    public void choosePassword(String username, String password) {
        request()
                .contentType(ContentType.JSON)
                .body(Map.of("type", "password", "value", password, "temporary", false))
                .put(userUrl(username) + "/reset-password")
                .then()
                .statusCode(204);
        var account = account(username);
        account.put("requiredActions", List.of());
        request()
                .contentType(ContentType.JSON)
                .body(account)
                .put(userUrl(username))
                .then()
                .statusCode(204);
    }

    private String userUrl(String username) {
        return REALM + "/users/" + account(username).get("id");
    }

    private RequestSpecification request() {
        return given().auth().oauth2(token);
    }
}
