package vn.motcua.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Tokens;

/**
 * Walks every operation of openapi.yaml with hostile values as every kind of caller. Nothing may be answered by a 5xx,
 * and every refusal is a problem with a code. Another seed: {@code -Dmotcua.fuzz.seed=…}, more cases: {@code
 * -Dmotcua.fuzz.cases=…}.
 */
@QuarkusTest
@WithTestResource(RealServices.class)
class HostileInputTest extends EmptyOffice {

    private static final long SEED = Long.getLong("motcua.fuzz.seed", 20261125L);
    private static final int CASES = Integer.getInteger("motcua.fuzz.cases", 24);
    private static final List<String> CALLERS = List.of(
            "clerk",
            "officer",
            "leader",
            "catalogue",
            "admin",
            "auditor",
            "integrator",
            "leader.b",
            "nobody",
            "forger");

    /** An address or a header too long to be read is refused by the HTTP server itself, before anything of ours runs. */
    private static final Set<Integer> TOO_LONG_TO_READ = Set.of(414, 431);

    /** Characters of the longest address that the HTTP server reads: its default for the first line of a request. */
    private static final int LONGEST_ADDRESS = 4096;

    /** Media types that an operation does not read, or reads otherwise. */
    private static final List<String> MEDIA_TYPES =
            List.of("text/plain", "application/xml", "application/json;charset=utf-16", "nonsense", "text/csv");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A stream of events has no end to wait for: that it was opened is the answer. */
    private static final BodyHandler<String> TEXT =
            answer -> answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")
                    ? new Unread()
                    : BodySubscribers.ofString(StandardCharsets.UTF_8);

    @TestHTTPResource
    URI server;

    private String dossierCode;

    static Stream<ApiOperation> operations() {
        return ApiOperation.all().stream();
    }

    @BeforeEach
    void receiveOne() {
        dossierCode = received().code();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void isRefusedInWords(ApiOperation operation) throws Exception {
        var seed = SEED ^ operation.toString().hashCode();
        var hostile = new Hostile(new SplittableRandom(seed));
        for (int number = 0; number < CASES; number++) {
            var caller = CALLERS.get(number % CALLERS.size());
            var request = request(operation, caller, hostile);
            var what = "%s as %s, case %d of seed %d: %s".formatted(operation, caller, number, SEED, describe(request));
            var answer = send(request);
            if (answer.isPresent()) {
                assertIsAnswered(what, answer.get());
            } else {
                assertThat(request.uri().toString()).as(what).hasSizeGreaterThan(LONGEST_ADDRESS);
            }
        }
    }

    /**
     * Empty where the server hung up. Whoever is refused with 414 or 431 loses the connection: the next request may still
     * have been put on it, and while a large body is still being sent the answer itself is lost with it. On a connection
     * of its own every request that can be read must be answered.
     */
    private static Optional<HttpResponse<String>> send(HttpRequest request) throws InterruptedException {
        try {
            return Optional.of(HTTP.send(request, TEXT));
        } catch (IOException lostWithItsPredecessor) {
            try (var fresh =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
                return Optional.of(fresh.send(request, TEXT));
            } catch (IOException hungUp) {
                return Optional.empty();
            }
        }
    }

    private static void assertIsAnswered(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s%n%s", what, shortened(answer.body()))
                .isLessThan(500);
        if (answer.statusCode() >= 400 && !TOO_LONG_TO_READ.contains(answer.statusCode())) {
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as("%s: %d %s", what, answer.statusCode(), shortened(answer.body()))
                    .startsWith("application/problem+json");
            JsonNode problem = Hostile.parsed(answer.body());
            assertThat(problem).as(what).isNotNull();
            assertThat(problem.path("code").asText()).as(what).isNotBlank();
            assertThat(problem.path("detail").asText()).as(what).isNotBlank();
            assertThat(problem.path("detailEn").asText()).as(what).isNotBlank();
        }
    }

    private HttpRequest request(ApiOperation operation, String caller, Hostile hostile) {
        var builder = HttpRequest.newBuilder(address(operation, hostile)).timeout(Duration.ofSeconds(60));
        var token = tokenOf(caller);
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        headers(operation, hostile, builder);
        if (operation.mediaType() == null) {
            return builder.method(
                            operation.method(),
                            hostile.sometimes() && operation.writes()
                                    ? BodyPublishers.ofString(hostile.nonsense())
                                    : BodyPublishers.noBody())
                    .build();
        }
        var type = hostile.sometimes() ? hostile.pick(MEDIA_TYPES) : operation.mediaType();
        return builder.header("Content-Type", type)
                .method(operation.method(), BodyPublishers.ofString(body(operation, hostile)))
                .build();
    }

    /** What the other tests stand on is never really changed: such a request always has a fatal flaw. */
    private static String body(ApiOperation operation, Hostile hostile) {
        var mayBeUnderstood = !operation.changesSharedThings() || operation.has("If-Match");
        return mayBeUnderstood && !hostile.sometimes()
                ? hostile.text(hostile.mutated(operation.example()))
                : hostile.nonsense();
    }

    private void headers(ApiOperation operation, Hostile hostile, HttpRequest.Builder builder) {
        if (operation.has("If-Match") && hostile.sometimes()) {
            builder.header("If-Match", operation.changesSharedThings() ? hostile.header() : "\"0\"");
        }
        if (operation.has("Idempotency-Key") && hostile.sometimes()) {
            builder.header("Idempotency-Key", hostile.header().repeat(2));
        }
        if (operation.path().startsWith("/public/")) {
            // From many addresses: whoever asks too often hears nothing of the rest (ADR 0041).
            builder.header("X-Forwarded-For", hostile.sometimes() ? hostile.header() : hostile.address());
        }
        if (hostile.sometimes()) {
            builder.header("Accept", hostile.sometimes() ? "application/x-nothing" : "*/*");
        }
    }

    private URI address(ApiOperation operation, Hostile hostile) {
        var path = operation.path();
        for (var parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                path = path.replace("{" + parameter.name() + "}", escaped(pathValue(operation, parameter, hostile)));
            }
        }
        var query = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            if (parameter.in().equals("query") && !hostile.sometimes()) {
                query.add(parameter.name() + "=" + escaped(hostile.text()));
            }
        }
        return URI.create(server + path.substring(1) + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }

    /** Something real now and then, so that the hostile rest is reached; never the name of an account. */
    private String pathValue(ApiOperation operation, ApiOperation.Parameter parameter, Hostile hostile) {
        var real = Map.of(
                "agency", "H07.142",
                "code", operation.path().startsWith("/api/v1/dossiers") ? dossierCode : THREE_DAYS,
                "number", "1",
                "handOver", "1",
                "date", "2026-11-18",
                "criterion", "PROMISE_KEPT");
        var value = real.containsKey(parameter.name()) && !hostile.sometimes()
                ? real.get(parameter.name())
                : hostile.text();
        return value.isEmpty() || value.equals(".") || value.equals("..") ? "-" : value;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String tokenOf(String caller) {
        return switch (caller) {
            case "nobody" -> null;
            case "forger" -> "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjbGVyayJ9.";
            case "integrator" -> Tokens.integrator();
            default -> Tokens.of(caller);
        };
    }

    private static String describe(HttpRequest request) {
        return shortened(request.uri().toString()) + " "
                + request.headers().firstValue("Content-Type").orElse("no body");
    }

    private static String shortened(String text) {
        return text.length() > 600 ? text.substring(0, 600) + "…" : text;
    }
}
