package vn.motcua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the real Keycloak for the demo accounts and the demo integrator. */
public final class Tokens {

    /** Half the life of an access token of the realm: a cached one is good for the rest of a test. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    static final String GRANT_OF = "grant_type=password&client_id=motcua-cli&password=motcua&username=";

    private static final Map<String, Token> CACHE = new ConcurrentHashMap<>();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Token(String value, Instant keepUntil) {
        boolean isFresh() {
            return Instant.now().isBefore(keepUntil);
        }
    }

    private Tokens() {}

    /** The token of a demo account, such as {@code clerk} or {@code officer.b}. */
    public static String of(String username) {
        return cached(GRANT_OF + username);
    }

    /** The token of the machine account that stands for the national portal. */
    public static String integrator() {
        return cached("grant_type=client_credentials&client_id=integrator-demo&client_secret=integrator-demo");
    }

    /** A token that was good a moment ago, from a client whose tokens live one second. */
    public static String expired(String username) {
        return ShortLivedTokens.expired(username);
    }

    /** As {@link #ofAgency(String, String, List)}, with all the roles that work on dossiers. */
    public static String ofAgency(String username, String agency) {
        return ofAgency(username, agency, List.of("clerk", "officer", "leader"));
    }

    /** A token of an account that exists for this token alone; it stays good for its life. */
    public static String ofAgency(String username, String agency, List<String> roles) {
        var keycloak = new KeycloakAdmin();
        keycloak.createAccount(username, agency, roles);
        try {
            return fetch(issuer(), GRANT_OF + username);
        } finally {
            keycloak.deleteAccount(username);
        }
    }

    /** What Keycloak says to somebody who signs in now with this password: a token, or why there is none. */
    public static JsonNode signIn(String username, String password) {
        var form = "grant_type=password&client_id=motcua-cli&username=" + username + "&password=" + password;
        return answer(issuer(), form);
    }

    public static String issuer() {
        return "http://localhost:" + System.getProperty(RealServices.KEYCLOAK_PORT) + "/realms/motcua";
    }

    private static String cached(String form) {
        return CACHE.compute(form, (same, token) -> token != null && token.isFresh() ? token : fetch(form))
                .value();
    }

    private static Token fetch(String form) {
        return new Token(fetch(issuer(), form), Instant.now().plus(KEPT_FOR));
    }

    static String fetch(String realm, String form) {
        var answer = answer(realm, form);
        if (!answer.has("access_token")) {
            throw new IllegalStateException("Keycloak gave no token: " + answer);
        }
        return answer.get("access_token").asText();
    }

    private static JsonNode answer(String realm, String form) {
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
