package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Sổ theo dõi hồ sơ (TT 01/2018/TT-VPCP Điều 10): numbers through the year, books, corrections, closing. */
@QuarkusTest
@WithTestResource(RealServices.class)
class RegisterTest extends FormOffice {

    private static final String REPORT = "/api/v1/reports/register";
    private static final String YEAR = "/api/v1/registers/DOSSIERS/2026";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String LAST_DAY = "2026-12-31T16:00";
    private static final Map<String, Object> CORRECTION =
            Map.of("correction", "Họ tên đúng là Nguyễn Hoàng Phúc", "reason", "Ghi sai họ tên theo tờ khai cũ");

    static Answer rows(String account, Object... query) {
        return Desk.of(account).get(REPORT, with(query));
    }

    private static Object[] with(Object... query) {
        List<Object> all = new ArrayList<>(List.of("from", "2026-01-01", "to", "2026-12-31"));
        for (int index = 0; index < query.length; index += 2) {
            int at = all.indexOf(query[index]);
            if (at >= 0) {
                all.set(at + 1, query[index + 1]);
            } else {
                all.addAll(List.of(query[index], query[index + 1]));
            }
        }
        return all.toArray();
    }

    static Answer file(String account, String type, Object... query) {
        var request = Desk.of(account).request().accept(type);
        var all = with(query);
        for (int index = 0; index < all.length; index += 2) {
            request.queryParam((String) all[index], all[index + 1].toString());
        }
        return new Answer(request.get(REPORT)).isOk();
    }

    private static List<String> places(Answer rows) {
        return rows.isOk()
                .each(
                        "/items",
                        row -> row.path("book").asText()
                                + '/'
                                + row.path("number").asText());
    }

    private static Answer year() {
        return Desk.of("clerk").get(YEAR).isOk();
    }

    private static Answer opensABook(String account) {
        return Desk.of(account).post(YEAR + "/books", null, year().header("ETag"));
    }

    private static Answer closes(String account) {
        return Desk.of(account).post(YEAR + "/closing", null, year().header("ETag"));
    }

    @Test
    void numbersRunOnThroughTheBooksOfTheYear() {
        received();
        received();
        opensABook("clerk").isOk();
        received();
        assertThat(places(rows("clerk"))).containsExactly("1/1", "1/2", "2/3");
        assertThat(places(rows("clerk", "book", "2"))).containsExactly("2/3");
        assertThat(year().each("/books", book -> book.path("lastNumber").asInt()))
                .containsExactly(2, 3);
    }

    @Test
    void anEmptyBookIsNotFollowedByAnother() {
        received();
        opensABook("leader").isOk();
        opensABook("leader").isProblem(409, "REGISTER_BOOK_EMPTY");
    }

    @Test
    void numbersHaveNoGapsWhereReceptionsRaceAndFail() throws Exception {
        var good = Reception.of(THREE_DAYS);
        var bad = Reception.of(THREE_DAYS).withoutTheFirstPaper();
        var clerk = Desk.of("clerk");
        Concurrently.run(20, person -> clerk.sends(person % 2 == 0 ? good : bad).status());
        assertThat(rows("clerk").isOk().each("/items", row -> row.path("number").asInt()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    void whatWasNotReceivedIsNotInTheRegister() {
        var submitted = Desk.of("clerk").submits(handedIn());
        Desk.of("clerk").does("REFUSE_AT_RECEPTION", Desk.of("clerk").submits(handedIn()), reason());
        assertThat(places(rows("clerk"))).isEmpty();
        Desk.of("clerk").does("RECEIVE", submitted);
        assertThat(places(rows("clerk"))).containsExactly("1/1");
    }

    @Test
    void theYearOfTheReceptionDecidesAndBeginsAtOneAgain() {
        OfficeClock.show(LAST_DAY);
        received();
        OfficeClock.show("2027-01-04T08:00");
        received();
        var answer = rows("clerk", "from", "2026-12-01", "to", "2027-01-31").isOk();
        assertThat(answer.each("/items", row -> row.path("year").asInt())).containsExactly(2026, 2027);
        assertThat(places(answer)).containsExactly("1/1", "1/1");
    }

    @Test
    void theReceiptNamesBookAndNumber() throws IOException {
        received();
        var dossier = receivedInFull();
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "receipt"), "receipt-second-of-the-year")) {
            assertThat(pdf.text()).contains("Vào Sổ theo dõi hồ sơ năm 2026, Quyển số: 01 Số thứ tự: 2");
        }
    }

    @Test
    void aRowIsPagedByItsNumber() {
        for (int time = 0; time < 5; time++) {
            received();
        }
        var first = rows("clerk", "limit", "2");
        assertThat(places(first)).containsExactly("1/1", "1/2");
        var second = rows("clerk", "limit", "2", "cursor", first.text("/next"));
        assertThat(places(second)).containsExactly("1/3", "1/4");
        assertThat(rows("clerk", "limit", "2", "cursor", second.text("/next")).text("/next"))
                .isNull();
    }

