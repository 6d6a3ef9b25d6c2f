package vn.motcua.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** Makes Keycloak, through its own administration, give one token that ends after a second. */
final class ShortLivedTokens {

    private static final String CLIENT = "motcua-cli";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private ShortLivedTokens() {}

    static String expired(String username) {
        var realm = Tokens.issuer().replace("/realms/motcua", "");
        var admin = Tokens.fetch(
                realm + "/realms/master", "grant_type=password&client_id=admin-cli&username=admin&password=motcua");
        var clients = realm + "/admin/realms/motcua/clients";
        String id = given().auth()
                .oauth2(admin)
                .queryParam("clientId", CLIENT)
                .get(clients)
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        setLifespan(admin, clients + "/" + id, "1");
        try {
            return whenExpired(Tokens.fetch(Tokens.issuer(), Tokens.GRANT_OF + username));
        } finally {
            setLifespan(admin, clients + "/" + id, "");
        }
    }

    private static void setLifespan(String admin, String client, String seconds) {
        given().auth()
                .oauth2(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("clientId", CLIENT, "attributes", Map.of("access.token.lifespan", seconds)))
                .put(client)
                .then()
                .statusCode(204);
    }

    /** Waits for the moment that the token itself names. */
    private static String whenExpired(String token) {
        var end = Instant.ofEpochSecond(claims(token).path("exp").asLong());
        var patience = Instant.now().plus(PATIENCE);
        while (!Instant.now().isAfter(end.plusMillis(100))) {
            if (Instant.now().isAfter(patience)) {
                throw new IllegalStateException("Keycloak gave a token that lives until " + end);
            }
            Thread.onSpinWait();
        }
        return token;
    }

    private static JsonNode claims(String token) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
