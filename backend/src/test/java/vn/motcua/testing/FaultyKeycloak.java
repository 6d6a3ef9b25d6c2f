package vn.motcua.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * The real Keycloak behind a line that a test can disturb: it breaks off requests, or lets them wait. What passes, passes
 * unchanged.
 */
public final class FaultyKeycloak {

    /** System properties, since Quarkus may load this class twice. */
    private static final String PORT = "motcua.testing.faulty-keycloak-port";

    private static final String BROKEN = "motcua.testing.faulty-keycloak-broken";
    private static final String BROKEN_ONCE = "motcua.testing.faulty-keycloak-broken-once";
    private static final String SILENT = "motcua.testing.faulty-keycloak-silent";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private FaultyKeycloak() {}

    /** The address of the realm behind the line. */
    public static String realmUrl() {
        if (System.getProperty(PORT) == null) {
            System.setProperty(PORT, String.valueOf(start()));
        }
        return "http://localhost:" + System.getProperty(PORT) + "/realms/motcua";
    }

    /** @param requests regular expression of method and path, such as {@code POST .*&#47;users} */
    public static void breaks(String requests) {
        System.setProperty(BROKEN, requests);
    }

    /** As {@link #breaks}, but only the first of these requests. */
    public static void breaksOnce(String requests) {
        System.setProperty(BROKEN_ONCE, requests);
    }

    public static void isSilentTo(String requests) {
        System.setProperty(SILENT, requests);
    }

    public static void worksAgain() {
        System.clearProperty(BROKEN);
        System.clearProperty(BROKEN_ONCE);
        System.clearProperty(SILENT);
    }

    private static int start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", FaultyKeycloak::pass);
            server.start();
            return server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            if (request.matches(System.getProperty(SILENT, ""))) {
                new CountDownLatch(1).await();
            }
            if (request.matches(System.getProperty(BROKEN, ""))) {
                return;
            }
            if (request.matches(System.getProperty(BROKEN_ONCE, ""))) {
                System.clearProperty(BROKEN_ONCE);
                return;
            }
            var answer = forward(exchange);
            answer.headers().firstValue("Location").ifPresent(place -> exchange.getResponseHeaders()
                    .add("Location", place));
            answer.headers().firstValue("Content-Type").ifPresent(type -> exchange.getResponseHeaders()
                    .add("Content-Type", type));
            var body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpResponse<byte[]> forward(HttpExchange exchange) throws IOException, InterruptedException {
        var target = URI.create(
                "http://localhost:" + System.getProperty(RealServices.KEYCLOAK_PORT) + exchange.getRequestURI());
        var request = HttpRequest.newBuilder(target)
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        for (var name : new String[] {"Authorization", "Content-Type", "Accept"}) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
