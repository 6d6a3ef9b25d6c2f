package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.feedback.RatingCodes;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Every form of a dossier, word for word and by its measures; pictures of them are in target/forms. */
@QuarkusTest
@WithTestResource(RealServices.class)
class FormsTest extends FormOffice {

    @Inject
    RatingCodes codes;

    @Test
    void theReceiptIsTwoCopiesOfA5OnASheetOfA4() throws IOException {
        var dossier = receivedInFull();
        try (var pdf = printed(dossier, "receipt")) {
            pdf.isAsKept(1, 297, 210).isPdfA().staysOnThePaper(10).keepsTheMiddleFree(8);
            var lookup = "http://localhost:5173/lookup/" + dossier.code();
            var withTheRightToRate = lookup + "#" + codes.of(dossier.code());
            assertThat(pdf.qrCodes(0)).containsExactlyInAnyOrder(withTheRightToRate, lookup);
            assertThat(pdf.text().split(codes.of(dossier.code()), -1)).hasSize(2);
        }
    }

    @Test
    void theReceiptSaysWhatWasPromisedAndHandedInAtTheReceptionWheneverItIsPrinted() throws IOException {
        var dossier = receivedInFull();
        String atFirst;
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "receipt"), "receipt-at-first")) {
            atFirst = pdf.text();
        }
        var asked = Desk.of("officer")
                .does(
                        "REQUEST_SUPPLEMENT",
                        walk(dossier, "clerk HAND_OVER"),
                        Map.of("reason", REASON, "documents", List.of("2")));
        OfficeClock.show("2026-11-19T10:00");
        var handedIn = Map.<String, Object>of(
                "documents",
                List.of(Map.of("requiredDocument", "2", "originals", 1, "certifiedCopies", 0, "copies", 0)));
        var later = Desk.of("clerk").does("RECEIVE_SUPPLEMENT", asked, handedIn);
        Desk.of("leader").does("EXTEND", later);
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "receipt"), "receipt-again")) {
            assertThat(pdf.text()).isEqualTo(atFirst);
        }
    }

    @Test
    void theSupplementRequestNamesThePapersAndWhomToCall() throws IOException {
        var asked = Desk.of("officer")
                .does(
                        "REQUEST_SUPPLEMENT",
                        walk(receivedInFull(), "clerk HAND_OVER"),
                        Map.of("reason", REASON, "documents", List.of("2")));
        try (var pdf = printed(asked, "supplement-request")) {
            pdf.isAsKept(1, 148, 210).isPdfA().staysOnThePaper(10);
        }
    }

    @Test
    void whatIsAskedForBeforeTheReceptionIsPrintedToo() throws IOException {
        var submitted = Desk.of("clerk").submits(handedIn());
        assertThat(due(submitted)).isEmpty();
        var asked = Desk.of("clerk").does("REQUEST_COMPLETION", submitted);
        assertThat(due(asked)).containsExactly("SUPPLEMENT_REQUEST");
        try (var pdf = PrintedPdf.of(form("clerk", asked, "supplement-request"), "completion-request")) {
            assertThat(pdf.text()).contains("Lý do: Thiếu bản chính giấy chứng sinh", "NGƯỜI HƯỚNG DẪN");
        }
    }

    @Test
    void aRefusalIsSignedByTheHead() throws IOException {
        var refused = Desk.of("leader").does("REFUSE", receivedInFull(), reason());
        try (var pdf = printed(refused, "refusal")) {
            pdf.isAsKept(1, 148, 210).isPdfA().staysOnThePaper(10);
        }
    }

    @Test
    void whatWasNotAcceptedIsRefusedByTheDesk() throws IOException {
        var submitted = Desk.of("clerk").submits(handedIn());
        var refused = Desk.of("clerk").does("REFUSE_AT_RECEPTION", submitted, reason());
        try (var pdf = PrintedPdf.of(form("clerk", refused, "refusal"), "non-acceptance")) {
            pdf.isAsKept(1, 148, 210).staysOnThePaper(10);
        }
    }

    @Test
    void theApologyTellsTheOldDateAndTheNew() throws IOException {
        var extended = Desk.of("leader").does("EXTEND", receivedInFull());
        try (var pdf = printed(extended, "apology")) {
            pdf.isAsKept(1, 148, 210).isPdfA().staysOnThePaper(10);
        }
    }

    @Test
    void theStopNoticeSaysWhatGoesBack() throws IOException {
        var papers = handedIn();
        papers.with(
                "documents",
                List.of(Map.of(
                        "requiredDocument", "1",
                        "originals", 1,
                        "certifiedCopies", 0,
                        "copies", 0,
                        "originalsToReturn", 1)));
        var stopped = Desk.of("leader").does("STOP", Desk.of("clerk").receives(papers), reason());
        try (var pdf = printed(stopped, "stop-notice")) {
            pdf.isAsKept(1, 148, 210).isPdfA().staysOnThePaper(10);
        }
    }

    @Test
    void theControlSlipHasAPairOfSignaturesForEachHandOver() throws IOException {
        var dossier = walk(receivedInFull(), "clerk HAND_OVER");
        OfficeClock.show("2026-11-18T14:10");
        dossier = walk(dossier, "officer ACCEPT_HAND_OVER");
        dossier = Desk.of("officer").does("DISPATCH_LEG", dossier);
        OfficeClock.show("2026-11-19T08:00");
        dossier = walk(dossier, "officer RETURN_LEG", "officer COMPLETE_STEP");
        OfficeClock.show("2026-11-20T16:30");
        dossier = walk(dossier, "leader SIGN");
        try (var pdf = printed(dossier, "control-slip")) {
            pdf.isAsKept(2, 148, 210).isPdfA().staysOnThePaper(10);
        }
    }

    @Test
    void theResultSlipTellsWhoGaveItToWhom() throws IOException {
        var dossier = walk(receivedInFull(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN");
        dossier = Desk.of("clerk").does("FINISH", dossier, Map.of("resultNumber", "218/UBND-XNTTHN"));
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "result-slip"), "result-slip-finished")) {
            assertThat(pdf.text())
                    .contains("218/UBND-XNTTHN", "Bộ phận Tiếp nhận và Trả kết quả")
                    .doesNotContain("NGƯỜI NHẬN (Ký và ghi rõ họ tên) Nguyễn");
        }
        OfficeClock.show("2026-11-19T09:20");
        dossier = Desk.of("clerk").does("RETURN", dossier, Map.of("collectedBy", "Trần Thị Bích (được ủy quyền)"));
        try (var pdf = printed(dossier, "result-slip")) {
            pdf.isAsKept(1, 148, 210).isPdfA().staysOnThePaper(10);
        }
    }

    @Test
    void theGuidanceSlipOfAProcedureIsForEverybody() throws IOException {
        var answer = Desk.ofACitizen().get("/public/v1/procedures/" + THREE_DAYS + "/guidance.pdf");
        try (var pdf = PrintedPdf.of(answer, "guidance")) {
            pdf.isAsKept(1, 148, 210).isPdfA().staysOnThePaper(10);
            assertThat(pdf.qrCodes(0)).containsExactly("http://localhost:5173/procedures/" + THREE_DAYS);
        }
        Desk.ofACitizen().get("/public/v1/procedures/T-9.999999/guidance.pdf").isProblem(404, "PROCEDURE_UNKNOWN");
    }

    @Test
    void theDeskThatHandsOutAGuidanceSlipStandsAtItsHead() throws IOException {
        var path = "/public/v1/procedures/" + THREE_DAYS + "/guidance.pdf";
        var answer = Desk.ofACitizen().get(path, "agency", "H07.142");
        try (var pdf = PrintedPdf.of(answer, "guidance-of-a-desk")) {
            pdf.isSized(1, 148, 210).isPdfA().staysOnThePaper(10);
            assertThat(pdf.text()).contains("ỦY BAN NHÂN DÂN XÃ TAM PHƯỚC", "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ");
        }
        assertThat(answer.header("ETag"))
                .isNotEqualTo(Desk.ofACitizen().get(path).header("ETag"));
        Desk.ofACitizen().get(path, "agency", "H99.1").isProblem(400, "UNKNOWN_AGENCY", "query:agency");
    }

    @Test
    void aNameWithoutEndStaysInsideItsCopy() throws IOException {
        var endless = "Ố".repeat(200);
        var dossier = Desk.of("clerk").receives(handedIn().from(endless).applicant("address", "Ấ".repeat(200)));
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "receipt"), "receipt-long-name")) {
            pdf.staysOnThePaper(10).keepsTheMiddleFree(8);
            assertThat(pdf.text().chars().filter(letter -> letter == 'Ố').count())
                    .isGreaterThanOrEqualTo(2 * 200);
        }
        var extended = Desk.of("leader").does("EXTEND", dossier);
        try (var pdf = PrintedPdf.of(form("clerk", extended, "apology"), "apology-long-name")) {
            pdf.staysOnThePaper(10);
        }
        var handedOver = walk(extended, "clerk HAND_OVER");
        try (var pdf = PrintedPdf.of(form("clerk", handedOver, "control-slip"), "control-slip-long-name")) {
            pdf.staysOnThePaper(10);
        }
        var asked = Desk.of("officer").does("REQUEST_SUPPLEMENT", handedOver, Map.of("reason", endless));
        var stopped = Desk.of("leader").does("STOP", asked, Map.of("reason", endless));
        keepsAllOf("supplement-request", stopped, 1 + 1);
        keepsAllOf("stop-notice", stopped, 1 + 1);
    }

    @Test
    void aNameWithoutEndStaysOnTheSlipsOfTheResultAndOfTheMoney() throws IOException {
        var endless = "Ố".repeat(200);
        var fee = Map.of("name", "Lệ phí", "kind", "FIXED", "amountVnd", 15_000);
        CatalogueDesk.admin().inForce(CatalogueDesk.CODE, Map.of("name", endless, "fees", List.of(fee)));
        var reception = Reception.withoutPapers(CatalogueDesk.CODE)
                .paper("1", 1, 0, 0)
                .from(endless)
                .applicant("address", "Ấ".repeat(200))
                .with("fees", List.of(Map.of("fee", 1)));
        var refused = Desk.of("leader").does("REFUSE", Desk.of("clerk").receives(reception), reason());
        keepsAllOf("refusal", refused, 1 + 1);
        var paid = Desk.of("clerk").does("COLLECT_FEES", Desk.of("clerk").receives(reception));
        keepsAllOf("fee-receipt", paid, 3 * (1 + 1));
        var finished = walk(paid, "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        keepsAllOf(
                "result-slip",
                Desk.of("clerk").does("RETURN", finished, Map.of("collectedBy", endless)),
                1 + 1 + 1 + 1);
        var guidance = Desk.ofACitizen().get("/public/v1/procedures/" + CatalogueDesk.CODE + "/guidance.pdf");
        try (var pdf = PrintedPdf.of(guidance, "guidance-long-name")) {
            pdf.staysOnThePaper(10);
            assertThat(pdf.text().chars().filter(letter -> letter == 'Ố').count())
                    .isEqualTo(200);
        }
    }

    /** @param times how often something of two hundred letters without a space stands on it */
    private static void keepsAllOf(String form, DossierAnswer dossier, int times) throws IOException {
        try (var pdf = PrintedPdf.of(form("clerk", dossier, form), form + "-long-name")) {
            pdf.staysOnThePaper(10);
            assertThat(pdf.text().chars().filter(letter -> letter == 'Ố').count())
                    .isGreaterThanOrEqualTo(times * 200L);
        }
    }

    @Test
    void sixtyPapersGoOverToMoreSheetsBothCopiesAlike() throws IOException {
        var names = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> Map.<String, Object>of(
                        "code",
                        number,
                        "name",
                        "Giấy tờ thứ " + number + " của hồ sơ",
                        "mandatory",
                        true,
                        "originals",
                        1))
                .toList();
        CatalogueDesk.admin().inForce(CatalogueDesk.CODE, Map.of("documents", names));
        var dossier = Desk.of("clerk").receives(CatalogueDesk.CODE);
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "receipt"), "receipt-sixty-papers")) {
            pdf.isSized(pdf.pages(), 297, 210).staysOnThePaper(10).keepsTheMiddleFree(8);
            assertThat(pdf.pages()).isBetween(2, 4);
            for (int number = 1; number <= 60; number++) {
                assertThat(pdf.text().split("Giấy tờ thứ " + number + " của", -1))
                        .hasSize(3);
            }
            assertThat(pdf.text().split("Trang 1/" + pdf.pages(), -1)).hasSize(3);
        }
        var numbers = IntStream.rangeClosed(1, 60).mapToObj(Integer::toString).toList();
        var papers = numbers.stream()
                .map(number -> Map.of(
                        "requiredDocument", number,
                        "originals", 1,
                        "certifiedCopies", 0,
                        "copies", 0,
                        "originalsToReturn", 1))
                .toList();
        var lent = Desk.of("clerk")
                .receives(Reception.withoutPapers(CatalogueDesk.CODE).with("documents", papers));
        var asked = Desk.of("officer")
                .does(
                        "REQUEST_SUPPLEMENT",
                        walk(lent, "clerk HAND_OVER"),
                        Map.of("reason", REASON, "documents", numbers));
        var stopped = Desk.of("leader").does("STOP", asked, reason());
        namesAllSixty(form("clerk", stopped, "supplement-request"), "supplement-request-sixty");
        namesAllSixty(form("clerk", stopped, "stop-notice"), "stop-notice-sixty");
        namesAllSixty(
                Desk.ofACitizen().get("/public/v1/procedures/" + CatalogueDesk.CODE + "/guidance.pdf"),
                "guidance-sixty");
    }

    private static void namesAllSixty(Answer answer, String name) throws IOException {
        try (var pdf = PrintedPdf.of(answer, name)) {
            pdf.isSized(pdf.pages(), 148, 210).staysOnThePaper(10);
            assertThat(pdf.pages()).isBetween(2, 5);
            for (int number = 1; number <= 60; number++) {
                assertThat(pdf.text().split("Giấy tờ thứ " + number + " của", -1))
                        .as("%s: %s", name, number)
                        .hasSize(2);
            }
        }
    }

    @Test
    void whatLooksLikeHtmlOrATemplateIsPrintedAsItIsWritten() throws IOException {
        var name = "Phúc <b>đậm</b> & {head.title}";
        var dossier = Desk.of("clerk").receives(handedIn().from(name));
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "receipt"), "receipt-html")) {
            assertThat(pdf.text()).contains(name);
        }
    }
}
