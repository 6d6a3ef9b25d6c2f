package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.CatalogueDesk.CODE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** The workbook with everything that versions say. The day is Wednesday 18 November 2026. */
@QuarkusTest
@WithTestResource(RealServices.class)
class WorkbookExchangeTest extends EmptyOffice {

    private static final String REFUSED = "CATALOGUE_FILE_REFUSED";

    private final ImportDesk admin = ImportDesk.admin();
    private final CatalogueDesk catalogue = CatalogueDesk.admin();

    @AfterEach
    void forgetTheFiles() {
        CatalogueDesk.forgetFiles();
    }

    @Test
    void changesNothingWhenItComesBackAsItWas() {
        catalogue.published(catalogue.saved(CODE, catalogue.created(CODE), rich()), CODE, "2026-01-01");
        var report = admin.importsWorkbook(admin.exported(ImportDesk.XLSX)).isOk();
        assertThat(report.text("/changed")).isEqualTo("0");
        assertThat(report.text("/created")).isEqualTo("0");
    }

    @Test
    void bringsEverythingToAnOfficeThatHasNothingOfIt() {
        catalogue.published(catalogue.saved(CODE, catalogue.created(CODE), rich()), CODE, "2026-01-01");
        var before = catalogue.version(CODE, 1).answer().json().path("content");
        var workbook = exported().bytes();
        CatalogueDesk.forgetFiles();
        var report = admin.importsWorkbook(workbook).isOk();
        assertThat(report.text("/items/0/action")).isEqualTo("CREATED");
        assertThat(catalogue.version(CODE, 1).answer().json().path("content")).isEqualTo(before);
    }

    @Test
    void makesAVersionOfWhatWasEdited() {
        catalogue.inForce(CODE);
        var report = admin.importsWorkbook(exported()
                        .with("procedures", 1, "direct_limit_value", new BigDecimal("5"))
                        .with("components", 1, "copies", new BigDecimal("2"))
                        .with("steps", 2, "name", "Thẩm định")
                        .bytes())
                .isOk();
        assertThat(report.each("/items/0/changes", change -> change.asText()))
                .containsExactlyInAnyOrder("channels", "documents", "steps");
        var version = catalogue.version(CODE, 2).answer();
        assertThat(version.text("/phase")).isEqualTo("IN_FORCE");
        assertThat(version.text("/content/documents/0/code")).isEqualTo("1");
        assertThat(version.text("/content/documents/0/copies")).isEqualTo("2");
        assertThat(version.text("/content/steps/1/name")).isEqualTo("Thẩm định");
    }

    @Test
    void isRefusedWithFormulas() {
        catalogue.inForce(CODE);
        var workbook = exported().with("steps", 2, "name", new WorkbookFile.Formula("1+1"));
        var answer = admin.importsWorkbook(workbook.bytes()).isProblem(422, REFUSED, "sheet:steps:line:3:name");
        assertThat(answer.text("/errors/0/code")).isEqualTo("WORKBOOK_FORMULA");
        assertThat(answer.text("/errors/0/detail")).contains("B3");
    }

    @Test
    void isRefusedWithCodesThatHaveLostTheirZeros() {
        catalogue.inForce(CODE);
        var workbook = exported().with("procedures", 1, "code", new BigDecimal("3.00043"));
        var answer = admin.importsWorkbook(workbook.bytes()).is(422);
        assertThat(answer.each("/errors", error -> error.path("code").asText())).contains("CODE_IS_NUMBER");
    }

    @Test
    void namesSheetLineColumnAndReason() {
        catalogue.inForce(CODE);
        admin.importsWorkbook(exported()
                        .with("components", 1, "originals", "hai")
                        .with("steps", 1, "role", "BOSS")
                        .bytes())
                .isProblem(422, REFUSED, "sheet:components:line:2:originals", "sheet:steps:line:2:role");
        admin.importsWorkbook(exported()
                        .with("steps", 4, "allotted_value", new BigDecimal("900"))
                        .bytes())
                .isProblem(422, REFUSED, "sheet:steps:line:2:", "sheet:steps:line:2:"); // both channels
        admin.importsWorkbook(
                        exported().with("steps", 4, "procedure_code", "T-8").bytes())
                .isProblem(422, REFUSED, "sheet:steps:line:5:procedure_code");
    }

    @Test
    void isRefusedWhenItIsNoWorkbook() throws IOException {
        admin.importsWorkbook("code,name".getBytes(StandardCharsets.UTF_8)).isProblem(422, REFUSED, "line:1:");
        admin.importsWorkbook(packed(1)).isProblem(422, REFUSED, "line:1:");
    }

    @Test
    void isRefusedWhenItIsTooLarge() throws IOException {
        admin.importsWorkbook(new byte[20 * 1024 * 1024]).isProblem(413, "FILE_TOO_LARGE");
        admin.importsWorkbook(packed(201 * 1024 * 1024)).isProblem(413, "WORKBOOK_TOO_LARGE");
    }

    @Test
    void holdsWhatLooksLikeAFormulaAsText() {
        var content = rich();
        content.put("name", "=1+1");
        catalogue.saved(CODE, catalogue.created(CODE), content);
        assertThat(exported().cell("procedures", 1, "name")).isEqualTo("=1+1");
    }

    private WorkbookFile exported() {
        return WorkbookFile.of(admin.exported(ImportDesk.XLSX)).only(CODE);
    }

    private static Map<String, Object> rich() {
        var content = CatalogueDesk.content(3);
        content.put("scopeLevel", "COMMUNE");
        content.put("serviceLevel", "PARTIAL");
        content.put("authority", "UBND cấp xã");
        content.put("immediate", true);
        content.put("sets", 2);
        content.put("resultCode", "KQ.G15.000031");
        content.put("retentionPermanent", true);
        content.put("supplementPolicy", "RESUME");
        content.put("source", "Nguồn: thử; ghi chú");
        content.put(
                "documents",
                List.of(Map.of(
                        "code", 4,
                        "name", "Đơn | có gạch [chính:9;sao:9]",
                        "note", "hai\ndòng",
                        "condition", "Với trẻ em",
                        "form", "Mẫu 1",
                        "formUrl", "https://vidu.vn/mau.docx",
                        "mandatory", true,
                        "originals", 1,
                        "certifiedCopies", 2)));
        content.put(
                "fees",
                List.of(Map.of(
                        "name",
                        "Phí",
                        "kind",
                        "PER_PAGE",
                        "tiers",
                        List.of(
                                Map.of("fromPage", 1, "toPage", 2, "amountVnd", 2000),
                                Map.of("fromPage", 3, "amountVnd", 1000)),
                        "capVnd",
                        200000,
                        "validFrom",
                        "2026-01-01",
                        "exemptions",
                        List.of(Map.of("group", "CHILD", "percent", 50)))));
        content.put(
                "legalBasis",
                List.of(
                        Map.of("citation", "NĐ 1/2020; Điều 3", "url", "https://vidu.vn/nd"),
                        Map.of("citation", "TT 2/2021")));
        return content;
    }

    private static byte[] packed(int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var block = new byte[1024 * 1024];
            for (int left = size; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
        }
        return out.toByteArray();
    }
}
