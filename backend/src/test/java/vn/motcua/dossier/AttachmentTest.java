package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.SampleFiles;
import vn.motcua.testing.Upload;

@QuarkusTest
@WithTestResource(RealServices.class)
class AttachmentTest extends EmptyOffice {

    private static final Map<String, String> REASON = Map.of("reason", "Quét nhầm giấy của người khác");

    private DossierAnswer dossier;

    @BeforeEach
    void receive() {
        dossier = received();
    }

    @Test
    void keepsAScanOfAComponentAndGivesItBack() {
        byte[] content = SampleFiles.pdf("Giấy tờ số 1");
        var added = Upload.scanOf("1").of(content).named("Giấy khai sinh.pdf").by("clerk", dossier.code());
        added.is(201);
        assertThat(added.header("Location")).endsWith(path("/1"));
        assertThat(added.text("/requiredDocument")).isEqualTo("1");
        assertThat(added.text("/fileName")).isEqualTo("Giấy khai sinh.pdf");
        assertThat(added.text("/mediaType")).isEqualTo("application/pdf");
        assertThat(added.json().path("size").asInt()).isEqualTo(content.length);
        assertThat(added.text("/addedBy/username")).isEqualTo("clerk");
        assertThat(added.json().path("step").asInt()).isEqualTo(1);

        var got = Desk.of("officer").get(path("/1/content")).isOk();
        assertThat(got.response().asByteArray()).isEqualTo(content);
        assertThat(got.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(got.header("Content-Length")).isEqualTo(String.valueOf(content.length));
        assertThat(got.header("ETag")).isEqualTo('"' + added.text("/sha256") + '"');
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(got.header("Cache-Control")).contains("no-store");
        assertThat(got.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"Gi_y khai sinh.pdf\"; filename*=UTF-8''Gi%E1%BA%A5y%20khai%20sinh.pdf");
    }

    @Test
    void offersForSavingWhatABrowserDoesNotShow() {
        Upload.aFile()
                .of(SampleFiles.docx())
                .named("Dự thảo.docx")
                .by("officer", dossier.code())
                .is(201);
        var got = Desk.of("clerk").get(path("/1/content")).isOk();
        assertThat(got.header("Content-Disposition")).startsWith("attachment;");
        assertThat(Desk.of("clerk").get(path("/1")).json().path("previewable").asBoolean())
                .isFalse();
    }

    @Test
    void givesAPartOfAFile() {
        byte[] content = SampleFiles.pdf("Từng phần");
        Upload.aFile().of(content).by("clerk", dossier.code()).is(201);
        var part = range("bytes=5-14").is(206);
        assertThat(part.response().asByteArray()).isEqualTo(Arrays.copyOfRange(content, 5, 15));
        assertThat(part.header("Content-Range")).isEqualTo("bytes 5-14/" + content.length);
        assertThat(range("bytes=-4").is(206).response().asByteArray())
                .isEqualTo(Arrays.copyOfRange(content, content.length - 4, content.length));
        assertThat(range("bytes=7-").is(206).response().asByteArray()).hasSize(content.length - 7);
        range("bytes=" + content.length + "-").isProblem(416, "RANGE_NOT_SATISFIABLE", "header:Range");
        for (var whole : List.of("bytes=0-1,3-4", "bytes=9-2", "lines=1-2", "bytes=-")) {
            assertThat(range(whole).isOk().response().asByteArray()).isEqualTo(content);
        }
    }

    @Test
    void leavesARowInTheLedgerWithTheHashOfTheContent() {
        var added = Upload.scanOf("1").by("clerk", dossier.code()).is(201);
        var events = Desk.of("clerk")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk();
        JsonNode last =
                events.json().path("items").path(events.json().path("items").size() - 1);
        assertThat(last.path("act").asText()).isEqualTo("ATTACH");
        assertThat(last.path("details").path("sha256").asText()).isEqualTo(added.text("/sha256"));
        assertThat(last.path("details").path("document").asText()).isEqualTo("1");
        assertThat(Desk.of("clerk")
                        .get(DOSSIERS + "/" + dossier.code() + "/ledger-verification")
                        .isOk()
                        .text())
                .contains("true");
    }

    @Test
    void makesNoOtherActStale() {
        Upload.aFile().by("officer", dossier.code()).is(201);
        assertThat(Desk.of("clerk").opens(dossier.code()).etag()).isEqualTo(dossier.etag());
        Desk.of("clerk").does("HAND_OVER", dossier);
    }

    @Test
    void takesTheFilesOfTwentyAtOnceEachWithItsNumber() throws Exception {
        var statuses = Concurrently.run(20, index -> Upload.aFile()
                .of(SampleFiles.pdf("Trang " + index))
                .by("clerk", dossier.code())
                .status());
        assertThat(statuses).containsOnly(201);
        assertThat(items().each("/items", item -> item.path("number").asInt()))
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(Desk.of("clerk")
                        .get(DOSSIERS + "/" + dossier.code() + "/ledger-verification")
                        .isOk()
                        .text())
                .contains("true");
    }

    @Test
    void isTakenOutWithAReasonAndStays() {
        var added = Upload.aFile().by("clerk", dossier.code()).is(201);
        var removed = Desk.of("clerk")
                .post(path("/1/removal"), REASON, added.header("ETag"))
                .isOk();
        assertThat(removed.text("/removal/reason")).isEqualTo(REASON.get("reason"));
        assertThat(removed.text("/removal/by/username")).isEqualTo("clerk");
        assertThat(items().text("/items/0/removal/reason")).isEqualTo(REASON.get("reason"));
        Desk.of("officer").get(path("/1/content")).isProblem(403, "ATTACHMENT_REMOVED");
        for (var account : List.of("leader", "auditor")) {
            Desk.of(account).get(path("/1/content")).isOk();
        }
        Desk.of("leader")
                .post(path("/1/removal"), REASON, removed.header("ETag"))
                .isProblem(409, "ATTACHMENT_ALREADY_REMOVED");
        assertThat(Desk.of("clerk")
                        .get(DOSSIERS + "/" + dossier.code() + "/events")
                        .text())
                .contains("REMOVE_ATTACHMENT");
    }

    @Test
    void isTakenOutByWhoeverAddedItOrALeaderAsItWasSeen() {
        var added = Upload.aFile().by("clerk", dossier.code()).is(201);
        var etag = added.header("ETag");
        Desk.of("officer").post(path("/1/removal"), REASON, etag).isProblem(403, "ATTACHMENT_OF_ANOTHER");
        Desk.of("clerk").post(path("/1/removal"), REASON).isProblem(428, "IF_MATCH_REQUIRED", "header:If-Match");
        Desk.of("clerk")
                .post(path("/1/removal"), Map.of("reason", "ngắn"), etag)
                .isProblem(400, "VALIDATION_FAILED", "/reason");
        Desk.of("clerk").post(path("/7/removal"), REASON, etag).isProblem(404, "ATTACHMENT_NOT_FOUND");
        var officers = Desk.of("officer").get(path("")).isOk();
        assertThat(officers.json().at("/items/0/removable/allowed").asBoolean()).isFalse();
        assertThat(officers.text("/items/0/removable/reasonCode")).isEqualTo("ATTACHMENT_OF_ANOTHER");
        Desk.of("leader").post(path("/1/removal"), REASON, etag).isOk();
        Desk.of("clerk").post(path("/1/removal"), REASON, etag).isProblem(412, "ATTACHMENT_CHANGED", "header:If-Match");
    }

    @Test
    void isAddedOnceUnderOneKey() {
        var first = Upload.aFile().withKey("quet-1").by("clerk", dossier.code()).is(201);
        var again = Upload.aFile().withKey("quet-1").by("clerk", dossier.code()).is(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        Upload.aFile()
                .of(SampleFiles.pdf("Tệp khác"))
                .withKey("quet-1")
                .by("clerk", dossier.code())
                .isProblem(422, "IDEMPOTENCY_KEY_REUSED", "header:Idempotency-Key");
        assertThat(items().json().path("items")).hasSize(1);
    }

    @Test
    void isForStaffWhoWorkOnDossiers() {
        var refused = Database.written();
        Upload.aFile().by("auditor", dossier.code()).isProblem(403, "FORBIDDEN");
        Upload.aFile().by("catalogue", dossier.code()).isProblem(403, "FORBIDDEN");
        Desk.of("catalogue").get(path("")).isProblem(403, "FORBIDDEN");
        Desk.ofACitizen().get(path("")).isProblem(401, "UNAUTHENTICATED");
        var auditors = Desk.of("auditor").get(path("")).isOk();
        assertThat(auditors.json().at("/addable/allowed").asBoolean()).isFalse();
        assertThat(auditors.json().path("maxSize").asLong()).isEqualTo(20L * 1024 * 1024);
        assertThat(Database.written()).isEqualTo(refused);
    }

    @Test
    void cannotBeChangedOrDeletedInTheDatabase() throws Exception {
        Upload.aFile().by("clerk", dossier.code()).is(201);
        try (var application = Database.asApplication()) {
            for (var sql : List.of(
                    "delete from attachment",
                    "update attachment set sha256 = repeat('0', 64)",
                    "update attachment set file_name = 'khác.pdf'",
                    "truncate attachment")) {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> application.update(sql)))
                        .as(sql)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private Answer range(String range) {
        return new Answer(Desk.of("clerk").request().header("Range", range).get(path("/1/content")));
    }

    private Answer items() {
        return Desk.of("clerk").get(path("")).isOk();
    }

    private String path(String below) {
        return DOSSIERS + "/" + dossier.code() + "/attachments" + below;
    }
}
