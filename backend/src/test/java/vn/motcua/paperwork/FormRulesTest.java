package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Who may print which form when, by which regulation, and what stops it. */
@QuarkusTest
@WithTestResource(RealServices.class)
class FormRulesTest extends FormOffice {

    @Test
    void theListTellsWhatCanBePrintedAndWhatWasWrittenLast() {
        var dossier = receivedInFull();
        assertThat(due(dossier)).containsExactly("RECEIPT");
        assertThat(main(dossier)).isEqualTo("RECEIPT");
        OfficeClock.show("2026-11-18T10:00");
        dossier = walk(dossier, "clerk HAND_OVER");
        assertThat(due(dossier)).containsExactly("RECEIPT", "CONTROL_SLIP");
        assertThat(main(dossier)).isEqualTo("RECEIPT");
        OfficeClock.show("2026-11-18T11:00");
        dossier = Desk.of("officer").does("REQUEST_SUPPLEMENT", dossier);
        assertThat(due(dossier)).containsExactly("RECEIPT", "SUPPLEMENT_REQUEST", "CONTROL_SLIP");
        assertThat(main(dossier)).isEqualTo("SUPPLEMENT_REQUEST");
        var first = forms("clerk", dossier).isOk();
        assertThat(first.text("/items/0/number")).isEqualTo("01");
        assertThat(first.text("/items/0/citation")).isEqualTo("Thông tư số 03/2025/TT-VPCP");
        assertThat(first.text("/items/0/href")).isEqualTo(DOSSIERS + "/" + dossier.code() + "/forms/receipt.pdf");
        assertThat(first.json().at("/items/0/missing")).isEmpty();
    }

    @Test
    void saysWhatCannotBePrinted() {
        var dossier = receivedInFull();
        form("clerk", dossier, "apology").isProblem(409, "FORM_NOT_DUE");
        form("clerk", dossier, "fee-receipt").isProblem(409, "FORM_NOT_DUE");
        form("clerk", dossier, "birthday-card").isProblem(404, "FORM_UNKNOWN");
        form("clerk", dossier, "receipt", "number", 2).isProblem(404, "FORM_NUMBER_UNKNOWN", "query:number");
        form("clerk", dossier, "receipt", "number", 0).isProblem(400, "VALIDATION_FAILED", "query:number");
        Desk.of("clerk")
                .get(DOSSIERS + "/H07.142-261118-9999/forms/receipt.pdf")
                .isProblem(404, "DOSSIER_NOT_FOUND");
        Desk.of("clerk").get(DOSSIERS + "/H07.142-261118-9999/forms").isProblem(404, "DOSSIER_NOT_FOUND");
    }

    @Test
    void aFormNeverPrintsABlankWhereTheHeadMustStand() throws SQLException {
        var extended = Desk.of("leader").does("EXTEND", receivedInFull());
        headIs(null);
        form("clerk", extended, "apology").isProblem(409, "FORM_INCOMPLETE", "/agencyHead");
        var listed = forms("clerk", extended).isOk();
        assertThat(listed.text("/items/1/form")).isEqualTo("APOLOGY");
        assertThat(listed.text("/items/1/missing/0/code")).isEqualTo("FORM_LACKS_HEAD");
        headIs("Lê Thanh Hùng");
        form("clerk", extended, "apology").isOk();
    }

    @Test
    void nothingIsAskedForWithoutAPhoneToCall() throws SQLException {
        var asked = Desk.of("clerk").does("REQUEST_SUPPLEMENT", receivedInFull());
        try (var owner = Database.asOwner()) {
            owner.update("update agency set phone = null where code = 'H07.142'");
            form("clerk", asked, "supplement-request").isProblem(409, "FORM_INCOMPLETE", "/deskPhone");
        } finally {
            try (var owner = Database.asOwner()) {
                owner.update("update agency set phone = '0275 555 0142' where code = 'H07.142'");
            }
        }
        form("clerk", asked, "supplement-request").isOk();
    }

