package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The backend as it is installed: a process of its own, on the services of the tests, which can be pulled the plug. */
public final class PackagedServer implements AutoCloseable {

    private static final String LISTENING = "Listening on:";

    private final Process process;

    private PackagedServer(Process process) {
        this.process = process;
    }

    /** Starts it on a port that {@link Desk} finds, and returns when it answers. */
    public static PackagedServer start() {
        var jar = RealServices.backendFolder().resolve("target/quarkus-app/quarkus-run.jar");
        assertThat(Files.exists(jar)).as("mvn package makes " + jar).isTrue();
        new RealServices().start();
        var port = RealServices.freePort();
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = new ProcessBuilder(java, "-Xmx512m", "-jar", jar.toString()).redirectErrorStream(true);
        command.environment().putAll(environment(port));
        try {
            var process = command.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            waitUntilItListens(process.inputReader());
            RestAssured.port = Integer.parseInt(port);
            return new PackagedServer(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment(String port) {
        return Map.of(
                "MOTCUA_BACKEND_PORT",
                port,
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "MOTCUA_DB_URL",
                RealServices.jdbcUrl(),
                "MOTCUA_DB_OWNER_PASSWORD",
                RealServices.LOCAL_PASSWORD,
                "MOTCUA_DB_APP_PASSWORD",
                RealServices.LOCAL_PASSWORD,
                "MOTCUA_ADMIN_CLIENT_SECRET",
                RealServices.LOCAL_PASSWORD,
                "MOTCUA_RATING_KEY",
                RealServices.LOCAL_PASSWORD,
                "MOTCUA_OIDC_ISSUER",
                Tokens.issuer(),
                "MOTCUA_DEMO",
                "true");
    }

    private static void waitUntilItListens(BufferedReader output) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains(LISTENING)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
                return;
            }
        }
        throw new IllegalStateException("The packaged backend ended: " + String.join("\n", said));
    }

    /** kill -9: no hook runs, nothing is finished. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }
}
