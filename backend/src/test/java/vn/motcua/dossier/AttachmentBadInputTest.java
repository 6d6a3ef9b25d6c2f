package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.SampleFiles;
import vn.motcua.testing.Tokens;
import vn.motcua.testing.Upload;

/** Whatever comes as a file: what is refused leaves no row and no file, what is taken has a harmless name. */
@QuarkusTest
@WithTestResource(RealServices.class)
class AttachmentBadInputTest extends EmptyOffice {

    private static final int LIMIT = 20 * 1024 * 1024;

    private DossierAnswer dossier;

    @BeforeEach
    void receive() {
        dossier = received();
    }

    @AfterEach
    void nothingIsOnItsWay() {
        Upload.awaitIncoming(0);
    }

    @Test
    void takesAFileOfExactlyTheLimitAndNoByteMore() {
        Upload.aFile().of(SampleFiles.pdfOf(LIMIT)).by("clerk", dossier.code()).is(201);
        Upload.aFile()
                .of(SampleFiles.pdfOf(LIMIT + 1))
                .by("clerk", dossier.code())
                .isProblem(413, "UPLOAD_TOO_LARGE");
        assertThat(attachments()).hasSize(1);
    }

    /** What is more than any body may be is refused by its length, before a byte of it is sent. */
    @Test
    void refusesWhatTheServerReadsOfNobody() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    upload().version(HttpClient.Version.HTTP_1_1)
                            .expectContinue(true)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[33 * 1024 * 1024]))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
        }
        assertThat(attachments()).isEmpty();
    }

    @Test
    void stopsReadingAStreamOfUnknownLengthAtTheLimit() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    upload().POST(HttpRequest.BodyPublishers.ofInputStream(
                                    () -> new ByteArrayInputStream(SampleFiles.pdfOf(LIMIT + 1))))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("UPLOAD_TOO_LARGE");
        }
        assertThat(attachments()).isEmpty();
    }

    @Test
    void refusesAnEmptyFile() {
        Upload.aFile().of(new byte[0]).by("clerk", dossier.code()).isProblem(422, "UPLOAD_EMPTY");
        assertThat(attachments()).isEmpty();
    }

    @Test
    void refusesContentThatIsNotWhatItsNameSays() {
        Upload.aFile()
                .of(SampleFiles.picture("png"))
                .named("giấy.pdf")
                .by("clerk", dossier.code())
                .isProblem(422, "UPLOAD_MISLABELLED", "query:fileName");
        Upload.aFile()
                .named("cài đặt.exe")
                .by("clerk", dossier.code())
                .isProblem(422, "UPLOAD_MISLABELLED", "query:fileName");
        assertThat(attachments()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><script>alert(1)</script>", "MZ\u0090\u0000", "chữ", "GIF89a"})
    void refusesContentThatIsNotTakenInWhateverItsName(String content) {
        Upload.aFile()
                .of(content.getBytes(StandardCharsets.UTF_8))
                .named("to-khai.pdf")
                .by("clerk", dossier.code())
                .isProblem(415, "UPLOAD_TYPE_NOT_ALLOWED");
        assertThat(attachments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../x.pdf              | x.pdf
            C:\\x\\y.pdf             | y.pdf
            /etc/passwd              | passwd.pdf
            ảnh\u202Efdp.pdf         | ảnhfdp.pdf
            ..                       | tệp.pdf
            """)
    void makesANameOfWhateverIsCalledOne(String given, String name) {
        var added = Upload.aFile().named(given).by("clerk", dossier.code()).is(201);
        assertThat(added.text("/fileName")).isEqualTo(name);
    }

    @Test
    void shortensANameAndDoesWithoutOne() {
        assertThat(Upload.aFile()
                        .named("ả".repeat(300) + ".pdf")
                        .by("clerk", dossier.code())
                        .is(201)
                        .text("/fileName"))
                .hasSize(124);
        assertThat(Upload.aFile().named("").by("clerk", dossier.code()).is(201).text("/fileName"))
                .isEqualTo("tệp.pdf");
        Upload.aFile()
                .named("x".repeat(1001))
                .by("clerk", dossier.code())
                .isProblem(400, "VALIDATION_FAILED", "query:fileName");
        Upload.aFile().named("a\u0000.pdf").by("clerk", dossier.code()).isProblem(400, "BAD_REQUEST");
    }

    @Test
    void writesNoNameOfTheirsOnTheDisk() throws Exception {
        Upload.aFile().named("dấu-vết-9137.pdf").by("clerk", dossier.code()).is(201);
        try (var kept = Files.walk(RealServices.filesFolder())) {
            assertThat(kept.filter(Files::isRegularFile)
                            .map(path -> path.getFileName().toString()))
                    .allMatch(name -> name.matches("[0-9a-f]{64}"));
        }
    }

    @Test
    void leavesNothingOfAnUploadThatBreaksOff() {
        Upload.aFile().of(SampleFiles.pdfOf(300_000)).breaksOff("clerk", dossier.code());
        Upload.awaitIncoming(0);
        assertThat(attachments()).isEmpty();
        Upload.aFile().by("clerk", dossier.code()).is(201);
    }

    @Test
    void keepsTheSameContentOnceUnderTwoRows() throws Exception {
        byte[] content = SampleFiles.pdf("Cùng nội dung " + dossier.code());
        var first = Upload.aFile()
                .of(content)
                .named("một.pdf")
                .by("clerk", dossier.code())
                .is(201);
        var second = Upload.aFile()
                .of(content)
                .named("hai.pdf")
                .by("officer", dossier.code())
                .is(201);
        assertThat(second.text("/sha256")).isEqualTo(first.text("/sha256"));
        try (var kept = Files.walk(RealServices.filesFolder())) {
            assertThat(kept.filter(path -> path.endsWith(first.text("/sha256"))))
                    .hasSize(1);
        }
        for (var number : List.of(1, 2)) {
            assertThat(Desk.of("clerk")
                            .get(path("/" + number + "/content"))
                            .isOk()
                            .response()
                            .asByteArray())
                    .isEqualTo(content);
        }
    }

    @Test
    void knowsNoDossierOfAnotherAgency() {
        Upload.aFile().by("clerk", dossier.code()).is(201);
        var before = Database.written();
        for (var account : List.of("clerk.b", "officer.b", "leader.b")) {
            Upload.aFile().by(account, dossier.code()).isProblem(404, "DOSSIER_NOT_FOUND");
            for (var below : List.of("", "/1", "/1/content", "/2/content")) {
                Desk.of(account).get(path(below)).isProblem(404, "DOSSIER_NOT_FOUND");
            }
            Desk.of(account)
                    .post(path("/1/removal"), java.util.Map.of("reason", "Không phải của mình"), "\"0\"")
                    .isProblem(404, "DOSSIER_NOT_FOUND");
        }
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void findsNoFileOfAnotherDossierByItsNumber() {
        Upload.aFile().by("clerk", dossier.code()).is(201);
        var other = received();
        Desk.of("clerk")
                .get(DOSSIERS + "/" + other.code() + "/attachments/1/content")
                .isProblem(404, "ATTACHMENT_NOT_FOUND");
        for (var number : List.of("0", "-1", "2147483647")) {
            Desk.of("clerk").get(path("/" + number)).isProblem(404, "ATTACHMENT_NOT_FOUND");
        }
        Desk.of("clerk").get(path("/mot")).isProblem(400, "INVALID_VALUE");
    }

    @Test
    void refusesWhatTheFileIsSaidToBe() {
        Upload.scanOf("99").by("clerk", dossier.code()).isProblem(422, "DOCUMENT_NOT_LISTED", "query:requiredDocument");
        Upload.aFile()
                .with("kind", "COMPONENT")
                .by("clerk", dossier.code())
                .isProblem(422, "ATTACHMENT_DOCUMENT_REQUIRED", "query:requiredDocument");
        Upload.aFile()
                .with("requiredDocument", "1")
                .by("clerk", dossier.code())
                .isProblem(422, "ATTACHMENT_DOCUMENT_UNEXPECTED", "query:requiredDocument");
        Upload.aFile()
                .with("step", "99")
                .by("clerk", dossier.code())
                .isProblem(422, "ATTACHMENT_STEP_UNKNOWN", "query:step");
        Upload.aFile().with("kind", "VIRUS").by("clerk", dossier.code()).isProblem(400, "INVALID_VALUE");
        assertThat(attachments()).isEmpty();
    }

    private HttpRequest.Builder upload() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path("") + "?kind=OTHER"))
                .header("Authorization", "Bearer " + Tokens.of("clerk"))
                .header("Content-Type", "application/octet-stream");
    }

    private List<String> attachments() {
        return Desk.of("clerk").get(path("")).isOk().each("/items", item -> item.path("fileName")
                .asText());
    }

    private String path(String below) {
        return DOSSIERS + "/" + dossier.code() + "/attachments" + below;
    }
}
