package vn.motcua.testing;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file on its way to a dossier: a PDF of its own kind unless the test says otherwise. */
public final class Upload {

    private final Map<String, String> query = new LinkedHashMap<>();
    private byte[] content = SampleFiles.pdf("Biên bản");
    private String key;

    private Upload() {
        with("kind", "OTHER").with("fileName", "Biên bản.pdf");
    }

    public static Upload aFile() {
        return new Upload();
    }

    public static Upload scanOf(String requiredDocument) {
        return aFile().with("kind", "COMPONENT").with("requiredDocument", requiredDocument);
    }

    public Upload with(String parameter, String value) {
        query.put(parameter, value);
        return this;
    }

    public Upload named(String fileName) {
        return with("fileName", fileName);
    }

    public Upload of(byte[] bytes) {
        content = bytes;
        return this;
    }

    public Upload withKey(String idempotencyKey) {
        key = idempotencyKey;
        return this;
    }

    public Answer by(String account, String dossierCode) {
        var request = Desk.of(account).request();
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return new Answer(request.queryParams(query)
                .contentType("application/octet-stream")
                .body(content)
                .post(path(dossierCode)));
    }

    /** Promises a whole file, sends half of it, and goes away as soon as the server has begun to write. */
    public void breaksOff(String account, String dossierCode) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write(("POST " + path(dossierCode) + "?kind=OTHER HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + Tokens.of(account) + "\r\nContent-Type: application/octet-stream\r\nContent-Length: "
                            + 2 * content.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(content);
            out.flush();
            awaitIncoming(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until exactly so many files are on their way into the server. */
    public static void awaitIncoming(int files) {
        Path incoming = RealServices.filesFolder().resolve("incoming");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            while (count(incoming) != files) {
                Thread.onSpinWait();
            }
        });
    }

    private static long count(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    private static String path(String dossierCode) {
        return "/api/v1/dossiers/" + dossierCode + "/attachments";
    }
}
