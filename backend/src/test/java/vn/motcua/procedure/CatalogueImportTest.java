package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.ListFile.GOOD;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** A list becomes the catalogue. The day is Wednesday 18 November 2026. */
@QuarkusTest
@WithTestResource(RealServices.class)
class CatalogueImportTest extends EmptyOffice {

    private static final String WITHOUT_CODE = ",Thủ tục chưa có mã,Lĩnh vực thử,,,,,,,";

    private final ImportDesk admin = ImportDesk.admin();
    private final CatalogueDesk catalogue = CatalogueDesk.admin();

    @AfterEach
    void forgetTheFiles() {
        CatalogueDesk.forgetFiles();
    }

    @Test
    void createsAndPublishesByTheDecision() {
        var report = admin.imports(ListFile.of(GOOD)).isOk();
        assertThat(report.text("/items/0/action")).isEqualTo("CREATED");
        assertThat(report.text("/fieldsCreated/0/code")).isEqualTo("LVT");
        var version = catalogue.version("T-1", 1).answer();
        assertThat(version.text("/phase")).isEqualTo("IN_FORCE");
        assertThat(version.text("/decision/number")).isEqualTo("T-99/QĐ-UBND");
        assertThat(version.text("/content/documents/0/originals")).isEqualTo("1");
        assertThat(version.text("/content/documents/1/mandatory")).isEqualTo("false");
        assertThat(version.text("/content/fees/0/amountVnd")).isEqualTo("8000");
        assertThat(version.json().at("/content/legalBasis")).hasSize(2);
        assertThat(version.json().at("/content/channels")).hasSize(3);
        assertThat(catalogue.acts("T-1")).containsExactly("PUBLISHED", "CREATED");
    }

    /** More than the whole catalogue of a province, and one transaction whatever the machine is busy with. */
    @Test
    void takesThousandsOfLinesInOneFile() {
        int procedures = 3000;
        var file = ListFile.of(IntStream.rangeClosed(1, procedures)
                .mapToObj(number -> GOOD.replace("T-1", "T-" + number))
                .toArray(String[]::new));
        assertThat(admin.imports(file).isOk().json().path("created").asInt()).isEqualTo(procedures);
        assertThat(catalogue.version("T-" + procedures, 1).answer().text("/phase"))
                .isEqualTo("IN_FORCE");
        assertThat(admin.imports(file).isOk().json().path("unchanged").asInt()).isEqualTo(procedures);
    }

    @Test
    void makesANewVersionOnlyWhereSomethingIsDifferent() {
        admin.imports(ListFile.of(GOOD, GOOD.replace("T-1", "T-2"))).isOk();
        var report = admin.imports(
                        ListFile.of(GOOD.replace("8000", "9000"), GOOD.replace("T-1", "T-2"))
                                .bytes(),
                        "2026-12-01")
                .isOk();
        assertThat(report.each("/items", item -> item.path("action").asText())).containsExactly("CHANGED", "UNCHANGED");
        assertThat(report.text("/items/0/changes/0")).isEqualTo("fees");
        var versions = catalogue.versions("T-1");
        assertThat(versions.each("/items", item -> item.path("phase").asText()))
                .containsExactly("UPCOMING", "IN_FORCE");
        assertThat(versions.text("/items/1/effectiveUntil")).isEqualTo("2026-12-01");
        assertThat(catalogue.versions("T-2").json().path("items")).hasSize(1);
    }

    @Test
    void leavesAloneWhatItIsSilentAbout() {
        catalogue.inForce("T-1");
        var before = catalogue.version("T-1", 1).answer();
        var field = before.text("/field/name");
        var report = admin.imports(ListFile.of("T-1,Thủ tục của phép thử," + field + ",,,,,,,"))
                .isOk();
        assertThat(report.text("/items/0/action")).isEqualTo("UNCHANGED");
        admin.imports(ListFile.of("T-1,Thủ tục của phép thử," + field + ",,,5000,,,,"))
                .isOk();
        var after = catalogue.version("T-1", 2).answer();
        assertThat(after.json().at("/content/steps")).isEqualTo(before.json().at("/content/steps"));
        assertThat(after.json().at("/content/documents"))
                .isEqualTo(before.json().at("/content/documents"));
        assertThat(after.text("/content/fees/0/amountVnd")).isEqualTo("5000");
    }

    @Test
    void writesNothingWhenOneLineIsWrong() {
        var file = ListFile.of(GOOD, "T-2,Tên,Lĩnh vực thử,3,tuần,,,,,");
        admin.imports(file).isProblem(422, "CATALOGUE_FILE_REFUSED", "line:3:time_limit_unit");
        assertNothingWasWritten();
        var report = admin.tries(file).isOk();
        assertThat(report.text("/errors/0/line")).isEqualTo("3");
        assertThat(report.text("/errors/0/column")).isEqualTo("time_limit_unit");
        assertThat(report.text("/errors/0/code")).isEqualTo("CSV_UNIT_UNKNOWN");
        assertThat(report.text("/created")).isEqualTo("1");
    }

    @Test
    void writesNothingInADryRun() {
        assertThat(admin.tries(ListFile.of(GOOD)).isOk().text("/created")).isEqualTo("1");
        assertNothingWasWritten();
    }

    @Test
    void givesACodeThatTheNextImportFindsAgain() {
        var first = admin.imports(ListFile.of(WITHOUT_CODE)).isOk();
        var code = first.text("/provisionalCodes/0/code");
        assertThat(code).matches("TAM-[0-9A-F]{10}");
        assertThat(catalogue.versions(code).text("/provisionalCode")).isEqualTo("true");
        var decomposed = Normalizer.normalize(WITHOUT_CODE, Normalizer.Form.NFD);
        var second = admin.imports(ListFile.of(decomposed)).isOk();
        assertThat(second.text("/unchanged")).isEqualTo("1");
        assertThat(second.text("/normalisedLines")).isEqualTo("1");
        assertThat(second.text("/provisionalCodes/0/code")).isEqualTo(code);
    }

