package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** Sổ chứng thực (NĐ 23/2015/NĐ-CP Điều 13): four books, numbers of their own from 01 on each year. */
@QuarkusTest
@WithTestResource(RealServices.class)
class CertificationTest extends FormOffice {

    private static final String COPIES = "R2016-020";
    private static final String SIGNATURE = "R2016-021";
    private static final Map<String, Object> DIPLOMA =
            Map.of("paper", "Bằng tốt nghiệp trung học phổ thông", "pages", 1, "copies", 5, "feeVnd", 10_000);

    private static DossierAnswer signed(String procedure) {
        var dossier = Desk.of("clerk").receives(procedure);
        return walk(dossier, "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN");
    }

    private static Answer certifies(DossierAnswer seen, Object... papers) {
        return certifies("clerk", seen, Map.of("papers", List.of(papers)));
    }

    private static Answer certifies(String account, DossierAnswer seen, Map<String, Object> body) {
        return Desk.of(account).post(DOSSIERS + "/" + seen.code() + "/certifications", body, seen.etag());
    }

    private static List<String> numbers(Answer certified) {
        return certified.isOk().each("/items", number -> number.path("documentNumber")
                .asText());
    }

    private static Answer rows(String register, Object... query) {
        var all = new java.util.ArrayList<Object>(List.of("register", register));
        all.addAll(List.of(query));
        return RegisterTest.rows("clerk", all.toArray()).isOk();
    }

    private static List<String> waiting(String register) {
        return Desk.of("officer")
                .get("/api/v1/registers/" + register + "/waiting")
                .isOk()
                .each("/items", dossier -> dossier.path("code").asText());
    }

    @Test
    void eachPaperTakesTheNextNumberOfTheBookOfItsKind() {
        var first = signed(COPIES);
        assertThat(waiting("CERTIFIED_COPIES")).containsExactly(first.code());
        assertThat(numbers(certifies(first, DIPLOMA, DIPLOMA)))
                .containsExactly("01, quyển số 01/2026-SCT/BS", "02, quyển số 01/2026-SCT/BS");
        assertThat(numbers(certifies(signed(COPIES), DIPLOMA))).containsExactly("03, quyển số 01/2026-SCT/BS");
        assertThat(numbers(certifies(signed(SIGNATURE), DIPLOMA))).containsExactly("01, quyển số 01/2026-SCT/CK,ĐC");
        assertThat(waiting("CERTIFIED_COPIES")).isEmpty();
        var row = rows("CERTIFIED_COPIES");
        assertThat(row.text("/items/2/certified/paper")).startsWith("Bằng tốt nghiệp");
        assertThat(row.text("/items/2/certified/signatory")).isEqualTo("Lê Thanh Hùng");
        assertThat(row.text("/items/2/enteredOn")).isEqualTo("2026-11-18");
        assertThat(rows("DOSSIERS").json().path("items")).hasSize(3);
        var places = DOSSIERS + "/" + first.code() + "/register-numbers";
        assertThat(Desk.of("auditor")
                        .get(places)
                        .isOk()
                        .each(
                                "/items",
                                place -> place.path("register").asText()
                                        + place.path("book").asText()
                                        + '/'
                                        + place.path("number").asText()))
                .containsExactly("DOSSIERS1/1", "CERTIFIED_COPIES1/1", "CERTIFIED_COPIES1/2");
        Desk.of("leader.b").get(places).isProblem(404, "DOSSIER_NOT_FOUND");
    }

    @Test
    void theLedgerSaysWhichNumbers() {
        var dossier = signed(COPIES);
        certifies(dossier, DIPLOMA).isOk();
        var events = Desk.of("auditor")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk();
        var last = events.json().path("items").get(events.json().path("items").size() - 1);
        assertThat(last.path("act").asText()).isEqualTo("CERTIFY");
        assertThat(last.path("details").path("numbers").asText()).isEqualTo("01, quyển số 01/2026-SCT/BS");
    }

    @Test
    void numbersHaveNoGapsWhereManyEnterAtOnceAndSomeFail() throws Exception {
        var dossiers = IntStream.range(0, 8).mapToObj(time -> signed(COPIES)).toList();
        var statuses = Concurrently.run(16, person -> {
                    var dossier = dossiers.get(person / 2); // each dossier twice: the second one is too late
                    return certifies(dossier, DIPLOMA).status();
                })
                .stream()
                .sorted()
                .toList();
        assertThat(statuses).hasSize(16).containsOnly(200, 412);
        assertThat(rows("CERTIFIED_COPIES")
                        .each("/items", row -> row.path("number").asInt()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 8).boxed().toList());
    }

    @Test
    void numbersBeginAgainOnTheFirstOfJanuary() {
        certifies(signed(COPIES), DIPLOMA).isOk();
        OfficeClock.show("2027-01-04T09:00");
        assertThat(numbers(certifies(signed(COPIES), DIPLOMA))).containsExactly("01, quyển số 01/2027-SCT/BS");
    }

    @Test
    void nothingIsEnteredThatWasNotSignedOrIsNoCertification() {
        certifies(Desk.of("clerk").receives(COPIES), DIPLOMA).isProblem(409, "ACT_NOT_IN_STATUS_RECEIVED");
        certifies(walk(Desk.of("clerk").receives(COPIES), "clerk HAND_OVER", "officer COMPLETE_STEP"), DIPLOMA)
                .isProblem(409, "NOTHING_CERTIFIED");
        certifies(signed(THREE_DAYS), DIPLOMA).isProblem(409, "NOT_A_CERTIFICATION");
        certifies("leader", signed(COPIES), Map.of("papers", List.of(DIPLOMA))).isProblem(403, "FORBIDDEN");
        assertThat(rows("CERTIFIED_COPIES").json().path("items")).isEmpty();
    }

