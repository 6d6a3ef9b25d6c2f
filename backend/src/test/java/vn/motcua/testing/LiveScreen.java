package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A screen that listens to the server-sent events of its agency. */
public final class LiveScreen implements AutoCloseable {

    /** How long a test waits for what must come; it goes on as soon as it is there. */
    private static final int PATIENCE_SECONDS = 30;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One event as it came. */
    public record Heard(String id, String topic, JsonNode content) {

        public String text(String member) {
            return content.path(member).asText();
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpResponse<Stream<String>> response;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    private LiveScreen(String account, String lastEventId) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/live"))
                .header("Authorization", "Bearer " + Tokens.of(account))
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            response = http.send(request.build(), BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        assertThat(response.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(this::read);
    }

    /** Listens from now on: what comes after this call is heard. */
    public static LiveScreen of(String account) {
        var screen = new LiveScreen(account, null);
        screen.hears("ready");
        return screen;
    }

    /** Comes back after an interruption. */
    public static LiveScreen goingOn(String account, String lastEventId) {
        return new LiveScreen(account, lastEventId);
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** The next event, which must be of this topic. */
    public Heard hears(String topic) {
        try {
            var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("an event " + topic).isNotNull();
            assertThat(next.topic()).as(next.toString()).isEqualTo(topic);
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        String id = null;
        String topic = null;
        String content = null;
        try {
            for (Iterator<String> lines = response.body().iterator(); lines.hasNext(); ) {
                var line = lines.next();
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    topic = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    content = line.substring(5).strip();
                } else if (line.isEmpty() && topic != null) {
                    heard.add(new Heard(id, topic, JSON.readTree(content)));
                    topic = null;
                }
            }
        } catch (UncheckedIOException closed) {
            // The screen was switched off.
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