    @Test
    void isNotClosedBeforeItsLastDayNorByAClerk() {
        received();
        closes("leader").isProblem(409, "REGISTER_NOT_CLOSABLE");
        assertThat(year().text("/closable")).isEqualTo("false");
        OfficeClock.show(LAST_DAY);
        assertThat(year().text("/closable")).isEqualTo("true");
        closes("clerk").isProblem(403, "FORBIDDEN");
    }

    @Test
    void isClosedOnlyAsItWasSeen() {
        received();
        OfficeClock.show(LAST_DAY);
        var seen = year().header("ETag");
        received();
        Desk.of("leader").post(YEAR + "/closing", null, seen).isProblem(412, "REGISTER_CHANGED");
    }

    @Test
    void aClosedYearTakesInNothingMore() {
        walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH", "clerk RETURN");
        received();
        OfficeClock.show(LAST_DAY);
        var closed = closes("leader").isOk();
        assertThat(closed.text("/closing/entries")).isEqualTo("2");
        assertThat(closed.text("/closing/resolved")).isEqualTo("1");
        assertThat(closed.text("/closing/returned")).isEqualTo("1");
        closes("leader").isProblem(409, "REGISTER_CLOSED");
        opensABook("clerk").isProblem(409, "REGISTER_CLOSED");
        Desk.of("clerk").sends(Reception.of(THREE_DAYS)).isProblem(409, "REGISTER_CLOSED");
        OfficeClock.show("2027-01-04T08:00");
        received();
        var late = Reception.of(THREE_DAYS)
                .with(
                        "backEntry",
                        Map.of("receivedAt", "2026-12-30T09:00:00+07:00", "reason", "Mất điện, tiếp nhận trên giấy"));
        Desk.of("clerk").sends(late).isProblem(409, "REGISTER_CLOSED");
        assertThat(places(rows("clerk"))).containsExactly("1/1", "1/2");
    }

    @Test
    void whatIsWrongIsSaidBesideTheRowAndInAClosedYearByTheLeaderAlone() {
        received();
        var path = YEAR + "/rows/1/corrections";
        Desk.of("clerk").post(path, CORRECTION).isOk();
        OfficeClock.show(LAST_DAY);
        closes("leader").isOk();
        OfficeClock.show("2027-01-05T10:00");
        Desk.of("clerk").post(path, CORRECTION).isProblem(403, "REGISTER_CLOSED_NEEDS_LEADER");
        Desk.of("leader").post(path, CORRECTION).isOk();
        Desk.of("leader").post(YEAR + "/rows/2/corrections", CORRECTION).isProblem(404, "REGISTER_ENTRY_NOT_FOUND");
        var row = rows("auditor").isOk();
        assertThat(row.text("/items/0/applicantName")).isEqualTo("Nguyễn H. P");
        assertThat(row.text("/items/0/corrections/0/correction")).startsWith("Họ tên đúng là");
        assertThat(row.text("/items/0/corrections/1/at")).startsWith("2027-01-05T10:00");
    }

    @Test
    void isPrintedOnA4LandscapeWithCoverAndClosing() throws IOException {
        var first = receivedInFull();
        Desk.of("leader").does("EXTEND", first);
        Desk.of("clerk").post(YEAR + "/rows/1/corrections", CORRECTION).isOk();
        opensABook("clerk").isOk();
        Desk.of("leader").does("REFUSE", received(), reason());
        OfficeClock.show(LAST_DAY);
        closes("leader").isOk();
        try (var pdf = PrintedPdf.of(file("clerk", "application/pdf"), "register")) {
            pdf.isAsKept(5, 297, 210).isPdfA().staysOnThePaper(9);
        }
    }

    @Test
    void anotherLeaderClosesForTheHead() throws Exception {
        received();
        headIs("Phạm Văn Tám");
        OfficeClock.show(LAST_DAY);
        closes("leader").isOk();
        try (var pdf = PrintedPdf.of(file("clerk", "application/pdf"), "register-closed-for-the-head")) {
            assertThat(pdf.text()).contains("KT. CHỦ TỊCH CHỦ TỊCH UBND XÃ", "Lê Thanh Hùng", "Phạm Văn Tám");
        }
    }

