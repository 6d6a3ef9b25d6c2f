package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.CatalogueDesk.CODE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.SampleFiles;
import vn.motcua.testing.Upload;

/** A decision has its signed paper with it, for staff at once and for everybody once it has published something. */
@QuarkusTest
@WithTestResource(RealServices.class)
class DecisionFileTest extends EmptyOffice {

    private static final String DECISIONS = "/api/v1/decisions";
    private static final int LIMIT = 20 * 1024 * 1024;

    /** What the publications of {@link CatalogueDesk} name. */
    private static final Map<String, Object> DECISION =
            Map.of("number", "T-2188/QĐ-UBND", "issuedOn", "2025-12-01", "issuer", "UBND tỉnh Vĩnh Long");

    private final Desk keeper = Desk.of("catalogue");
    private final Desk citizen = Desk.ofACitizen();

    private String id;
    private String seen;

    @BeforeEach
    void enterADecision() {
        var entered = keeper.post(DECISIONS, DECISION).is(201);
        id = entered.text("/id");
        seen = entered.header("ETag");
    }

    @AfterEach
    void forgetTheDecision() throws SQLException {
        Upload.awaitIncoming(0);
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
        try (var database = Database.asOwner()) {
            database.update("delete from catalogue_change");
        }
    }

    @Test
    void keepsTheSignedPaperAndGivesItToStaff() {
        byte[] content = SampleFiles.pdf("Quyết định 2188");
        var put = puts(content, "QĐ 2188.pdf").isOk();
        assertThat(put.text("/file/name")).isEqualTo("QĐ 2188.pdf");
        assertThat(put.json().at("/file/size").asInt()).isEqualTo(content.length);
        assertThat(put.text("/file/mediaType")).isEqualTo("application/pdf");
        assertThat(put.header("ETag")).isNotEqualTo(seen);
        for (var account : List.of("clerk", "officer", "leader", "auditor")) {
            var got = Desk.of(account).get(file()).isOk();
            assertThat(got.response().asByteArray()).isEqualTo(content);
            assertThat(got.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(got.header("ETag")).isEqualTo('"' + put.text("/file/sha256") + '"');
            assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(got.header("Content-Disposition")).startsWith("inline; filename=\"Q_ 2188.pdf\"");
        }
    }

    @Test
    void isReplacedAndTakenOutWithARowInTheHistoryForEach() {
        seen = puts(SampleFiles.pdf("Bản mờ"), "mờ.pdf").isOk().header("ETag");
        seen = puts(SampleFiles.picture("png"), "rõ.png").isOk().header("ETag");
        assertThat(keeper.get(file()).isOk().header("Content-Type")).isEqualTo("image/png");
        var removed = keeper.delete(file(), seen).isOk();
        assertThat(removed.text("/file")).isNull();
        keeper.get(file()).isProblem(404, "DECISION_FILE_NOT_FOUND");
        keeper.delete(file(), removed.header("ETag")).isProblem(404, "DECISION_FILE_NOT_FOUND");
        assertThat(history("file")).containsExactly("null", "rõ.png", "mờ.pdf", "null");
    }

    @Test
    void staysWhenTheWordsOfTheDecisionAreMended() {
        seen = puts(SampleFiles.pdf("Quyết định"), "QĐ.pdf").isOk().header("ETag");
        var words = new HashMap<>(DECISION);
        words.put("title", "Công bố danh mục");
        assertThat(keeper.put(DECISIONS + "/" + id, words, seen).isOk().text("/file/name"))
                .isEqualTo("QĐ.pdf");
    }

    @Test
    void takesAFileOfExactlyTheLimitAndNoByteMore() {
        puts(SampleFiles.pdfOf(LIMIT + 1), "QĐ.pdf").isProblem(413, "UPLOAD_TOO_LARGE");
        puts(new byte[0], "QĐ.pdf").isProblem(422, "UPLOAD_EMPTY");
        assertThat(keeper.get(DECISIONS + "/" + id).text("/file")).isNull();
        puts(SampleFiles.pdfOf(LIMIT), "QĐ.pdf").isOk();
    }

    @ParameterizedTest
    @CsvSource({
        "png, QĐ.pdf, 422, UPLOAD_MISLABELLED",
        "pdf, QĐ.exe, 422, UPLOAD_MISLABELLED",
        "html, QĐ.pdf, 415, UPLOAD_TYPE_NOT_ALLOWED",
        "docx, QĐ.docx, 415, UPLOAD_TYPE_NOT_ALLOWED",
        "tiff, QĐ.tiff, 415, UPLOAD_TYPE_NOT_ALLOWED"
    })
    void refusesWhatIsNoPaperThatEverybodyCanRead(String content, String name, int status, String code) {
        puts(contentOf(content), name).isProblem(status, code);
        assertThat(keeper.get(DECISIONS + "/" + id).text("/file")).isNull();
        assertThat(history("file")).hasSize(1);
    }

    @Test
    void wantsTheVersionThatWasSeen() {
        var first = puts(SampleFiles.pdf("Một"), "một.pdf").isOk();
        puts(SampleFiles.pdf("Hai"), "hai.pdf").isProblem(412, "CHANGED_MEANWHILE");
        keeper.delete(file(), seen).isProblem(412, "CHANGED_MEANWHILE");
        new Answer(keeper.request()
                        .contentType("application/octet-stream")
                        .body(SampleFiles.pdf("Hai"))
                        .put(file()))
                .is(428);
        assertThat(keeper.get(file()).isOk().header("ETag")).isEqualTo('"' + first.text("/file/sha256") + '"');
        keeper.get(DECISIONS + "/999999/file").isProblem(404, "DECISION_NOT_FOUND");
    }

    @Test
    void isWrittenByTheKeeperAlone() {
        puts(SampleFiles.pdf("Quyết định"), "QĐ.pdf").isOk();
        for (var account : List.of("clerk", "officer", "leader", "admin", "auditor")) {
            puts(Desk.of(account), SampleFiles.pdf("Khác"), "khác.pdf").isProblem(403, "FORBIDDEN");
            Desk.of(account).delete(file(), seen).isProblem(403, "FORBIDDEN");
        }
        citizen.get(file()).is(401);
    }

    @Test
    void isReadByAnyoneOnceSomethingIsPublishedByIt() {
        byte[] content = SampleFiles.pdf("Quyết định niêm yết");
        var put = puts(content, "QĐ.pdf").isOk();
        citizen.get(posted()).isProblem(404, "DECISION_FILE_NOT_FOUND");
        citizen.get("/public/v1/decisions/999999/file").isProblem(404, "DECISION_FILE_NOT_FOUND");

        CatalogueDesk.admin().inForce(CODE);
        var procedure = citizen.get("/public/v1/procedures/" + CODE).isOk();
        assertThat(procedure.text("/decision/fileHref")).isEqualTo(posted());
        assertThat(procedure.text("/versions/0/decision/fileHref")).isEqualTo(posted());
        var got = citizen.get(posted()).isOk();
        assertThat(got.response().asByteArray()).isEqualTo(content);
        assertThat(got.header("ETag")).isEqualTo('"' + put.text("/file/sha256") + '"');
        assertThat(got.header("Cache-Control")).isEqualTo("public, max-age=60, must-revalidate");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.header("Content-Disposition")).startsWith("inline");
        var again = new Answer(
                citizen.request().header("If-None-Match", got.header("ETag")).get(posted()));
        assertThat(again.is(304).text()).isEmpty();
    }