    @Test
    void theYearOfABookIsClosedWithItsTotals() throws IOException {
        certifies(signed(COPIES), DIPLOMA, DIPLOMA).isOk();
        var late = signed(COPIES);
        OfficeClock.show("2026-12-31T16:30");
        var path = "/api/v1/registers/CERTIFIED_COPIES/2026";
        var closed = Desk.of("leader")
                .post(path + "/closing", null, Desk.of("leader").get(path).header("ETag"))
                .isOk();
        assertThat(closed.text("/closing/entries")).isEqualTo("2");
        assertThat(closed.text("/closing/copies")).isEqualTo("10");
        assertThat(closed.text("/closing/feeVnd")).isEqualTo("20000");
        try (var pdf = PrintedPdf.of(
                RegisterTest.file("clerk", "application/pdf", "register", "CERTIFIED_COPIES"),
                "certified-copies-closed")) {
            pdf.isAsKept(3, 297, 210).isPdfA().staysOnThePaper(9);
        }
        var file = RegisterTest.file("clerk", RegisterTest.WORKBOOK, "register", "CERTIFIED_COPIES");
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.response().asByteArray()))) {
            var sum = workbook.getFirstSheet().read().getLast();
            assertThat(sum.getCellText(0)).isEqualTo("Cộng");
            assertThat(sum.getCell(6).getFormula()).isEqualTo("SUM(G2:G3)");
            assertThat(sum.getCell(7).getFormula()).isEqualTo("SUM(H2:H3)");
        }
        certifies(late, DIPLOMA).isProblem(409, "REGISTER_CLOSED");
        OfficeClock.show("2027-01-04T09:00");
        assertThat(numbers(certifies(late, DIPLOMA))).containsExactly("01, quyển số 01/2027-SCT/BS");
    }

    @Test
    void aMonthIsPrintedToBeBound() throws IOException {
        certifies(signed(COPIES), DIPLOMA, DIPLOMA).isOk();
        var month = RegisterTest.file(
                "clerk", "application/pdf", "register", "CERTIFIED_COPIES", "from", "2026-11-01", "to", "2026-11-30");
        assertThat(month.header("Content-Disposition")).contains("so-chung-thuc-sct-bs-2026-11-01-2026-11-30.pdf");
        try (var pdf = PrintedPdf.of(month, "certified-copies")) {
            pdf.isAsKept(2, 297, 210).isPdfA().staysOnThePaper(9);
        }
    }

    @Test
    void everyBookIsPrintedAndExported() throws IOException {
        writesInto("TRANSLATOR_SIGNATURES");
        try {
            isPrinted("SIGNATURES", SIGNATURE);
            isPrinted("TRANSLATOR_SIGNATURES", THREE_DAYS);
            isPrinted("CONTRACTS", "R2016-023");
        } finally {
            writesInto(null);
        }
    }

    private static void isPrinted(String register, String procedure) throws IOException {
        var empty = RegisterTest.file("clerk", "application/pdf", "register", register);
        try (var pdf = PrintedPdf.of(empty, "book-empty-" + register)) {
            pdf.isPdfA().staysOnThePaper(9);
        }
        var dossier = Desk.of("clerk").receives(handedIn(procedure));
        certifies(walk(dossier, "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN"), DIPLOMA)
                .isOk();
        try (var pdf = PrintedPdf.of(
                RegisterTest.file("clerk", "application/pdf", "register", register), "book-" + register)) {
            pdf.isAsKept(3, 297, 210).isPdfA().staysOnThePaper(9);
        }
        assertThat(RegisterTest.file("clerk", "text/csv", "register", register).text())
                .contains("Số chứng thực");
    }

    private static void writesInto(String book) {
        var path = "/api/v1/procedures/" + THREE_DAYS;
        var seen = Desk.of("catalogue").get(path + "/versions").isOk();
        Map<String, Object> body = new HashMap<>(Map.of("reason", "Sổ nào thì do phép thử định"));
        body.put("book", book);
        Desk.of("catalogue")
                .put(path + "/certification-book", body, seen.header("ETag"))
                .isOk();
    }

    @Test
    void theAdministratorSaysWhichBookAProcedureWritesInto() {
        var path = "/api/v1/procedures/" + THREE_DAYS;
        var seen = Desk.of("catalogue").get(path + "/versions").isOk();
        var body = Map.of("book", "CONTRACTS", "reason", "Thủ tục này là chứng thực hợp đồng");
        var changed = Desk.of("catalogue")
                .put(path + "/certification-book", body, seen.header("ETag"))
                .isOk();
        assertThat(changed.text("/certificationBook")).isEqualTo("CONTRACTS");
        assertThat(numbers(certifies(signed(THREE_DAYS), DIPLOMA))).containsExactly("01, quyển số 01/2026-SCT/HĐ,GD");
        Desk.of("catalogue")
                .put(
                        path + "/certification-book",
                        Map.of("reason", "Trả lại như trước khi thử"),
                        changed.header("ETag"))
                .isOk();
    }
}
