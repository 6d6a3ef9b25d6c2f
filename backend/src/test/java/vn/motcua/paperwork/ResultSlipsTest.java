package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;
import vn.motcua.testing.Tokens;

/** Phiếu bàn giao kết quả of many: what stands on it, of which dossiers, for whom. */
@QuarkusTest
@WithTestResource(RealServices.class)
class ResultSlipsTest extends FormOffice {

    private static final String SLIP = DOSSIERS + "/result-slip.pdf";
    private static final String[] TO_THE_RESULT = {
        "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH"
    };

    @Test
    void everyResultHasItsLineInTheOrderAskedFor() throws IOException {
        var fee = Map.of("name", "Lệ phí", "kind", "FIXED", "amountVnd", 15_000);
        CatalogueDesk.admin().inForce(CatalogueDesk.CODE, Map.of("fees", List.of(fee)));
        var atTheDesk = walk(receivedInFull(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN");
        atTheDesk = Desk.of("clerk").does("FINISH", atTheDesk, Map.of("resultNumber", "218/UBND-XNTTHN"));
        var unpaid = walk(Desk.of("clerk").receives(posted("Võ Thị Tám")), TO_THE_RESULT);
        var posted = walk(Desk.of("clerk").receives(posted("Trần Văn Ba")), "clerk COLLECT_FEES");
        posted = walk(posted, TO_THE_RESULT);
        OfficeClock.show("2026-11-19T15:30");
        posted = Desk.of("clerk")
                .does("RETURN", posted, Map.of("collectedBy", "Bưu tá Lê Văn Năm", "note", "Bưu gửi RN123456789VN"));
        var corrected = walk(atTheDesk, "leader REOPEN", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        try (var pdf = PrintedPdf.of(slip("clerk", posted, unpaid, corrected), "result-slips")) {
            pdf.isAsKept(1, 297, 210).isPdfA().staysOnThePaper(10);
        }
        try (var pdf = PrintedPdf.of(slip("officer", corrected), "result-slips-of-one")) {
            assertThat(pdf.text()).contains("Cộng: 1 kết quả.");
        }
    }

    /** With a fee, to be sent home. */
    private static Reception posted(String name) {
        return Reception.withoutPapers(CatalogueDesk.CODE)
                .paper("1", 1, 0, 0)
                .from(name)
                .applicant("address", "Số 12, ấp Phú Hòa, xã Tam Phước, huyện Châu Thành, tỉnh Bến Tre")
                .applicant("phone", "0903 555 218")
                .with("resultDelivery", "POSTAL")
                .with("fees", List.of(Map.of("fee", 1)));
    }

    @Test
    void aHundredResultsGoOverToMoreSheetsEachWithTheHeadsOfTheColumns() throws IOException {
        var line = """
                {"sourceId":"%d","procedureCode":"R2016-012","channel":"DIRECT","receivedAt":"2026-11-16T09:00:00+07:00",\
                "applicant":{"name":"%s","address":"%s"},\
                "events":[{"type":"FINISHED","at":"2026-11-17T09:00:00+07:00"}]}""";
        Desk.ofTheIntegrator()
                .imports(IntStream.rangeClosed(1, 100)
                        .mapToObj(number -> number == 50
                                ? line.formatted(number, "Ố".repeat(200), "Ấ".repeat(200))
                                : line.formatted(number, "Nguyễn Thị Bảy", "Ấp " + number + ", xã Tam Phước"))
                        .toList())
                .isOk();
        var codes = IntStream.rangeClosed(1, 100)
                .mapToObj("H07.142-261116-%04d"::formatted)
                .toList();
        try (var pdf = PrintedPdf.of(slip("clerk", codes), "result-slips-hundred")) {
            pdf.isSized(pdf.pages(), 297, 210).isPdfA().staysOnThePaper(10);
            assertThat(pdf.pages()).isBetween(5, 12);
            var text = pdf.text();
            assertThat(text.split("Mã hồ sơ", -1)).hasSize(pdf.pages() + 1);
            assertThat(text).contains("Trang %1$d/%1$d".formatted(pdf.pages()), "Cộng: 100 kết quả");
            assertThat(text).containsSubsequence(codes);
            assertThat(text.chars().filter(letter -> letter == 'Ố')).hasSize(200);
            assertThat(text.chars().filter(letter -> letter == 'Ấ')).hasSize(200 + 99);
        }
        var tooMany = new ArrayList<>(codes);
        tooMany.add("H07.142-261116-0101");
        slip("clerk", tooMany).isProblem(400, "VALIDATION_FAILED", "query:code");
    }

    @Test
    void namesEachDossierThatHasNoResult() {
        var finished = walk(receivedInFull(), TO_THE_RESULT);
        var onTheWay = receivedInFull();
        var refused = Desk.of("leader").does("REFUSE", receivedInFull());
        var reopened = Desk.of("leader").does("REOPEN", walk(receivedInFull(), TO_THE_RESULT));
        var answer = slip("clerk", onTheWay, finished, refused, reopened)
                .isProblem(409, "RESULTS_NOT_THERE", "query:code", "query:code", "query:code");
        assertThat(answer.each("/errors", error -> error.path("detail").asText()))
                .satisfiesExactly(
                        detail -> assertThat(detail).contains(onTheWay.code()),
                        detail -> assertThat(detail).contains(refused.code()),
                        detail -> assertThat(detail).contains(reopened.code()));
        assertThat(kept()).isEmpty();
        slip("clerk", finished).isOk();
    }

    @Test
    void nothingGoesByPostWithoutAnAddress() {
        var reception = handedIn().with("resultDelivery", "POSTAL").applicant("address", null);
        var nowhere = walk(Desk.of("clerk").receives(reception), TO_THE_RESULT);
        var finished = walk(receivedInFull(), TO_THE_RESULT);
        var answer =
                slip("clerk", finished, nowhere).isProblem(409, "FORM_INCOMPLETE", "/" + nowhere.code() + "/address");
        assertThat(answer.text("/errors/0/detail")).startsWith(nowhere.code() + ": ");
    }

    @Test
    void refusesWhatIsNoListOfDossiers() {
        var finished = walk(receivedInFull(), TO_THE_RESULT).code();
        slip("clerk", List.of()).isProblem(400, "VALIDATION_FAILED", "query:code");
        slip("clerk", List.of(finished, " ")).isProblem(400, "VALIDATION_FAILED", "/1");
        slip("clerk", List.of(finished, finished)).isProblem(400, "BATCH_ITEM_TWICE", "query:code");
        slip("clerk", List.of(finished, "H07.142-261118-9999")).isProblem(404, "DOSSIER_NOT_FOUND");
    }

    @Test
    void whoeverMayPrintTheSlipOfEachPrintsThatOfAllAndItIsKept() {
        var finished = walk(receivedInFull(), TO_THE_RESULT);
        var another = walk(receivedInFull(), TO_THE_RESULT);
        for (var account : List.of("clerk", "officer", "leader", "auditor")) {
            slip(account, finished, another).isOk();
        }
        slip(Desk.ofTheIntegrator(), List.of(finished.code())).isOk();
        for (var account : List.of("admin", "catalogue")) {
            slip(account, finished).isProblem(403, "FORBIDDEN");
        }
        slip(Desk.ofACitizen(), List.of(finished.code())).is(401);
        assertThat(kept()).hasSize(2 * 4 + 1).contains("auditor " + finished.code(), "auditor " + another.code());
    }

    @Test
    void whatOneMayNotSeeIsNotOnIt() {
        var ours = walk(receivedInFull(), TO_THE_RESULT);
        var theirs = Desk.of("clerk.b").receives(THREE_DAYS);
        slip("leader.b", ours).isProblem(404, "DOSSIER_NOT_FOUND");
        slip("clerk", ours, theirs).isProblem(404, "DOSSIER_NOT_FOUND");
        var restricted = Desk.of("clerk").receives(Reception.of("R2016-120"));
        slip("auditor", ours, restricted).isProblem(404, "DOSSIER_NOT_FOUND");
        slip("clerk", ours, restricted).isProblem(409, "RESULTS_NOT_THERE", "query:code");
        var above = Desk.withToken(Tokens.ofAgency("province.slips", "H07"));
        slip(above, List.of(ours.code(), theirs.code()))
                .isProblem(409, "RESULT_SLIP_OF_SEVERAL_AGENCIES", "query:code");
        slip(above, List.of(ours.code())).isOk();
    }

    private static Answer slip(String account, DossierAnswer... dossiers) {
        return slip(account, Arrays.stream(dossiers).map(DossierAnswer::code).toList());
    }

    private static Answer slip(String account, List<String> codes) {
        return slip(Desk.of(account), codes);
    }

    private static Answer slip(Desk desk, List<String> codes) {
        return new Answer(desk.request().queryParam("code", codes).get(SLIP));
    }

    /** Who has printed a form of which dossier. */
    private static List<String> kept() {
        return Desk.of("auditor")
                .get("/api/v1/dossier-readings", "from", "2026-11-01", "to", "2026-11-30")
                .isOk()
                .each("/items", reading -> reading)
                .stream()
                .filter(reading -> reading.path("kind").asText().equals("FORM"))
                .map(reading -> reading.path("reader").path("username").asText() + " "
                        + reading.path("dossier").asText())
                .toList();
    }
}
