package vn.motcua.bench;

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

/** A person with an account in Keycloak, and the access token of the moment, renewed before it ends. */
final class Account {

    /** Longer than anything that is measured in one go, so that nobody signs in while it is measured. */
    private static final Duration LEFT_AT_LEAST = Duration.ofMinutes(4);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuer;
    private final String username;
    private String token;
    private long endsAt;

    Account(String issuer, String username) {
        this.issuer = issuer;
        this.username = username;
    }

    synchronized String token() {
        if (token == null || endsAt - System.nanoTime() < LEFT_AT_LEAST.toNanos()) {
            signIn();
        }
        return token;
    }

    private void signIn() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=motcua-cli&password=motcua&username=" + username))
                .build();
        try {
            JsonNode grant =
                    JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
            if (!grant.has("access_token")) {
                throw new IllegalStateException("Keycloak gave " + username + " no token: " + grant);
            }
            token = grant.get("access_token").asText();
            long seconds = grant.get("expires_in").asLong();
            endsAt = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