    @Test
    void whatWasReceivedWithoutADateHasNoReceipt() throws SQLException {
        var dossier = receivedInFull();
        try (var owner = Database.asOwner()) {
            owner.update("update dossier_event set details = details - 'promisedAt'");
        }
        form("clerk", dossier, "receipt").isProblem(409, "FORM_INCOMPLETE", "/promisedAt");
    }

    @Test
    void anotherLeaderSignsForTheHead() throws SQLException, IOException {
        var extended = Desk.of("leader").does("EXTEND", receivedInFull());
        headIs("Phạm Văn Tám");
        try (var pdf = PrintedPdf.of(form("leader", extended, "apology"), "apology-for-the-head")) {
            assertThat(pdf.text()).contains("KT. CHỦ TỊCH CHỦ TỊCH UBND XÃ", "Lê Thanh Hùng");
        }
    }

    @Test
    void aPaperGoesByTheRegulationOfItsDay() throws IOException {
        var line = """
                {"sourceId":"%s","procedureCode":"R2016-012","channel":"DIRECT","receivedAt":"%s",\
                "applicant":{"name":"Trần Văn Ba"}}""";
        Desk.ofTheIntegrator()
                .imports(List.of(
                        line.formatted("a", "2016-03-07T09:00:00+07:00"),
                        line.formatted("b", "2024-03-06T09:00:00+07:00")))
                .isOk();
        try (var pdf = PrintedPdf.of(form("clerk", found("160307"), "receipt"), "receipt-2016")) {
            assertThat(pdf.text())
                    .contains("Quyết định số 09/2015/QĐ-TTg", "Tam Phước, ngày 07 tháng 03 năm 2016")
                    .doesNotContain("Mẫu số");
        }
        try (var pdf = PrintedPdf.of(form("clerk", found("240306"), "receipt"), "receipt-2024")) {
            assertThat(pdf.text()).contains("Mẫu số 01, Thông tư số 01/2018/TT-VPCP");
        }
    }

    @Test
    void eachCircularNumbersTitlesAndOrdersTheFormsInItsOwnWay() throws SQLException {
        var extended = Desk.of("leader").does("EXTEND", receivedInFull());
        var asked = Desk.of("officer").does("REQUEST_SUPPLEMENT", walk(extended, "clerk HAND_OVER"));
        var stopped = Desk.of("leader").does("STOP", asked, reason());
        assertThat(numbered(stopped))
                .containsExactly(
                        "01 Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
                        "02 Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
                        "04 Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
                        "05 Thông báo dừng giải quyết hồ sơ",
                        "06 Phiếu kiểm soát quá trình giải quyết hồ sơ");
        var until = "update form_regulation set in_force_from = '%s' where code = '%s'";
        try (var owner = Database.asOwner()) {
            owner.update(until.formatted("2099-01-02", "TT-03-2025"));
            assertThat(numbered(stopped))
                    .containsExactly(
                            "01 Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
                            "02 Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
                            "04 Phiếu xin lỗi và hẹn lại ngày trả kết quả",
                            "05 Phiếu kiểm soát quá trình giải quyết hồ sơ",
                            "- Thông báo dừng giải quyết hồ sơ");
            owner.update(until.formatted("2099-01-01", "TT-01-2018"));
            assertThat(numbered(stopped))
                    .containsExactly(
                            "- Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
                            "- Phiếu hướng dẫn hoàn thiện hồ sơ",
                            "- Phiếu kiểm soát quá trình giải quyết hồ sơ",
                            "- Phiếu xin lỗi và hẹn lại ngày trả kết quả",
                            "- Thông báo dừng giải quyết hồ sơ");
        } finally {
            try (var owner = Database.asOwner()) {
                owner.update(until.formatted("2019-01-06", "TT-01-2018"));
                owner.update(until.formatted("2025-09-15", "TT-03-2025"));
            }
        }
    }

    private static List<String> numbered(DossierAnswer dossier) {
        return forms("clerk", dossier)
                .isOk()
                .each(
                        "/items",
                        form -> form.path("number").asText("-") + " "
                                + form.path("title").asText());
    }

