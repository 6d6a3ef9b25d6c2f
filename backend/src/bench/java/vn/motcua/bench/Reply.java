package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What was answered. */
record Reply(int status, String etag, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isOk() {
        return status / 100 == 2;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException with the answer, when it is not a good one */
    Reply orFail(Request request) {
        if (!isOk()) {
            throw new IllegalStateException(request.method() + " " + request.path() + " → " + status + " " + text());
        }
        return this;
    }
}