    @Test
    void aPeriodThatDoesNotReachTheEndOfTheYearIsPrintedWithoutClosing() throws IOException {
        received();
        try (var pdf = PrintedPdf.of(file("clerk", "application/pdf", "to", "2026-11-30"), "register-eleven-months")) {
            assertThat(pdf.text()).contains("Cộng trong kỳ: 1 hồ sơ").doesNotContain("KHÓA SỔ");
        }
        try (var pdf = PrintedPdf.of(file("clerk", "application/pdf"), "register-not-closed")) {
            assertThat(pdf.text()).contains("Sổ năm 2026 chưa khóa vào lúc in.");
        }
        try (var pdf = PrintedPdf.of(file("clerk", "application/pdf", "to", "2026-10-31"), "register-empty")) {
            assertThat(pdf.text()).contains("Không có hồ sơ nào vào sổ");
        }
    }

    @Test
    void isDrawnByTheCircularOfItsDay() throws Exception {
        importedIn("2016-03-07");
        importedIn("2024-03-06");
        received();
        try (var pdf = PrintedPdf.of(
                file("clerk", "application/pdf", "from", "2016-01-01", "to", "2016-12-31"), "register-2016")) {
            pdf.isAsKept(3, 297, 210).isPdfA().staysOnThePaper(9);
        }
        try (var pdf = PrintedPdf.of(
                file("clerk", "application/pdf", "from", "2016-01-01", "to", "2026-11-30"), "register-ten-years")) {
            pdf.staysOnThePaper(9);
            assertThat(pdf.text().split("Quyết định số 09/2015/QĐ-TTg", -1)).hasSize(3);
            assertThat(pdf.text().split("Mẫu số 06, Thông tư số 01/2018/TT-VPCP", -1))
                    .hasSize(3);
            assertThat(pdf.text().split("Mẫu số 07, Thông tư số 03/2025/TT-VPCP", -1))
                    .hasSize(3);
            assertThat(pdf.text().split("Nhận kết quả từ cơ quan giải quyết", -1))
                    .hasSize(2);
        }
        try (var owner = Database.asOwner()) {
            owner.update(
                    "update regulated_register set number = '77', title = 'Sổ của phép thử' where regulation = 'TT-03-2025'");
            try (var pdf = PrintedPdf.of(file("clerk", "application/pdf"), "register-renumbered")) {
                assertThat(pdf.text()).contains("Mẫu số 77, Thông tư số 03/2025/TT-VPCP", "SỔ CỦA PHÉP THỬ");
            }
        } finally {
            try (var owner = Database.asOwner()) {
                owner.update(
                        "update regulated_register set number = '07', title = 'Sổ theo dõi hồ sơ' where regulation = 'TT-03-2025'");
            }
        }
    }

    private static void importedIn(String day) {
        var line = """
                {"sourceId":"%1$s","procedureCode":"R2016-012","channel":"DIRECT","receivedAt":"%1$sT09:00:00+07:00",\
                "applicant":{"name":"Trần Văn Ba"},"events":[{"type":"FINISHED","at":"%1$sT16:00:00+07:00"}]}""";
        var answer =
                Desk.ofTheIntegrator().imports(List.of(line.formatted(day))).isOk();
        assertThat(answer.text("/accepted")).isEqualTo("1");
    }

    @Test
    void tellsUnderTheOldCircularWhenADossierWentToWhoResolvesIt() throws Exception {
        var dossier = received();
        OfficeClock.show("2026-11-19T09:00");
        walk(dossier, "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN");
        try (var owner = Database.asOwner()) {
            owner.update("update regulated_register set transfers = true where regulation = 'TT-03-2025'");
            var lines = file("clerk", "text/csv").text().lines().toList();
            assertThat(lines.getFirst()).contains("Chuyển hồ sơ đến cơ quan giải quyết,Nhận kết quả từ cơ quan");
            assertThat(lines.get(1)).contains(",18/11/2026,23/11/2026,19/11/2026,,,");
        } finally {
            try (var owner = Database.asOwner()) {
                owner.update("update regulated_register set transfers = false where regulation = 'TT-03-2025'");
            }
        }
        assertThat(file("clerk", "text/csv").text()).doesNotContain("Chuyển hồ sơ");
    }

    @Test
    void isHeadedByTheNameThatTheAgencyHadAtItsEnd() throws IOException {
        received();
        OfficeClock.show("2027-01-05T09:00");
        renameTo("UBND phường Sơn Đông");
        try {
            received();
            try (var pdf = PrintedPdf.of(file("clerk", "application/pdf"), "register-old-name")) {
                assertThat(pdf.text()).contains("ỦY BAN NHÂN DÂN XÃ TAM PHƯỚC").doesNotContain("SƠN ĐÔNG");
            }
            try (var pdf = PrintedPdf.of(
                    file("clerk", "application/pdf", "from", "2027-01-01", "to", "2027-12-31"), "register-new-name")) {
                assertThat(pdf.text())
                        .contains("ỦY BAN NHÂN DÂN PHƯỜNG SƠN ĐÔNG")
                        .doesNotContain("TAM PHƯỚC");
            }
        } finally {
            renameTo("UBND xã Tam Phước");
            forgetTheRenaming();
        }
    }

