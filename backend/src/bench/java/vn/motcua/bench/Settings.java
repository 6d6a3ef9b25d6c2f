package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the stack is and how long is measured, from the environment that scripts/bench.sh sets. */
record Settings(
        Path root,
        Path data,
        int dossiers,
        int port,
        String issuer,
        String database,
        int databasePort,
        Path pgbench,
        Duration warmUp,
        Duration duration,
        String loadBefore) {

    static Settings read() {
        return new Settings(
                Path.of("..").toAbsolutePath().normalize(),
                Path.of(variable("MOTCUA_BENCH_DATA")),
                Integer.parseInt(variable("MOTCUA_BENCH_DOSSIERS")),
                Integer.parseInt(variable("MOTCUA_BACKEND_PORT")),
                variable("MOTCUA_BENCH_ISSUER"),
                variable("MOTCUA_BENCH_DATABASE"),
                Integer.parseInt(variable("MOTCUA_PG_PORT")),
                Path.of(variable("MOTCUA_PGBENCH")),
                seconds("MOTCUA_BENCH_WARM_UP", 30),
                seconds("MOTCUA_BENCH_SECONDS", 20),
                variable("MOTCUA_BENCH_LOAD"));
    }

    /** The process of PostgreSQL that all its others come from. */
    long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static String variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new IllegalStateException(name + " is not set: use make bench"));
    }

    private static Duration seconds(String name, int otherwise) {
        String stated = System.getenv(name);
        return Duration.ofSeconds(stated == null ? otherwise : Integer.parseInt(stated));
    }
}
