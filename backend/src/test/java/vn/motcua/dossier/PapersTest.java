package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Giấy tờ of a dossier: what is missing, what is asked for, what comes later, what goes back, where it lies. */
@QuarkusTest
@WithTestResource(RealServices.class)
class PapersTest extends EmptyOffice {

    private static final String REASON = "Bản chính bị mờ, không đọc được";

    @Test
    void tellsEveryPaperOfTheVersionBesideWhatWasReceived() {
        var dossier = received();
        var checklist = dossier.json().at("/papers/checklist");
        assertThat(checklist.size())
                .isGreaterThanOrEqualTo(dossier.json().path("documents").size());
        assertThat(checklist)
                .allSatisfy(
                        paper -> assertThat(paper.path("missing").asBoolean()).isFalse());
        assertThat(missing(dossier)).isEmpty();
        assertThat(paper(dossier, "1").path("originals").asInt())
                .isEqualTo(dossier.json().at("/documents/0/originals").asInt());
    }

    @Test
    void namesInASupplementRequestWhatIsAwaitedUntilItComes() {
        var asked = Desk.of("clerk").does("REQUEST_SUPPLEMENT", received(), request("1"));
        assertThat(missing(asked)).containsExactly("1");
        assertThat(paper(asked, "1").path("awaited").asBoolean()).isTrue();
        assertThat(asked.text("/papers/supplementRequests/0/documents/0")).isEqualTo("1");
        assertThat(asked.text("/papers/supplementRequests/0/reason")).isEqualTo(REASON);
        assertThat(lastEvent(asked).at("/details/documents").asText()).isEqualTo("1");

        var before = paper(asked, "1").path("originals").asInt();
        var supplied =
                Desk.of("clerk").does("RECEIVE_SUPPLEMENT", asked, Map.of("documents", List.of(counted("1", 1))));
        assertThat(paper(supplied, "1").path("originals").asInt()).isEqualTo(before + 1);
        assertThat(missing(supplied)).isEmpty();
        assertThat(supplied.text("/papers/supplementRequests/0/documents/0")).isEqualTo("1");
        assertThat(lastEvent(supplied).at("/details/handedIn").asText()).isEqualTo("1:1/0/0");
    }

