package vn.motcua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Makes Keycloak, through its own administration, give one token that ends after a second. */
final class ShortLivedTokens {

    private static final String CLIENT = "motcua-cli";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private ShortLivedTokens() {}

    static String expired(String username) {
        var keycloak = new KeycloakAdmin();
        keycloak.setLifespanOfTokens(CLIENT, "1");
        try {
            return whenExpired(Tokens.fetch(Tokens.issuer(), Tokens.GRANT_OF + username));
        } finally {
            keycloak.setLifespanOfTokens(CLIENT, "");
        }
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
