package vn.motcua.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends a request and reads the JSON of its answer; anything but a 2xx becomes {@link RequestFailed}. */
final class JsonHttp {

    /** Keeps offsets as they were written: a date is read off the instant as the software said it. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    <T> T send(HttpRequest request, Class<T> answer) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new RequestFailed(
                        request.uri() + " → " + response.statusCode() + " " + explanation(response.body()));
            }
            return JSON.readValue(response.body(), answer);
        } catch (IOException e) {
            throw new RequestFailed(request.uri() + " → " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RequestFailed(request.uri() + " → interrupted");
        }
    }

    /** What a problem+json or Keycloak's error says, or the body as it is. */
    private static String explanation(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            for (String member : new String[] {"detail", "error_description", "title"}) {
                if (json.hasNonNull(member)) {
                    return json.get(member).asText();
                }
            }
            return body;
        } catch (IOException notJson) {
            return body;
        }
    }

    static final class RequestFailed extends RuntimeException {
        RequestFailed(String message) {
            super(message);
        }
    }
}
