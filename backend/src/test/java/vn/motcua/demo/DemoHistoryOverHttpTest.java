package vn.motcua.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Tokens;

/**
 * The half year that the commune reported, sent through the real interface: the software computes the figures of the
 * report by itself. The dossiers go in once for all tests of this class.
 */
@QuarkusTest
@WithTestResource(RealServices.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoHistoryOverHttpTest {

    private static final String SETTLEMENT = "/api/v1/reports/settlement";
    private static final int LINES_A_REQUEST = 500;

    /** The columns of an answer's row by the name with which their dossiers are asked for. */
    private static final Map<String, String> COLUMNS = columns();

    @TestHTTPResource
    URI motcua;

    private List<ImportLine> lines = List.of();

    @BeforeEach
    void importOnce() {
        OfficeClock.showNineOnAWednesday();
        if (lines.isEmpty()) {
            Database.emptyOffice();
            lines = generate();
            var answer = importAll();
            assertThat(answer.rejected()).isEmpty();
            assertThat(answer.accepted()).isEqualTo(2_090);
        }
    }

    @Test
    void yieldsTheFiguresThatTheCommuneReported() {
        var total = settlement("FIELD").path("total");
        assertThat(figures(total))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("RECEIVED_TOTAL", 2_090L),
                        Map.entry("RECEIVED_ONLINE", 0L),
                        Map.entry("RECEIVED_DIRECT_OR_POSTAL", 2_084L),
                        Map.entry("RECEIVED_CARRIED_OVER", 6L),
                        Map.entry("RESOLVED_TOTAL", 2_090L),
                        Map.entry("RESOLVED_EARLY", 106L),
                        Map.entry("RESOLVED_ON_TIME", 1_984L),
                        Map.entry("RESOLVED_LATE", 0L),
                        Map.entry("RESOLVED_NO_DEADLINE", 0L),
                        Map.entry("PENDING_TOTAL", 0L),
                        Map.entry("PENDING_IN_TIME", 0L),
                        Map.entry("PENDING_OVERDUE", 0L)));
    }

    @Test
    void isEarlyInTheDepartmentsThatTheCommuneNamed() {
        var early = StreamSupport.stream(settlement("DEPARTMENT").path("rows").spliterator(), false)
                .filter(row -> row.path("resolved").path("early").asLong() > 0)
                .collect(toMap(
                        row -> row.path("key").asText(),
                        row -> row.path("resolved").path("early").asLong()));
        assertThat(early).isEqualTo(Map.of("HCTP", 68L, "DDXD", 24L, "BTXH", 14L));
    }

    @Test
    void changesNothingWhenItIsSentAgain() {
        var before = Database.written();
        var again = importAll();
        assertThat(again).isEqualTo(new ImportAnswer(0, 2_090, List.of()));
        assertThat(Database.written()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIELD", "PROCEDURE", "DEPARTMENT", "OFFICER", "CHANNEL"})
    void satisfiesEveryIdentity(String groupBy) {
        var identities = settlement(groupBy).path("identities");
        assertThat(identities).hasSizeGreaterThanOrEqualTo(5);
        assertThat(identities).allSatisfy(identity -> {
            assertThat(identity.path("holds").asBoolean())
                    .as(identity.toString())
                    .isTrue();
            assertThat(identity.path("left").asLong())
                    .isEqualTo(identity.path("right").asLong());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIELD", "DEPARTMENT"})
    void opensBehindEveryFigureExactlyTheDossiersThatItCounts(String groupBy) {
        var report = settlement(groupBy);
        var rows = new ArrayList<JsonNode>();
        report.path("rows").forEach(rows::add);
        assertThat(rows).hasSizeGreaterThan(3);
        rows.add(report.path("total"));
        for (var row : rows) {
            var key = row.path("key").isNull() ? null : row.path("key").asText();
            figures(row).forEach((column, figure) -> assertThat(codesBehind(groupBy, column, key))
                    .as("%s %s", key, column)
                    .hasSize(figure.intValue()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIELD", "DEPARTMENT", "CHANNEL"})
    void isTheSameAsCsv(String groupBy) throws IOException {
        var report = settlement(groupBy);
        var expected = new ArrayList<List<String>>();
        report.path("rows").forEach(row -> expected.add(cells(row)));
        expected.add(cells(report.path("total")));

        var response = Desk.of("leader")
                .request()
                .accept("text/csv")
                .queryParams("from", "2016-01-01", "to", "2016-06-30", "groupBy", groupBy)
                .get(SETTLEMENT);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("text/csv;charset=UTF-8");
        var csv = CSVFormat.RFC4180
                .parse(new StringReader(response.asString().substring(1))) // the byte order mark
                .getRecords();
        var actual = csv.stream().skip(1).map(line -> line.toList()).toList();
        assertThat(actual.subList(0, actual.size() - 1)).isEqualTo(expected.subList(0, expected.size() - 1));
        assertThat(actual.getLast().subList(2, 14)).isEqualTo(expected.getLast().subList(2, 14));
    }

    @Test
    void wasNotKnownBeforeItWasRecorded() {
        var total = settlement("FIELD", "asOf", "2026-11-18T08:59:00+07:00").path("total");
        assertThat(figures(total).values()).containsOnly(0L);
    }

    private List<ImportLine> generate() {
        var api = api();
        var plan = DemoPlan.load();
        var calendar = DeskCalendar.learn(api, plan.dates(), ProgressBar.silent());
        return new HistoryGenerator(plan, api, calendar).generate(ProgressBar.silent());
    }

    private ImportAnswer importAll() {
        var api = api();
        int accepted = 0;
        int unchanged = 0;
        var rejected = new ArrayList<ImportAnswer.Rejection>();
        for (int start = 0; start < lines.size(); start += LINES_A_REQUEST) {
            var answer = api.importDossiers(lines.subList(start, Math.min(start + LINES_A_REQUEST, lines.size())));
            accepted += answer.accepted();
            unchanged += answer.unchanged();
            rejected.addAll(answer.rejected());
        }
        return new ImportAnswer(accepted, unchanged, rejected);
    }

    private MotCuaApi api() {
        var keycloak = URI.create(Tokens.issuer()).resolve("/");
        return new MotCuaApi(new DemoSettings(motcua, keycloak, "admin", "motcua"));
    }

    private static JsonNode settlement(String groupBy, Object... more) {
        var query = new ArrayList<Object>(List.of("from", "2016-01-01", "to", "2016-06-30", "groupBy", groupBy));
        query.addAll(List.of(more));
        return Desk.of("leader").get(SETTLEMENT, query.toArray()).isOk().json();
    }

    private static Set<String> codesBehind(String groupBy, String column, String key) {
        var codes = new HashSet<String>();
        String cursor = null;
        do {
            var query = new ArrayList<Object>(List.of(
                    "from", "2016-01-01", "to", "2016-06-30", "groupBy", groupBy, "column", column, "limit", 500));
            if (key != null) {
                query.addAll(List.of("key", key));
            }
            if (cursor != null) {
                query.addAll(List.of("cursor", cursor));
            }
            var page = Desk.of("leader")
                    .get(SETTLEMENT + "/dossiers", query.toArray())
                    .isOk();
            page.each("/items", item -> item.path("code").asText())
                    .forEach(code ->
                            assertThat(codes.add(code)).as("%s twice", code).isTrue());
            cursor = page.text("/next");
        } while (cursor != null);
        return codes;
    }

    private static Map<String, Long> figures(JsonNode row) {
        var figures = new LinkedHashMap<String, Long>();
        COLUMNS.forEach((column, pointer) -> figures.put(column, row.at(pointer).asLong()));
        return figures;
    }

    private static List<String> cells(JsonNode row) {
        var cells = new ArrayList<String>();
        cells.add(row.path("key").asText());
        cells.add(row.path("label").asText());
        figures(row).values().forEach(figure -> cells.add(figure.toString()));
        return cells;
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("RECEIVED_TOTAL", "/received/total");
        columns.put("RECEIVED_ONLINE", "/received/online");
        columns.put("RECEIVED_DIRECT_OR_POSTAL", "/received/directOrPostal");
        columns.put("RECEIVED_CARRIED_OVER", "/received/carriedOver");
        columns.put("RESOLVED_TOTAL", "/resolved/total");
        columns.put("RESOLVED_EARLY", "/resolved/early");
        columns.put("RESOLVED_ON_TIME", "/resolved/onTime");
        columns.put("RESOLVED_LATE", "/resolved/late");
        columns.put("RESOLVED_NO_DEADLINE", "/resolved/noDeadline");
        columns.put("PENDING_TOTAL", "/pending/total");
        columns.put("PENDING_IN_TIME", "/pending/inTime");
        columns.put("PENDING_OVERDUE", "/pending/overdue");
        return columns;
    }
}
