package vn.motcua.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** What a test asks of Keycloak's own administration, for accounts and tokens that the demo does not have. */
final class KeycloakAdmin {

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
    void createAccount(String username, String agency, List<String> roleNames) {
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

    void deleteAccount(String username) {
        String id = request()
                .queryParam("username", username)
                .queryParam("exact", true)
                .get(REALM + "/users")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        request().delete(REALM + "/users/" + id).then().statusCode(204);
    }

    private RequestSpecification request() {
        return given().auth().oauth2(token);
    }
}