    @Test
    void beforeTheFirstRegulationThereIsNoForm() throws SQLException {
        var dossier = receivedInFull();
        var move = "update form_regulation set in_force_from = in_force_from + %s * interval '100 years'";
        try (var owner = Database.asOwner()) {
            owner.update(move.formatted("1"));
            form("clerk", dossier, "receipt").isProblem(409, "FORM_NOT_REGULATED");
            assertThat(due(dossier)).isEmpty();
            owner.update(move.formatted("-1"));
        }
        assertThat(due(dossier)).containsExactly("RECEIPT");
    }

    @Test
    void numbersAndTitlesAreData() throws SQLException, IOException {
        var stopped = Desk.of("leader").does("STOP", receivedInFull(), reason());
        try (var owner = Database.asOwner()) {
            owner.update("insert into form_regulation values ('T', 'Thông tư của phép thử', '2026-01-01')");
            owner.update("insert into regulated_form values ('T', 1, 'STOP_NOTICE', '77', 'Giấy báo dừng')");
            owner.update("insert into regulated_form values ('T', 2, 'RECEIPT', '78', 'Giấy hẹn')");
            try (var pdf = PrintedPdf.of(form("clerk", stopped, "stop-notice"), "stop-notice-renamed")) {
                assertThat(pdf.text()).contains("Mẫu số 77, Thông tư của phép thử", "GIẤY BÁO DỪNG");
            }
            assertThat(due(stopped)).containsExactly("STOP_NOTICE", "RECEIPT");
        } finally {
            try (var owner = Database.asOwner()) {
                owner.update("delete from regulated_form where regulation = 'T'");
                owner.update("delete from form_regulation where code = 'T'");
            }
        }
    }

    @Test
    void aPaperKeepsTheNameThatTheAgencyHadThen() throws IOException {
        var before = receivedInFull();
        OfficeClock.show("2026-11-19T09:00");
        renameTo("UBND phường Sơn Đông");
        try {
            var after = receivedInFull();
            try (var pdf = PrintedPdf.of(form("clerk", before, "receipt"), "receipt-old-name")) {
                assertThat(pdf.text()).contains("ỦY BAN NHÂN DÂN XÃ TAM PHƯỚC", "Tam Phước, ngày 18 tháng 11 năm 2026");
            }
            try (var pdf = PrintedPdf.of(form("clerk", after, "receipt"), "receipt-new-name")) {
                assertThat(pdf.text())
                        .contains("ỦY BAN NHÂN DÂN PHƯỜNG SƠN ĐÔNG", "Sơn Đông, ngày 19 tháng 11 năm 2026");
            }
        } finally {
            renameTo("UBND xã Tam Phước");
            forgetTheRenaming();
        }
    }

    @Test
    void whoeverMayReadTheDossierPrintsItsFormsAndItIsKept() {
        var dossier = receivedInFull();
        for (var account : List.of("clerk", "officer", "leader", "auditor")) {
            form(account, dossier, "receipt").isOk();
            forms(account, dossier).isOk();
        }
        var path = DOSSIERS + "/" + dossier.code() + "/forms/receipt.pdf";
        Desk.ofTheIntegrator().get(path).isOk();
        for (var account : List.of("admin", "catalogue")) {
            form(account, dossier, "receipt").isProblem(403, "FORBIDDEN");
            forms(account, dossier).isProblem(403, "FORBIDDEN");
        }
        Desk.ofACitizen().get(path).is(401);
        form("leader.b", dossier, "receipt").isProblem(404, "DOSSIER_NOT_FOUND");
        forms("leader.b", dossier).isProblem(404, "DOSSIER_NOT_FOUND");
        form("officer", dossier, "apology").isProblem(409, "FORM_NOT_DUE");
        var kept = Desk.of("auditor")
                .get("/api/v1/dossier-readings", "from", "2026-11-01", "to", "2026-11-30")
                .isOk()
                .each(
                        "/items",
                        reading -> reading.path("reader").path("username").asText() + " "
                                + reading.path("kind").asText());
        assertThat(kept)
                .filteredOn(reading -> reading.endsWith(" FORM"))
                .hasSize(5)
                .contains("auditor FORM");
    }

