package vn.motcua.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** A user's token by direct grant, which the client {@code motcua-cli} has in the local realm only; renewed in time. */
final class AccessToken {

    private static final Duration MARGIN = Duration.ofSeconds(15);

    private final JsonHttp http;
    private final DemoSettings settings;
    private String value;
    private long renewAt;

    AccessToken(JsonHttp http, DemoSettings settings) {
        this.http = http;
        this.settings = settings;
    }

    String value() {
        if (value == null || System.nanoTime() - renewAt >= 0) {
            renew();
        }
        return value;
    }

    private void renew() {
        String form = "grant_type=password&client_id=motcua-cli&username=" + URLEncoder.encode(settings.user(), UTF_8)
                + "&password=" + URLEncoder.encode(settings.password(), UTF_8);
        var request = HttpRequest.newBuilder(
                        settings.keycloak().resolve("/realms/motcua/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(form))
                .build();
        Grant grant = http.send(request, Grant.class);
        value = grant.accessToken();
        renewAt = System.nanoTime()
                + Duration.ofSeconds(grant.expiresIn()).minus(MARGIN).toNanos();
    }

    private record Grant(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}
}
