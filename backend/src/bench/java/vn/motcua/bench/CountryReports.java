package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.motcua.organization.Agencies;
import vn.motcua.report.SettlementFolding;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Tokens;

/**
 * {@code make bench-reports}: what the settlement report costs where a whole country stands in the sums, and how much memory
 * an export of 500,000 dossiers takes. The sums are loaded as they would be after ten million dossiers in 3,321 agencies;
 * the dossiers themselves are not.
 */
@QuarkusTest
@WithTestResource(RealServices.class)
class CountryReports {

    static final int PROVINCES = 34;
    /** Not measured: a server in use has long compiled what it does all day. */
    private static final int WARM_UP = 300;

    private static final int RUNS = Integer.getInteger("motcua.bench.runs", 100);
    private static final int EXPORTED = Integer.getInteger("motcua.bench.exported", 500_000);
    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

    @Inject
    Agencies agencies;

    @Inject
    SettlementFolding folding;

    private final List<String> lines = new ArrayList<>();

    @Test
    void areMeasured() throws Exception {
        OfficeClock.show("2026-12-20T09:00");
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute(agenciesOf(PROVINCES));
            agencies.forgetTree();
            new CountrySums(owner, YEAR).write();
            folding.fold(LocalDate.of(2026, 12, 20)); // the sums of every subtree
            statement.execute("vacuum analyze settlement_rollup");
            statement.execute("vacuum analyze settlement_subtree");
            lines.add("Sums: " + text(statement, "select count(*) from settlement_rollup") + " rows, "
                    + text(statement, "select pg_size_pretty(pg_total_relation_size('settlement_rollup'))")
                    + "; dossiers in them: "
                    + text(statement, """
                            select sum(received_online + received_other) from settlement_rollup
                             where agency_id = 900000 and subtree and family = 'WORK' and grain = 'YEAR'
                            """) + "; agencies: "
                    + text(
                            statement,
                            "select count(*) from settlement_subtree, unnest(members) m where agency_id = 900000"));
            reports();
            export(statement);
        }
        String page = String.join("\n", lines) + "\n";
        System.out.println(page);
        Files.writeString(Path.of(System.getProperty("motcua.bench.page", "target/bench-reports.md")), page);
    }

    /** A country, its provinces and their communes, numbered from 900,000. */
    private static String agenciesOf(int provinces) {
        return """
                insert into agency select (jsonb_populate_record(a, jsonb_build_object('id', n.id, 'code', n.code,
                         'name', 'Cơ quan ' || n.code, 'parent_id', n.parent_id, 'search_text', lower(n.code)))).*
                  from (select 900000 as id, 'H99' as code, cast(null as integer) as parent_id
                        union all select 900000 + p, 'H99.' || p, 900000 from generate_series(1, %1$d) p
                        union all select 900100 + k, 'H99.' || (1 + k %% %1$d) || '.' || k, 900001 + k %% %1$d
                                    from generate_series(1, %2$d) k) n
                 cross join agency a where a.code = 'H07.142'
                """.formatted(provinces, CountrySums.COMMUNES);
    }

    private void reports() throws IOException {
        String half = "/api/v1/reports/settlement?from=2026-01-01&to=2026-06-30&groupBy=";
        String state = "/api/v1/reports/settlement?from=2025-12-15&to=2026-06-14&groupBy=";
        String running = "/api/v1/reports/settlement?from=2026-07-01&to=2026-12-31&groupBy=";
        for (String groupBy : List.of("FIELD", "PROCEDURE", "CHANNEL", "DEPARTMENT")) {
            measure("commune, half-year, " + groupBy, "H99.2.1", half + groupBy, 10);
        }
        measure("commune, running half-year, FIELD", "H99.2.1", running + "FIELD", 10);
        measure("province, half-year, FIELD", "H99.2", half + "FIELD", 100);
        for (String groupBy : List.of("FIELD", "PROCEDURE", "CHANNEL")) {
            measure("country, half-year, " + groupBy, "H99", half + groupBy, 100);
        }
        measure("country, 15/12 to 14/6, FIELD", "H99", state + "FIELD", 100);
        measure("country, running half-year, FIELD", "H99", running + "FIELD", 100);
    }

    private void measure(String what, String agency, String path, int target) throws IOException {
        String token = Tokens.ofAgency("bench." + agency.toLowerCase(Locale.ROOT), agency, List.of("auditor"));
        List<Long> nanos = new ArrayList<>();
        try (Wire wire = new Wire("localhost", RestAssured.port)) {
            for (int run = -WARM_UP; run < RUNS; run++) {
                long start = System.nanoTime();
                Reply reply = wire.send(Request.get(path), token);
                long taken = System.nanoTime() - start;
                assertThat(reply.isOk()).as(path).isTrue();
                assertThat(reply.json().at("/total/received/total").asLong()).isPositive();
                if (run >= 0) {
                    nanos.add(taken);
                }
            }
        }
        Latencies latencies = Latencies.of(nanos);
        lines.add("| %s | %.1f | %.1f | %d |".formatted(what, latencies.millis(50), latencies.millis(95), target));
    }

    private void export(Statement statement) throws Exception {
        LongExport.load(statement, EXPORTED);
        lines.add(LongExport.measure("http://localhost:" + RestAssured.port, Tokens.of("leader"), EXPORTED));
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + System.getProperty("motcua.testing.postgres-port") + "/motcua",
                "motcua_owner",
                "motcua");
    }
}