    @Test
    void aRestrictedDossierIsPrintedByItsCircleAlone() {
        var dossier = Desk.of("clerk").receives(Reception.of("R2016-120"));
        form("clerk", dossier, "receipt").isOk();
        form("leader", dossier, "receipt").isOk();
        form("auditor", dossier, "receipt").isProblem(404, "DOSSIER_NOT_FOUND");
        forms("auditor", dossier).isProblem(404, "DOSSIER_NOT_FOUND");
    }

    @Test
    void aFeeReceiptHasThreeCopiesAndSaysWhenItWasCancelled() throws IOException {
        var fee = Map.of("name", "Lệ phí trích lục", "kind", "FIXED", "amountVnd", 15_000);
        CatalogueDesk.admin().inForce(CatalogueDesk.CODE, Map.of("fees", List.of(fee)));
        var dossier = Desk.of("clerk")
                .receives(Reception.withoutPapers(CatalogueDesk.CODE)
                        .paper("1", 1, 0, 0)
                        .applicant("address", "Ấp Phú Hòa, xã Tam Phước")
                        .with("fees", List.of(Map.of("fee", 1))));
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "receipt"), "receipt-with-fee")) {
            assertThat(pdf.text()).contains("7. Phí, lệ phí: 15.000 đồng");
        }
        dossier = Desk.of("clerk").does("COLLECT_FEES", dossier);
        try (var pdf = printed(dossier, "fee-receipt")) {
            pdf.isAsKept(3, 148, 210).isPdfA().staysOnThePaper(10);
        }
        dossier = Desk.of("clerk").does("CANCEL_RECEIPT", dossier, Map.of("reason", "Ghi sai tên người nộp"));
        dossier = Desk.of("clerk").does("COLLECT_FEES", dossier);
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "fee-receipt", "number", 1), "fee-receipt-cancelled")) {
            assertThat(pdf.text()).contains("ĐÃ HỦY", "Ghi sai tên người nộp");
        }
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "fee-receipt"), "fee-receipt-second")) {
            assertThat(pdf.text()).contains("Số: 0000002").doesNotContain("ĐÃ HỦY");
        }
        dossier = walk(dossier, "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "result-slip"), "result-slip-with-fee")) {
            assertThat(pdf.text()).contains("Phí, lệ phí đã nộp: 15.000 đồng");
        }
    }

    @Test
    void aFeeReceiptSaysWhatStandsOnTheCoverOfItsBook() throws IOException {
        var fee = Map.of("name", "Lệ phí trích lục", "kind", "FIXED", "amountVnd", 15_000);
        CatalogueDesk.admin().inForce(CatalogueDesk.CODE, Map.of("fees", List.of(fee)));
        var reception =
                Reception.withoutPapers(CatalogueDesk.CODE).paper("1", 1, 0, 0).with("fees", List.of(Map.of("fee", 1)));
        var before = Desk.of("clerk").does("COLLECT_FEES", Desk.of("clerk").receives(reception));
        Desk.of("admin")
                .post(
                        "/api/v1/receipt-books",
                        Map.of(
                                "book",
                                "02",
                                "formNumber",
                                "01BLP2-001",
                                "symbol",
                                "AB-26T",
                                "validFrom",
                                "2026-11-18",
                                "reason",
                                "Nhận quyển mới"))
                .is(201);
        var after = Desk.of("clerk").does("COLLECT_FEES", Desk.of("clerk").receives(reception));
        try (var pdf = PrintedPdf.of(form("clerk", after, "fee-receipt"), "fee-receipt-of-a-book")) {
            pdf.isAsKept(3, 148, 210).isPdfA().staysOnThePaper(10);
        }
        try (var pdf = PrintedPdf.of(form("clerk", before, "fee-receipt"), "fee-receipt-of-no-book")) {
            assertThat(pdf.text()).contains("Quyển số: 01").doesNotContain("Ký hiệu");
        }
    }

    private static String main(DossierAnswer dossier) {
        var items = forms("clerk", dossier).isOk().json().path("items");
        for (var item : items) {
            if (item.path("main").asBoolean()) {
                return item.path("form").asText();
            }
        }
        return null;
    }

    private static DossierAnswer found(String day) {
        return Desk.of("clerk").opens("H07.142-" + day + "-0001");
    }
}