    @Test
    void asksForNothingThatTheVersionDoesNotList() {
        var dossier = received();
        var before = Database.written();
        Desk.of("clerk")
                .tries("REQUEST_SUPPLEMENT", dossier, request("99"))
                .isProblem(422, "DOCUMENT_NOT_LISTED", "/documents/0");
        Desk.of("clerk")
                .tries("REQUEST_SUPPLEMENT", dossier, request("1", "1"))
                .isProblem(422, "DOCUMENT_TWICE", "/documents/1");
        Desk.of("clerk")
                .tries(
                        "REQUEST_SUPPLEMENT",
                        dossier,
                        Map.of("reason", REASON, "documents", Collections.nCopies(10_000, "1")))
                .isProblem(400, "VALIDATION_FAILED", "/documents");
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void cannotAskForAnythingElseInTheDatabaseEither() throws Exception {
        var asked = Desk.of("clerk").does("REQUEST_SUPPLEMENT", received(), request("1"));
        try (var owner = Database.asOwner()) {
            assertThatThrownBy(() -> owner.update("update supplement_document set document_code = 99"))
                    .hasMessageContaining("foreign key");
        }
        try (var application = Database.asApplication()) {
            for (var sql : List.of("delete from supplement_document", "update supplement_document set request = 2")) {
                assertThatThrownBy(() -> application.update(sql)).hasMessageContaining("permission denied");
            }
        }
        assertThat(missing(asked)).containsExactly("1");
    }

    @Test
    void takesNoPapersThatTheVersionDoesNotList() {
        var asked = Desk.of("clerk").does("REQUEST_SUPPLEMENT", received(), request("1"));
        var desk = Desk.of("clerk");
        desk.tries("RECEIVE_SUPPLEMENT", asked, Map.of("documents", List.of(counted("99", 1))))
                .isProblem(422, "DOCUMENT_NOT_LISTED", "/documents/0/requiredDocument");
        desk.tries("RECEIVE_SUPPLEMENT", asked, Map.of("documents", List.of(counted("1", 1), counted("1", 1))))
                .isProblem(422, "DOCUMENT_TWICE", "/documents/1/requiredDocument");
        assertThat(desk.opens(asked.code()).status()).isEqualTo("AWAITING_SUPPLEMENT");
    }

    @Test
    void refusesTenThousandComponents() {
        var reception = Reception.withoutPapers(THREE_DAYS);
        for (int index = 0; index < 10_000; index++) {
            reception.paper("1", 1, 0, 0);
        }
        Desk.of("clerk").sends(reception).isProblem(400, "VALIDATION_FAILED", "/documents");
    }

    @Test
    void givesOriginalsBackWithTheResult() {
        var finished = finishedWithAnOriginalToReturn();
        assertThat(finished.json().at("/papers/originalsHeld").asInt()).isEqualTo(1);
        var clerk = Desk.of("clerk");
        clerk.tries("RETURN", finished, Map.of()).isProblem(422, "ORIGINALS_STILL_HELD", "/originalsNote");
        clerk.tries("RETURN", finished, originals("1", 2)).isProblem(422, "ORIGINALS_NOT_HELD", "/originals");
        clerk.tries("RETURN", finished, originals("99", 1))
                .isProblem(422, "DOCUMENT_NOT_LISTED", "/originals/0/requiredDocument");
        var returned = clerk.does("RETURN", finished, originals("1", 1));
        assertThat(returned.json().at("/papers/originalsHeld").asInt()).isZero();
        assertThat(lastEvent(returned).at("/details/originals").asText()).isEqualTo("1:1");
    }

    @Test
    void saysWhyAnOriginalStays() {
        var finished = finishedWithAnOriginalToReturn();
        var returned = Desk.of("clerk")
                .does("RETURN", finished, Map.of("originalsNote", "Người nhận thay không mang giấy ủy quyền"));
        assertThat(returned.status()).isEqualTo("RETURNED");
        assertThat(returned.json().at("/papers/originalsHeld").asInt()).isEqualTo(1);
        assertThat(lastEvent(returned).at("/details/originalsNote").asText()).contains("ủy quyền");
    }

    @Test
    void cannotOweMoreOriginalsThanItGot() {
        var reception = Reception.of(THREE_DAYS);
        withOriginalsToReturn(reception, 5);
        Desk.of("clerk").sends(reception).isProblem(422, "ORIGINALS_TO_RETURN", "/documents/0/originalsToReturn");
    }

    @Test
    void saysWhereThePaperLies() {
        var dossier = received();
        var clerk = Desk.of("clerk");
        assertThat(dossier.text("/papers/location")).isNull();
        var placed = clerk.put(path(dossier), Map.of("location", "Tủ 2, ngăn 3"), dossier.etag())
                .isOk();
        assertThat(placed.text("/papers/location")).isEqualTo("Tủ 2, ngăn 3");
        clerk.put(path(dossier), Map.of("location", "Tủ 9"), dossier.etag())
                .isProblem(412, "STALE_VERSION", "header:If-Match");
        Desk.of("officer")
                .put(path(dossier), Map.of("location", "Bàn số 4"), placed.header("ETag"))
                .isOk();
        var seen = clerk.opens(dossier.code());
        assertThat(lastEvent(seen).at("/details/from").asText()).isEqualTo("Tủ 2, ngăn 3");
        assertThat(lastEvent(seen).at("/details/location").asText()).isEqualTo("Bàn số 4");
        assertThat(clerk.put(path(dossier), Map.of("location", "  "), seen.etag())
                        .isOk()
                        .text("/papers/location"))
                .isNull();
    }

    @Test
    void isPutAwayOnlyByThoseWhoWorkOnIt() {
        var dossier = received();
        Desk.of("auditor")
                .put(path(dossier), Map.of("location", "Tủ 1"), dossier.etag())
                .isProblem(403, "FORBIDDEN");
        Desk.of("clerk.b")
                .put(path(dossier), Map.of("location", "Tủ 1"), dossier.etag())
                .isProblem(404, "DOSSIER_NOT_FOUND");
        Desk.of("clerk")
                .put(path(dossier), Map.of("location", "x".repeat(201)), dossier.etag())
                .isProblem(400, "VALIDATION_FAILED", "/location");
        assertThat(Desk.of("auditor")
                        .opens(dossier.code())
                        .json()
                        .at("/papers/locatable/allowed")
                        .asBoolean())
                .isFalse();
    }

    private static DossierAnswer finishedWithAnOriginalToReturn() {
        var reception = Reception.of(THREE_DAYS);
        withOriginalsToReturn(reception, 1);
        return walk(
                Desk.of("clerk").receives(reception),
                "clerk HAND_OVER",
                "officer COMPLETE_STEP",
                "leader SIGN",
                "clerk FINISH");
    }

    /** Of the first paper, of which at least one original is handed in. */
    @SuppressWarnings("unchecked")
    private static void withOriginalsToReturn(Reception reception, int count) {
        var documents =
                new ArrayList<>((List<Map<String, Object>>) reception.body().get("documents"));
        documents.getFirst().put("originals", 1);
        documents.getFirst().put("originalsToReturn", count);
        reception.with("documents", documents);
    }

    private static Map<String, Object> request(String... documents) {
        return Map.of("reason", REASON, "documents", List.of(documents));
    }

    private static Map<String, Object> counted(String document, int originals) {
        return Map.of("requiredDocument", document, "originals", originals, "certifiedCopies", 0, "copies", 0);
    }

    private static Map<String, Object> originals(String document, int count) {
        return Map.of("originals", List.of(Map.of("requiredDocument", document, "count", count)));
    }

    private static String path(DossierAnswer dossier) {
        return DOSSIERS + "/" + dossier.code() + "/paper-location";
    }

    private static List<String> missing(DossierAnswer dossier) {
        return StreamSupport.stream(
                        dossier.json().at("/papers/missingDocuments").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode paper(DossierAnswer dossier, String code) {
        return StreamSupport.stream(dossier.json().at("/papers/checklist").spliterator(), false)
                .filter(paper -> paper.path("requiredDocument").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode lastEvent(DossierAnswer dossier) {
        var items = Desk.of("clerk")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk()
                .json()
                .path("items");
        return items.path(items.size() - 1);
    }
}
