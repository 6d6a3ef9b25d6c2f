package vn.motcua.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The three things the demo asks of the software, over its public HTTP interface like any other client. */
final class MotCuaApi implements DueDates {

    private final JsonHttp http = new JsonHttp();
    private final DemoSettings settings;
    private final AccessToken token;
    private final Map<String, OffsetDateTime> dueAtByQuestion = new HashMap<>();

    MotCuaApi(DemoSettings settings) {
        this.settings = settings;
        this.token = new AccessToken(http, settings);
    }

    @Override
    public OffsetDateTime dueAt(OffsetDateTime receivedAt, Limit limit, String channel) {
        String question =
                "/api/v1/deadlines?receivedAt=" + URLEncoder.encode(ISO_OFFSET_DATE_TIME.format(receivedAt), UTF_8)
                        + "&limit=" + limit.value() + "&unit=" + limit.unit() + "&channel=" + channel;
        return dueAtByQuestion.computeIfAbsent(
                question,
                path -> http.send(request(path).build(), Deadline.class).dueAt());
    }

    ImportAnswer importDossiers(List<ImportLine> lines) {
        var body = new StringBuilder();
        for (ImportLine line : lines) {
            body.append(json(line)).append('\n');
        }
        var request = request("/api/v1/dossier-imports")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return http.send(request, ImportAnswer.class);
    }

    SettlementReport settlement(LocalDate from, LocalDate to, String groupBy) {
        String path = "/api/v1/reports/settlement?from=%s&to=%s&groupBy=%s".formatted(from, to, groupBy);
        return http.send(request(path).build(), SettlementReport.class);
    }

    static String json(ImportLine line) {
        try {
            return JsonHttp.JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(settings.motcua().resolve(path))
                .header("Authorization", "Bearer " + token.value())
                .header("Accept", "application/json")
                .timeout(Duration.ofMinutes(2));
    }

    private record Deadline(OffsetDateTime dueAt) {}
}