    @Test
    void theTagOfThePostingChangesWithTheFile() {
        CatalogueDesk.admin().inForce(CODE);
        seen = keeper.get(DECISIONS + "/" + id).header("ETag");
        var page = "/public/v1/procedures/" + CODE + "?deadline=false";
        var before = citizen.get(page).isOk();
        assertThat(before.text("/decision/fileHref")).isNull();
        puts(SampleFiles.pdf("Quyết định"), "QĐ.pdf").isOk();
        assertThat(citizen.get(page).isOk().header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    private Answer puts(byte[] content, String name) {
        return puts(keeper, content, name);
    }

    private Answer puts(Desk desk, byte[] content, String name) {
        return new Answer(desk.request()
                .header("If-Match", seen)
                .queryParam("fileName", name)
                .contentType("application/octet-stream")
                .body(content)
                .put(file()));
    }

    private static byte[] contentOf(String kind) {
        return switch (kind) {
            case "html" -> "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
            case "pdf" -> SampleFiles.pdf("Quyết định");
            case "docx" -> SampleFiles.docx();
            default -> SampleFiles.picture(kind);
        };
    }

    private List<String> history(String member) {
        return keeper.get("/api/v1/catalogue-changes", "subject", "DECISION", "key", id)
                .isOk()
                .each("/items", row -> row.path("after").path(member).asText());
    }

    private String file() {
        return DECISIONS + "/" + id + "/file";
    }

    private String posted() {
        return "/public/v1/decisions/" + id + "/file";
    }
}
