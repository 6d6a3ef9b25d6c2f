package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.SharedFile;

/** The list of 2026 as it was found: everything goes in, and nothing is altered in silence. */
@QuarkusTest
@WithTestResource(RealServices.class)
class MinistryListTest extends EmptyOffice {

    private static final byte[] LIST = SharedFile.bytes("catalogue-2026.csv");

    /** Procedures of the demo, which are exported as well. */
    private static final int DEMO = 124;

    private final ImportDesk admin = ImportDesk.admin();

    @AfterEach
    void forgetTheList() {
        CatalogueDesk.forgetFiles();
    }

    @Test
    void saysBeforehandWhatWouldComeOfIt() {
        var report = admin.tries(LIST).isOk();
        assertReport(report.json().path("created").asInt(), 480);
        assertReport(report.json().path("rows").asInt(), 480);
        assertReport(report.json().path("withoutLimit").asInt(), 138);
        assertReport(report.json().path("provisionalCodes").size(), 105);
        assertReport(report.json().path("errors").size(), 0);
        assertThat(report.text("/dryRun")).isEqualTo("true");
        assertThat(CatalogueDesk.admin()
                        .desk()
                        .get("/api/v1/procedures", "q", "3.000439")
                        .isOk()
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void goesInWholeAndASecondTimeChangesNothing() {
        var first = admin.imports(LIST).isOk();
        assertReport(first.json().path("created").asInt(), 480);
        assertReport(first.json().path("provisionalCodes").size(), 105);
        var second = admin.imports(LIST).isOk();
        assertReport(second.json().path("unchanged").asInt(), 480);
        assertReport(second.json().path("fieldsCreated").size(), 0);
        assertThat(second.each("/items", item -> item.path("changes").size())).containsOnly(0);
    }

    @Test
    void comesOutAgainAsItWentIn() {
        admin.imports(LIST).isOk();
        var exported = new TreeMap<String, CSVRecord>();
        records(admin.exported()).forEach(row -> exported.put(row.get("code"), row));
        var stated = records(new String(LIST, StandardCharsets.UTF_8));
        assertThat(stated).hasSize(480);
        for (var row : stated) {
            var code = row.get("code").isEmpty()
                    ? ProvisionalCode.of(clean(row, "name"), clean(row, "field"))
                    : row.get("code");
            var out = exported.get(code);
            assertThat(out).as(code).isNotNull();
            for (var column : List.of(
                    "name",
                    "field",
                    "time_limit_value",
                    "time_limit_unit",
                    "fee_vnd",
                    "result",
                    "legal_basis",
                    "source")) {
                assertThat(out.get(column)).as(code + " " + column).isEqualTo(clean(row, column));
            }
            assertThat(papers(out)).as(code).isEqualTo(papers(row));
        }
    }

    @Test
    void isKeptInTheDatabaseWordForWord() throws SQLException {
        admin.imports(LIST).isOk();
        var stored = new TreeMap<String, Map<String, Object>>();
        try (var database = Database.asOwner()) {
            database.rows("""
                            select p.code, v.name, v.content ->> 'result' as result, v.content ->> 'source' as source,
                                   (select string_agg(d.name, '|' order by d.code) from required_document d
                                     where (d.procedure_id, d.version_number) = (v.procedure_id, v.number)) as papers
                              from procedure p join procedure_version v on v.procedure_id = p.id
                            """).forEach(row -> stored.put((String) row.get("code"), row));
        }
        for (var row : records(new String(LIST, StandardCharsets.UTF_8))) {
            var code = row.get("code").isEmpty()
                    ? ProvisionalCode.of(clean(row, "name"), clean(row, "field"))
                    : row.get("code");
            var kept = stored.get(code);
            assertThat(kept.get("name")).isEqualTo(clean(row, "name"));
            assertThat(Objects.requireNonNullElse(kept.get("result"), "")).isEqualTo(clean(row, "result"));
            assertThat(Objects.requireNonNullElse(kept.get("source"), "")).isEqualTo(clean(row, "source"));
            var names = papers(row).stream().map(List::getFirst).toList();
            assertThat(Objects.requireNonNullElse(kept.get("papers"), "")).isEqualTo(String.join("|", names));
        }
    }

    @Test
    void changesNothingWhenTheExportIsImportedAgain() {
        admin.imports(LIST).isOk();
        var list = admin.imports(admin.exported(ImportDesk.CSV)).isOk();
        assertReport(list.json().path("unchanged").asInt(), 480 + DEMO);
        var workbook = admin.importsWorkbook(admin.exported(ImportDesk.XLSX)).isOk();
        assertReport(workbook.json().path("unchanged").asInt(), 480 + DEMO);
    }

    @Test
    void readsLimitsByChannelFromTheNotes() {
        admin.imports(LIST).isOk();
        var row = records(new String(LIST, StandardCharsets.UTF_8)).stream()
                .filter(one -> one.get("source")
                        .endsWith("other channels: Trực tuyến 17 Ngày làm việc, Dịch vụ bưu chính 30 Ngày làm việc"))
                .findFirst()
                .orElseThrow();
        var procedure = admin.desk().get(CatalogueDesk.path(row.get("code"))).isOk();
        assertThat(procedure.each(
                        "/channels",
                        channel -> channel.path("channel").asText() + " "
                                + channel.path("limit").path("value").asText()))
                .containsExactlyInAnyOrder("DIRECT 20", "ONLINE 17", "POSTAL 30");
    }

    /** Names without counts, and counts in the order original, copies. */
    private static List<List<String>> papers(CSVRecord row) {
        var papers = new ArrayList<List<String>>();
        for (var part : clean(row, "components").split("\\|")) {
            var bracket = part.endsWith("]") ? part.lastIndexOf('[') : part.length();
            papers.add(List.of(
                    part.substring(0, bracket).strip(),
                    part.substring(bracket).replaceAll("\\D+", " ").strip()));
        }
        return papers;
    }

    private static String clean(CSVRecord row, String column) {
        return Normalizer.normalize(row.get(column), Normalizer.Form.NFC).strip();
    }

    private static List<CSVRecord> records(String csv) {
        try (var parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertReport(int actual, int expected) {
        assertThat(actual).isEqualTo(expected);
    }
}