    @Test
    void aCoverSaysThatNobodyIsKnownToHeadTheAgency() throws Exception {
        received();
        headIs(null);
        try (var pdf = PrintedPdf.of(file("clerk", "application/pdf"), "register-without-head")) {
            assertThat(pdf.text())
                    .contains("THỦ TRƯỞNG CƠ QUAN", "(chưa khai báo người đứng đầu)")
                    .contains("Nguyễn Thị Mai");
        }
    }

    @Test
    void aNameWithoutEndStaysInsideItsColumn() throws IOException {
        var endless = "Ố".repeat(200);
        Desk.of("clerk").receives(handedIn().from(endless).applicant("address", "Ấ".repeat(200)));
        try (var pdf = PrintedPdf.of(file("clerk", "application/pdf"), "register-long-name")) {
            pdf.staysOnThePaper(9);
            assertThat(pdf.text().chars().filter(letter -> letter == 'Ố').count())
                    .isEqualTo(200);
        }
    }

    @Test
    void isAWorkbookWithASheetABookAndTexts() throws IOException {
        Desk.of("clerk").receives(handedIn().from("=1+1"));
        opensABook("clerk").isOk();
        received();
        var answer = file("clerk", WORKBOOK);
        assertThat(answer.header("Content-Disposition")).contains("so-theo-doi-ho-so-2026-01-01-2026-12-31.xlsx");
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(answer.response().asByteArray()))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()).toList())
                    .containsExactly("2026-Q01", "2026-Q02");
            var row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCellText(0)).isEqualTo("1");
            assertThat(row.getCellText(4)).isEqualTo("=1+1");
            assertThat(row.getCellAsDate(7)).hasValue(LocalDateTime.parse("2026-11-18T00:00"));
            assertThat(row.getCellAsDate(8)).hasValue(LocalDateTime.parse("2026-11-23T00:00"));
        }
    }

    @Test
    void isCsvInWhichNothingLooksLikeAFormula() {
        Desk.of("clerk").receives(handedIn().from("=1+1"));
        var lines = file("clerk", "text/csv").text().lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFFNăm,Quyển số,Số thứ tự,Mã hồ sơ");
        assertThat(lines.get(1)).startsWith("2026,01,1,H07.142-261118-0001").contains(",'=1+1,");
    }

    @Test
    void aRestrictedDossierHasItsRowAndNamesNobody() throws IOException {
        Desk.of("clerk")
                .receives(Reception.of("R2016-120").from("Lê Thị Người Tố Cáo").applicant("address", "Ấp Một"));
        for (var account : List.of("leader", "officer", "auditor")) {
            var answer = rows(account).isOk();
            assertThat(places(answer)).containsExactly("1/1");
            assertThat(answer.text("/items/0/restricted")).isEqualTo("true");
            assertThat(answer.text()).doesNotContain("Người Tố Cáo", "Ấp Một", "H07.142-261118-0001");
        }
        try (var pdf = PrintedPdf.of(file("clerk", "application/pdf"), "register-restricted")) {
            assertThat(pdf.text()).contains("(Hồ sơ hạn chế tiếp cận)").doesNotContain("Tố Cáo");
        }
    }

    @Test
    void everyAgencyHasItsOwn() {
        received();
        Desk.of("clerk.b").receives(THREE_DAYS);
        assertThat(places(rows("leader.b"))).containsExactly("1/1");
        assertThat(rows("leader.b").text("/items/0/dossierCode")).startsWith("H07.143-");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-11-30, 2026-11-01, PERIOD_UPSIDE_DOWN",
        "2027-01-01, 2027-02-01, PERIOD_IN_THE_FUTURE",
        "1901-01-01, 2026-11-01, PERIOD_TOO_LONG",
        "hôm qua, 2026-11-01, DATE_MALFORMED"
    })
    void aPeriodThatIsNoneIsRefused(String from, String to, String code) {
        rows("clerk", "from", from, "to", to).isProblem(400, code);
    }

    @Test
    void aYearOrRegisterThatIsNotThereIsToldSo() {
        Desk.of("clerk").get(YEAR).isProblem(404, "REGISTER_NOT_BEGUN");
        Desk.of("clerk").get("/api/v1/registers/SCT/2026").isProblem(404, "REGISTER_UNKNOWN");
    }

    @Test
    void whatAMachineBroughtInIsReceivedByTheDesk() throws IOException {
        var dossier = Desk.ofTheIntegrator().receives(handedIn());
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "receipt"), "receipt-by-machine")) {
            assertThat(pdf.text())
                    .contains("Bộ phận Tiếp nhận và Trả kết quả (tiếp nhận qua hệ thống kết nối)")
                    .doesNotContain("service-account");
        }
    }
}
