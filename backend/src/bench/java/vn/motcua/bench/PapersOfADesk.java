package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Tokens;

/**
 * {@code make bench-papers}: how long a register of 5,000 rows takes as each kind of file, and what a receipt costs at
 * sixteen users. Client and server share one JVM, so its processor time holds both; the database is another process.
 */
@QuarkusTest
@WithTestResource(RealServices.class)
class PapersOfADesk extends EmptyOffice {

    private static final int ROWS = Integer.getInteger("motcua.bench.rows", 5_000);
    private static final int USERS = 16;
    private static final int RUNS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("motcua.bench.warm-up", 15));
    private static final Duration DURATION = Duration.ofSeconds(Integer.getInteger("motcua.bench.seconds", 20));
    private static final String YEAR = "/api/v1/reports/register?from=2026-01-01&to=2026-12-31";

    private static final Map<String, String> FILES = Map.of(
            "PDF", "application/pdf",
            "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "CSV", "text/csv");

    private final List<String> lines = new ArrayList<>();

    @Test
    void areMeasured() throws Exception {
        List<String> codes = received(USERS);
        receipts(codes);
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            load(statement, codes.getFirst());
        }
        for (String kind : List.of("PDF", "XLSX", "CSV")) {
            register(kind);
        }
        String page = String.join("\n", lines) + "\n";
        System.out.println(page);
        Files.writeString(Path.of(System.getProperty("motcua.bench.page", "target/bench-papers.md")), page);
    }

    private static List<String> received(int count) {
        List<String> codes = new ArrayList<>();
        for (int dossier = 0; dossier < count; dossier++) {
            codes.add(Desk.of("clerk").receives(THREE_DAYS).code());
        }
        return codes;
    }

    private void receipts(List<String> codes) throws Exception {
        String token = Tokens.of("clerk");
        ClosedLoop loop = new ClosedLoop(
                USERS,
                WARM_UP,
                DURATION,
                () -> new Wire("localhost", RestAssured.port),
                () -> new Processors(processorTime(), Duration.ZERO, Duration.ZERO));
        for (int users : List.of(1, USERS)) {
            Measured receipts = loop.by(users).run("receipts", (user, wire) -> receipt(wire, codes.get(user), token));
            assertThat(receipts.errors()).isZero();
            lines.add(String.format(
                    Locale.ROOT,
                    "| receipt as PDF, %d at a time | %.1f/s | p50 %.0f ms | p95 %.0f ms | %.1f ms of the processors |",
                    users,
                    receipts.perSecond(),
                    receipts.latencies().millis(50),
                    receipts.latencies().millis(95),
                    receipts.millisEach(receipts.used().backend())));
        }
    }

    private static boolean receipt(Wire wire, String code, String token) throws IOException {
        return wire.send(Request.pdf("/api/v1/dossiers/" + code + "/forms/receipt.pdf"), token)
                .isOk();
    }

    private void register(String kind) throws IOException {
        Request request = new Request("GET", YEAR, null, "", FILES.get(kind));
        List<Double> seconds = new ArrayList<>();
        long bytes = 0;
        Duration before = processorTime();
        try (Wire wire = new Wire("localhost", RestAssured.port)) {
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                bytes = wire.send(request, Tokens.of("clerk")).orFail(request).body().length;
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        double processor = processorTime().minus(before).toMillis() / 1e3 / RUNS;
        lines.add(String.format(
                Locale.ROOT,
                "| register of %d rows as %s | first %.1f s | then %.1f s | %.1f s of the processors | %.1f MB |",
                ROWS,
                kind,
                seconds.getFirst(),
                seconds.stream().skip(1).mapToDouble(Double::doubleValue).max().orElseThrow(),
                processor,
                bytes / 1e6));
    }

    /** One dossier that was received, with its row of the register, as often as the register has rows. */
    private static void load(Statement statement, String code) throws SQLException {
        statement.execute("set session_replication_role = replica");
        String columns = text(statement, """
                select string_agg(attname, ', ') from pg_attribute
                 where attrelid = 'dossier'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                """);
        statement.execute(
                "insert into dossier (" + columns + ") select " + columns + """
                 from (select (jsonb_populate_record(d, jsonb_build_object('id', d.id + 1000000 + n, 'code', d.code || '-' || n))).*
                         from dossier d cross join generate_series(%d, %d) n where d.code = '%s') copies
                """.formatted(USERS + 1, ROWS, code));
        statement.execute("""
                insert into register_entry (agency_id, register, year, number, book, dossier_id, entered_on)
                select e.agency_id, e.register, e.year, n, e.book, d.id + 1000000 + n, e.entered_on
                  from dossier d join register_entry e on e.agency_id = d.agency_id and e.dossier_id = d.id
                 cross join generate_series(%d, %d) n where d.code = '%s'
                """.formatted(USERS + 1, ROWS, code));
        statement.execute("update register_year set last_number = %d where register = 'DOSSIERS' and year = 2026"
                .formatted(ROWS));
        statement.execute("vacuum analyze dossier");
        statement.execute("vacuum analyze register_entry");
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Duration processorTime() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + System.getProperty("motcua.testing.postgres-port") + "/motcua",
                "motcua_owner",
                "motcua");
    }
}
