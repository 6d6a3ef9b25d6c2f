package vn.motcua.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * PostgreSQL and Keycloak for the tests: the same programs, scripts and realm as {@code make run}, on free ports,
 * with an empty database. They start once per test run and stop with its JVM. Whoever runs one test class again and
 * again may keep a Keycloak of {@code make run} going and name its port in {@code MOTCUA_TEST_KEYCLOAK_PORT}.
 */
public class RealServices implements QuarkusTestResourceLifecycleManager {

    /** System properties, since Quarkus may load this class once per test profile. */
    private static final String POSTGRES_PORT = "motcua.testing.postgres-port";

    static final String KEYCLOAK_PORT = "motcua.testing.keycloak-port";

    /** Nobody listens there until a test starts a {@link MailServer}. */
    static final String MAIL_PORT = "motcua.testing.mail-port";

    static final String LOCAL_PASSWORD = "motcua";

    /** Times that the services are tried on other ports: a free port may be somebody's by the time it is bound. */
    private static final int ATTEMPTS = 3;

    @Override
    public Map<String, String> start() {
        if (System.getProperty(POSTGRES_PORT) == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> services(Map.of(), "stop")));
            startOnce(1);
        }
        // Also where the benchmark has started the services itself.
        if (System.getProperty(MAIL_PORT) == null) {
            System.setProperty(MAIL_PORT, freePort());
        }
        var config = new LinkedHashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", jdbcUrl());
        config.put("MOTCUA_DB_OWNER_PASSWORD", LOCAL_PASSWORD);
        config.put("MOTCUA_DB_APP_PASSWORD", LOCAL_PASSWORD);
        config.put("MOTCUA_ADMIN_CLIENT_SECRET", LOCAL_PASSWORD);
        config.put("MOTCUA_RATING_KEY", LOCAL_PASSWORD);
        config.put("motcua.accounts.realm-url", FaultyKeycloak.realmUrl());
        config.put("MOTCUA_OIDC_ISSUER", Tokens.issuer());
        config.put("quarkus.oidc.auth-server-url", Tokens.issuer());
        config.put("motcua.demo", "true");
        config.put("quarkus.http.test-port", "0");
        config.put("motcua.files.folder", filesFolder().toString());
        config.put("motcua.mail.host", "127.0.0.1");
        config.put("motcua.mail.from", "motcua@tamphuoc.example");
        config.put("motcua.mail.port", System.getProperty(MAIL_PORT));
        return config;
    }

    @Override
    public void stop() {
        // The next test profile uses the same services; the shutdown hook ends them.
    }

    /** Where the application keeps files while tests run. */
    public static Path filesFolder() {
        return backendFolder().resolve("target/test-services/files");
    }

    static String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + System.getProperty(POSTGRES_PORT) + "/motcua";
    }

    private static void startOnce(int attempt) {
        try {
            startOnFreePorts();
        } catch (IllegalStateException e) {
            if (attempt == ATTEMPTS) {
                throw e;
            }
            System.err.printf("Attempt %d of %d: %s%n", attempt, ATTEMPTS, e.getMessage());
            startOnce(attempt + 1);
        }
    }

    private static void startOnFreePorts() {
        var postgresPort = freePort();
        var runningKeycloak = System.getenv("MOTCUA_TEST_KEYCLOAK_PORT");
        var keycloakPort = runningKeycloak == null ? freePort() : runningKeycloak;
        var restart = Stream.of("restart", "postgres", "keycloak")
                .filter(word -> runningKeycloak == null || !word.equals("keycloak"));
        services(
                Map.of(
                        "MOTCUA_PG_PORT",
                        postgresPort,
                        "MOTCUA_KEYCLOAK_PORT",
                        keycloakPort,
                        "MOTCUA_PG_FRESH",
                        "true",
                        "MOTCUA_PG_OPTIONS",
                        "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"),
                restart.toArray(String[]::new));
        System.setProperty(POSTGRES_PORT, postgresPort);
        System.setProperty(KEYCLOAK_PORT, keycloakPort);
    }

    /** Runs scripts/services.sh, which says itself in one line what is missing (for instance {@code make tools}). */
    private static void services(Map<String, String> environment, String... arguments) {
        try {
            var backend = backendFolder();
            var output = Files.createTempFile("motcua-services", ".log");
            var command = new ProcessBuilder(
                    backend.resolveSibling("scripts/services.sh").toString());
            command.command().addAll(List.of(arguments));
            command.environment().putAll(environment);
            command.environment()
                    .put(
                            "MOTCUA_DATA_DIR",
                            backend.resolve("target/test-services").toString());
            command.redirectErrorStream(true).redirectOutput(output.toFile());
            var exit = command.start().waitFor();
            var said = Files.readString(output);
            Files.delete(output);
            if (exit != 0) {
                throw new IllegalStateException(
                        "The services for the tests: " + said.strip().replace("\n", " | "));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Maven runs the tests in backend/, an IDE perhaps in the folder above. */
    static Path backendFolder() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("backend/pom.xml")) ? here.resolve("backend") : here;
    }

    /**
     * Nobody listens there, and no outgoing connection can take it before it is bound: those get higher ports, on Linux
     * from 32,768 on.
     */
    static String freePort() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_768)
                .filter(RealServices::isFree)
                .mapToObj(Integer::toString)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
