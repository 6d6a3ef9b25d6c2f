package vn.motcua.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** A person or machine with a token (or none); every call is one real HTTP request, held against openapi.yaml. */
public final class Desk {

    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final Contract CONTRACT = new Contract();
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT));

    private static final String REASON = "Thiếu bản chính giấy chứng sinh";

    private static final Map<String, Object> WITHIN_TWO_DAYS = Map.of("value", 2, "unit", "WORKING_DAY");

    private static final Map<String, Object> NOTICE =
            Map.of("basis", "NOTICE", "amountVnd", 15_000, "noticeReference", "TB 123/TB-CCT", "reason", REASON);

    /** Bodies with which an act succeeds when it is allowed; the others take an empty object. */
    private static final Map<String, Map<String, Object>> BODIES = Map.ofEntries(
            Map.entry("REQUEST_COMPLETION", Map.of("reason", REASON)),
            Map.entry("REFUSE_AT_RECEPTION", Map.of("reason", REASON)),
            Map.entry("REQUEST_WITHDRAWAL", Map.of("reason", REASON)),
            Map.entry("REOPEN", Map.of("reason", REASON)),
            Map.entry("REQUEST_SUPPLEMENT", Map.of("reason", REASON)),
            Map.entry("REFUSE", Map.of("reason", REASON)),
            Map.entry("STOP", Map.of("reason", REASON)),
            Map.entry("EXTEND", Map.of("reason", REASON, "workingDays", 3)),
            Map.entry("CONSULT", Map.of("department", "DDXD", "question", REASON, "workingDays", 2)),
            Map.entry("ANSWER_CONSULTATION", Map.of("opinion", "AGREED", "text", REASON)),
            Map.entry("DISPATCH_LEG", Map.of("agencyName", "Chi cục Thuế", "limit", WITHIN_TWO_DAYS)),
            Map.entry("RETURN_LEG", Map.of("result", "Thông báo thuế số 812/TB-CCT")),
            Map.entry("ASSESS_FEES", Map.of("fees", List.of(Map.of("fee", 1)))),
            Map.entry("COLLECT_FEES", Map.of("amountVnd", 15_000, "method", "CASH")),
            Map.entry("CANCEL_RECEIPT", Map.of("reason", REASON)),
            Map.entry("REQUIRE_PAYMENT", NOTICE),
            Map.entry("CONFIRM_PAYMENT", Map.of("amountVnd", 15_000, "method", "TRANSFER", "reference", "FT2611")));

    private final String token;

    private Desk(String token) {
        this.token = token;
    }

    /** @param account of the demo, such as {@code clerk} or {@code officer.b} */
    public static Desk of(String account) {
        return new Desk(Tokens.of(account));
    }

    public static Desk ofTheIntegrator() {
        return new Desk(Tokens.integrator());
    }

    public static Desk ofACitizen() {
        return new Desk(null);
    }

    public static Desk withToken(String token) {
        return new Desk(token);
    }

    public RequestSpecification request() {
        var request = given().config(UTF_8).filter(CONTRACT);
        return token == null ? request : request.auth().oauth2(token);
    }

    /** @param query names and values, alternating */
    public Answer get(String path, Object... query) {
        var request = request();
        for (int index = 0; index < query.length; index += 2) {
            request.queryParam((String) query[index], query[index + 1].toString());
        }
        return new Answer(request.get(path));
    }

    /** Opens a stream of events and gives it up once its head is there; returns the status. */
    public int opensStream(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer post(String path, Object body) {
        return new Answer(request().contentType(ContentType.JSON).body(body).post(path));
    }

    /** @param etag of the thing as it was seen */
    public Answer post(String path, Object body, String etag) {
        var request = request().header("If-Match", etag);
        return new Answer(
                body == null
                        ? request.post(path)
                        : request.contentType(ContentType.JSON).body(body).post(path));
    }

    public Answer put(String path, Object body, String etag) {
        return new Answer(request()
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path));
    }

    public Answer delete(String path, String etag) {
        return new Answer(request().header("If-Match", etag).delete(path));
    }

    public Answer imports(List<String> lines) {
        return new Answer(request()
                .contentType("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/dossier-imports"));
    }

    public Answer sends(Reception reception) {
        return post(DOSSIERS, reception.body());
    }

    public Answer sends(Reception reception, String idempotencyKey) {
        return new Answer(request()
                .header("Idempotency-Key", idempotencyKey)
                .contentType(ContentType.JSON)
                .body(reception.body())
                .post(DOSSIERS));
    }

    /** Puts in what the desk has not received yet. */
    public DossierAnswer submits(Reception reception) {
        return DossierAnswer.of(post("/api/v1/submissions", reception.body()).is(201));
    }

    public DossierAnswer receives(Reception reception) {
        return DossierAnswer.of(sends(reception).is(201));
    }

    public DossierAnswer receives(String procedureCode) {
        return receives(Reception.of(procedureCode));
    }

    public DossierAnswer opens(String code) {
        return DossierAnswer.of(get(DOSSIERS + "/" + code).isOk());
    }

    /** Tries an act on the dossier as it was seen. */
    public Answer tries(String act, DossierAnswer seen) {
        return tries(act, seen, BODIES.getOrDefault(act, Map.of()));
    }

    public Answer tries(String act, DossierAnswer seen, Map<String, Object> body) {
        var request = request().header("If-Match", seen.etag());
        if (!act.equals("ACCEPT_HAND_OVER")) {
            request.contentType(ContentType.JSON).body(body);
        }
        return new Answer(request.post(seen.action(act).path("href").asText()));
    }

    /** Does an act, which must be allowed. */
    public DossierAnswer does(String act, DossierAnswer seen) {
        return DossierAnswer.of(tries(act, seen).isOk());
    }

    public DossierAnswer does(String act, DossierAnswer seen, Map<String, Object> body) {
        return DossierAnswer.of(tries(act, seen, body).isOk());
    }
}
