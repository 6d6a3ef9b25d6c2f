package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.CatalogueDesk.CODE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** A list of the catalogue is handed out as a file with just what it shows. The day is Wednesday 18 November 2026. */
@QuarkusTest
@WithTestResource(RealServices.class)
class FilteredExportTest extends EmptyOffice {

    private static final String DRAFTED = "T-1.000002";
    private static final String RETIRED = "T-1.000003";

    private final ImportDesk files = ImportDesk.admin();
    private final CatalogueDesk admin = CatalogueDesk.admin();

    @AfterEach
    void forgetTheFiles() {
        CatalogueDesk.forgetFiles();
    }

    @ParameterizedTest
    @CsvSource({
        "field, NCN, 2",
        "q, khai sinh, 1",
        "missing, NATIONAL_CODE, 0",
        "state, DRAFT, 1",
        "state, RETIRED, 1",
        "state, ALL, 127"
    })
    void holdsWhatTheListShowsAndChangesNothingWhenItComesBack(String filter, String value, int atLeast) {
        aCatalogueOfAllStates();
        var listed = admin.desk()
                .get(CatalogueDesk.PROCEDURES, filter, value, "limit", 500)
                .isOk()
                .each("/items", item -> item.path("code").asText());
        assertThat(listed).hasSizeGreaterThanOrEqualTo(atLeast);
        var csv = exported(ImportDesk.CSV, filter, value);
        assertThat(codes(csv)).containsExactlyElementsOf(listed);
        if (!listed.isEmpty()) {
            expectNoChange(files.sends(drafts(), ImportDesk.CSV, csv));
            expectNoChange(files.sends(drafts(), ImportDesk.XLSX, exported(ImportDesk.XLSX, filter, value)));
        }
    }

    @Test
    void isNamedSoThatNobodyTakesItForTheWholeCatalogue() {
        assertThat(answer(ImportDesk.CSV, "field", "HT").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"danh-muc-loc-2026-11-18.csv\"");
        assertThat(answer(ImportDesk.XLSX).header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"danh-muc-2026-11-18.xlsx\"");
    }

    @Test
    void withoutAFilterIsTheWholeCatalogueLessWhatIsRetired() {
        aCatalogueOfAllStates();
        assertThat(codes(exported(ImportDesk.CSV))).contains(CODE, DRAFTED).doesNotContain(RETIRED);
    }

    @Test
    void refusesAFilterThatThereIsNot() {
        files.desk().get(ImportDesk.EXPORT, "state", "SOMEHOW").isProblem(400, "INVALID_VALUE");
        files.desk().get(ImportDesk.EXPORT, "q", "x".repeat(201)).isProblem(400, "VALIDATION_FAILED");
    }

    private void aCatalogueOfAllStates() {
        admin.inForce(CODE, Map.of("name", "Đăng ký khai sinh của phép thử"));
        admin.created(DRAFTED);
        admin.inForce(RETIRED);
        admin.retires(RETIRED, "2026-11-19", null).isOk();
        OfficeClock.show("2026-11-19T08:00"); // Thursday
    }

    private RequestSpecification drafts() {
        return files.desk().request().queryParam("publish", false);
    }

    private static void expectNoChange(Answer report) {
        report.isOk();
        assertThat(report.text("/created")).isEqualTo("0");
        assertThat(report.text("/changed")).isEqualTo("0");
    }

    private Answer answer(String type, String... filter) {
        var request = files.desk().request().accept(type);
        for (int at = 0; at < filter.length; at += 2) {
            request.queryParam(filter[at], filter[at + 1]);
        }
        return new Answer(request.get(ImportDesk.EXPORT)).isOk();
    }

    private byte[] exported(String type, String... filter) {
        return answer(type, filter).response().asByteArray();
    }

    private static List<String> codes(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .filter(code -> code.matches("[\\w.-]+"))
                .toList();
    }
}