    @Test
    void findsAProcedureAgainAfterItGotItsOwnCode() {
        var code = admin.imports(ListFile.of(WITHOUT_CODE)).isOk().text("/provisionalCodes/0/code");
        var versions = catalogue.versions(code);
        new Answer(admin.desk()
                        .request()
                        .header("If-Match", versions.header("ETag"))
                        .contentType("application/json")
                        .body(Map.of(
                                "code", "T-7",
                                "fieldCode", versions.text("/field/code"),
                                "reason", "Đã có mã quốc gia"))
                        .put(CatalogueDesk.path(code)))
                .isOk();
        var again = admin.imports(ListFile.of(WITHOUT_CODE)).isOk();
        assertThat(again.text("/items/0/code")).isEqualTo("T-7");
        assertThat(again.text("/items/0/action")).isEqualTo("UNCHANGED");
    }

    @Test
    void leavesDraftsThatALaterImportPublishes() {
        admin.leavesDrafts(ListFile.of(GOOD)).isOk();
        assertThat(catalogue.version("T-1", 1).answer().text("/phase")).isEqualTo("DRAFT");
        assertThat(admin.leavesDrafts(ListFile.of(GOOD)).isOk().text("/unchanged"))
                .isEqualTo("1");
        admin.imports(ListFile.of(GOOD)).isOk();
        assertThat(catalogue.version("T-1", 1).answer().text("/phase")).isEqualTo("IN_FORCE");
    }

    @Test
    void neverWritesOverADraftOfSomebody() {
        admin.leavesDrafts(ListFile.of(GOOD)).isOk();
        admin.imports(ListFile.of(GOOD.replace("8000", "9000")))
                .isProblem(422, "CATALOGUE_FILE_REFUSED", "line:2:code");
        assertThat(catalogue.version("T-1", 1).answer().text("/content/fees/0/amountVnd"))
                .isEqualTo("8000");
    }

    @Test
    void doesNotReachBackIntoDaysOnWhichAnotherVersionWasInForce() {
        admin.imports(ListFile.of(GOOD).bytes(), "2026-11-01").isOk();
        admin.imports(ListFile.of(GOOD.replace("8000", "9000")).bytes(), "2026-11-10")
                .isProblem(422, "CATALOGUE_FILE_REFUSED", "line:2:code");
    }

    @Test
    void movesAProcedureToTheFieldThatTheFileNames() {
        admin.imports(ListFile.of(GOOD)).isOk();
        var report = admin.imports(ListFile.of(GOOD.replace("Lĩnh vực thử", "Lĩnh vực khác")))
                .isOk();
        assertThat(report.text("/items/0/changes/0")).isEqualTo("field");
        assertThat(catalogue.versions("T-1").text("/field/name")).isEqualTo("Lĩnh vực khác");
        assertThat(catalogue.versions("T-1").json().path("items")).hasSize(1);
        assertThat(catalogue.acts("T-1")).containsExactly("REFILED", "PUBLISHED", "CREATED");
    }

    @Test
    void wantsTheDecisionThatPublishes() {
        admin.sends(admin.desk().request(), ImportDesk.CSV, ListFile.of(GOOD).bytes())
                .isProblem(400, "REQUIRED", "query:issuedOn");
    }

    @Test
    void isDoneOnceForOneKey() {
        var file = ListFile.of(GOOD).bytes();
        var first =
                admin.sends(admin.published("2026-11-18").header("Idempotency-Key", "T-import"), ImportDesk.CSV, file);
        var second =
                admin.sends(admin.published("2026-11-18").header("Idempotency-Key", "T-import"), ImportDesk.CSV, file);
        assertThat(second.isOk().json()).isEqualTo(first.isOk().json());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void isForCatalogueAdministratorsOnly() {
        new ImportDesk(Desk.of("clerk")).tries(ListFile.of(GOOD)).isProblem(403, "FORBIDDEN");
        new Answer(Desk.of("clerk").request().accept(ImportDesk.CSV).get(ImportDesk.EXPORT)).is(403);
    }

    @Test
    void exportsWhatLooksLikeAFormulaAsText() {
        admin.imports(ListFile.of(
                        "T-91,=1+1,Lĩnh vực thử,,,,,,,",
                        "T-92,+84,Lĩnh vực thử,,,,,,,",
                        "T-93,-x,Lĩnh vực thử,,,,,,,",
                        "T-94,@SUM(A1),Lĩnh vực thử,,,,,,,",
                        "T-95,'=giữ dấu nháy,Lĩnh vực thử,,,,,,,"))
                .isOk();
        var exported = admin.exported();
        assertThat(exported).contains("T-91,'=1+1,", "T-92,'+84,", "T-93,'-x,", "T-94,'@SUM(A1),");
        var again = admin.imports(exported.getBytes(StandardCharsets.UTF_8)).isOk();
        assertThat(again.text("/changed")).isEqualTo("0");
        assertThat(again.text("/created")).isEqualTo("0");
    }

    private void assertNothingWasWritten() {
        assertThat(admin.desk().get(CatalogueDesk.path("T-1") + "/versions").status())
                .isEqualTo(404);
        assertThat(admin.desk().get("/api/v1/procedure-fields").isOk().text()).doesNotContain("Lĩnh vực thử");
    }
}
