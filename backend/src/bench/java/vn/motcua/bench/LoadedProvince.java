package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.organization.Agencies;
import vn.motcua.report.SettlementFolding;
import vn.motcua.shared.VietnamTime;
import vn.motcua.testing.KeycloakAdmin;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Tokens;

/**
 * The first half of {@code make bench}: the year of one commune is worked off at its desks, with the clock of the tests
 * on the wall, and copied to as many communes as are wanted. It is written as a test, since only a test may set that
 * clock; scripts/bench.sh runs it on the database of the benchmark.
 */
@QuarkusTest
@WithTestResource(RealServices.class)
class LoadedProvince {

    private static final long SEED = 20161123L;
    private static final String COMMUNE = "H07.142";
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    WorkingCalendars calendars;

    @Inject
    SettlementFolding folding;

    @Inject
    Agencies agencies;

    @Test
    void isThere() throws Exception {
        Size size = Size.of(Integer.getInteger("motcua.bench.dossiers"));
        Map<Long, String> codes = workOff(size.dossiersOfACommune());
        say("%d dossiers were worked off at the desks of %s".formatted(codes.size(), COMMUNE));
        // Before the rows are copied, so that the sums are copied with them; then those of the provinces are made of
        // these.
        folding.fold(VietnamTime.dateOf(Instant.now()));
        try (Connection owner = owner()) {
            new CommuneCopies(owner, canonical(codes), COMMUNE, size.communes() - 1).write();
            staff(owner);
            agencies.forgetTree();
            folding.fold(VietnamTime.dateOf(Instant.now()));
            try (Statement statement = owner.createStatement()) {
                statement.execute("vacuum analyze");
            }
            say("%d dossiers are in %d communes".formatted(count(owner), size.communes()));
            assertThat(count(owner)).isGreaterThanOrEqualTo(size.dossiers());
        }
        accounts();
    }

    private Map<Long, String> workOff(int dossiers) throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        Instant now = Instant.now();
        Office office = Office.of(Tokens.issuer(), COMMUNE, "clerk", "officer", "leader");
        try (Wire wire = wire()) {
            new YearAtTheDesk(calendars.national(), Catalogue.read(wire), office, random, LoadedProvince::wire)
                    .work(now.minus(YEAR), now, dossiers);
        }
        Map<Long, String> codes = new HashMap<>();
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select id, code from dossier")) {
            while (rows.next()) {
                codes.put(rows.getLong(1), rows.getString(2));
            }
        }
        return codes;
    }

    /** What the ledger hashes, as it says itself. */
    private static Map<String, String> canonical(Map<Long, String> codes) throws IOException {
        Account clerk = new Account(Tokens.issuer(), "clerk");
        Map<String, String> canonical = new HashMap<>();
        try (Wire wire = wire()) {
            for (Map.Entry<Long, String> dossier : codes.entrySet()) {
                Request request = Request.get("/api/v1/dossiers/" + dossier.getValue() + "/events");
                JsonNode ledger =
                        wire.send(request, clerk.token()).orFail(request).json();
                for (JsonNode event : ledger.path("items")) {
                    canonical.put(
                            dossier.getKey() + "/" + event.path("seq").asText(),
                            event.path("canonical").asText());
                }
            }
        }
        return canonical;
    }

    /** The three of the first commune again, under names of their own, in those whose people are measured. */
    private static void staff(Connection owner) throws SQLException {
        for (String table : List.of("staff", "staff_department")) {
            try (PreparedStatement insert = owner.prepareStatement("""
                    insert into %1$s select (jsonb_populate_record(s, jsonb_build_object(
                      'username', s.username || '.' || lower(a.code)))).*
                      from %1$s s join agency a on a.id = s.agency_id
                     where a.code = any (?) and s.username in ('clerk', 'officer', 'leader')
                    """.formatted(table))) {
                insert.setArray(1, owner.createArrayOf("text", Users.communes().toArray()));
                insert.executeUpdate();
            }
        }
    }

    private static void accounts() {
        KeycloakAdmin keycloak = new KeycloakAdmin();
        for (String commune : Users.communes()) {
            for (String role : Users.ROLES) {
                keycloak.createAccount(Users.username(role, commune), commune, List.of(role));
            }
        }
        keycloak.createAccount(Users.username("auditor", Users.PROVINCE), Users.PROVINCE, List.of("auditor"));
    }

    private static long count(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from dossier")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(System.getProperty("motcua.bench.database"), "motcua_owner", "motcua");
    }

    private static Wire wire() {
        return new Wire("localhost", RestAssured.port);
    }

    private static void say(String line) {
        System.out.println("  " + line);
    }
}
