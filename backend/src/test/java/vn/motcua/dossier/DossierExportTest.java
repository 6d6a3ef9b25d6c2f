package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;
import vn.motcua.testing.Tokens;

/** A work list as a file: every dossier once, in the order of the list, whatever the number of pages behind it. */
@QuarkusTest
@WithTestResource(RealServices.class)
class DossierExportTest extends EmptyOffice {

    private static final String EXPORT = "/api/v1/dossiers/export";

    @Test
    void hasEveryDossierOfTheListOnceInItsOrderOverTheEdgesOfPages() throws Exception {
        var first = received();
        try (var owner = Database.asOwner()) {
            var columns = String.join(", ", owner.texts("""
                    select attname from pg_attribute
                     where attrelid = 'dossier'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                    """));
            owner.update(
                    "insert into dossier (" + columns + ") select " + columns + """
                     from (select (jsonb_populate_record(d, jsonb_build_object(
                                    'id', d.id + 100000 + n, 'code', d.code || '-' || n,
                                    'received_at', d.received_at + n / 3 * interval '1 second'))).*
                             from dossier d cross join generate_series(1, ?) n) copies
                    """, 2 * DossierExport.LINES_A_PAGE);
        }
        var codes = records(Desk.of("clerk"), "sort", "OLDEST").stream()
                .map(line -> line.get("Mã hồ sơ"))
                .toList();
        assertThat(codes).hasSize(2 * DossierExport.LINES_A_PAGE + 1).doesNotHaveDuplicates();
        assertThat(codes)
                .containsAll(IntStream.rangeClosed(1, 2 * DossierExport.LINES_A_PAGE)
                        .mapToObj(n -> first.code() + "-" + n)
                        .toList());
    }

    @Test
    void keepsToTheFilters() throws Exception {
        received();
        var other = Desk.of("clerk").receives(SAME_DAY);
        assertThat(records(Desk.of("clerk"), "procedureCode", SAME_DAY))
                .extracting(line -> line.get("Mã hồ sơ"))
                .containsExactly(other.code());
        assertThat(records(Desk.of("clerk"), "from", "2026-11-19")).isEmpty();
        Desk.of("clerk").get(EXPORT, "from", "yesterday").isProblem(400, "DATE_MALFORMED");
    }

    @Test
    void ofTheProvinceHasItsCommunesWhenAskedAndNamesNobodyWhole() throws Exception {
        received();
        Desk.of("clerk.b").receives(THREE_DAYS);
        var province = Desk.withToken(Tokens.ofAgency("province", "H07"));
        assertThat(records(province)).isEmpty();
        assertThat(records(province, "below", true))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.get("Người nộp")).isEqualTo("Nguyễn H. P"))
                .extracting(line -> line.get("Cơ quan"))
                .containsExactlyInAnyOrder("H07.142", "H07.143");
        assertThat(records(Desk.of("clerk"), "below", true)).hasSize(1);
    }

    @Test
    void aNameIsNeverAFormula() throws Exception {
        Desk.of("clerk").receives(Reception.of(THREE_DAYS).from("=HYPERLINK(\"http://x\")"));
        assertThat(records(Desk.of("clerk")).getFirst().get("Người nộp")).startsWith("'=");
    }

    private static List<CSVRecord> records(Desk desk, Object... query) throws IOException {
        var text = desk.get(EXPORT, query).isOk().text();
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }
}
