package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Tokens;

/** Quyển biên lai: opened by an administrator from a day on, never changed; receipts keep what stood on its cover. */
@QuarkusTest
@WithTestResource(RealServices.class)
class ReceiptBooksTest extends FeeOffice {

    private static final String BOOKS = "/api/v1/receipt-books";

    private static Map<String, Object> book(String code, String validFrom) {
        return new HashMap<>(Map.of(
                "book",
                code,
                "formNumber",
                "01BLP2-001",
                "symbol",
                "AB-26T/" + code,
                "validFrom",
                validFrom,
                "reason",
                "Nhận quyển mới"));
    }

    private static Answer opens(String code, String validFrom) {
        return Desk.of("admin").post(BOOKS, book(code, validFrom));
    }

    /** The receipt given last. */
    private static String code(DossierAnswer dossier) {
        return dossier.json().at("/fees/receipts").findValuesAsText("code").getLast();
    }

    private static DossierAnswer paid() {
        return Desk.of("clerk").does("COLLECT_FEES", owingAnExtract(), cash(8_000));
    }

    private static List<String> listed(Desk reader) {
        return reader.get(BOOKS)
                .isOk()
                .each(
                        "/items",
                        book -> book.path("book").asText() + " "
                                + book.path("state").asText());
    }

    @Test
    void holdTheReceiptsFromTheirDayOnAndBeginAtOne() {
        var beforeAny = paid();
        var opened = opens("02", "2026-11-19").is(201);
        assertThat(opened.text("/state")).isEqualTo("UPCOMING");
        assertThat(opened.text("/openedBy/username")).isEqualTo("admin");
        assertThat(code(paid())).isEqualTo("01-2026-0000002");
        OfficeClock.show("2026-11-19T08:00");
        var dossier = paid();
        assertThat(code(dossier)).isEqualTo("02-2026-0000001");
        assertThat(dossier.text("/fees/receipts/0/formNumber")).isEqualTo("01BLP2-001");
        assertThat(dossier.text("/fees/receipts/0/symbol")).isEqualTo("AB-26T/02");
        assertThat(Desk.of("clerk").opens(beforeAny.code()).text("/fees/receipts/0/symbol"))
                .isNull();
        assertThat(opens("03", "2026-11-19").is(201).text("/state"))
                .as("of one day the last opened")
                .isEqualTo("IN_USE");
        var cancelled = Desk.of("leader").does("CANCEL_RECEIPT", dossier, Map.of("reason", "Ghi sai tên người nộp"));
        var again = Desk.of("clerk").does("COLLECT_FEES", cancelled, cash(8_000));
        assertThat(again.json().at("/fees/receipts").findValuesAsText("code"))
                .containsExactly("02-2026-0000001", "03-2026-0000001");
        assertThat(again.json().at("/fees/receipts").findValuesAsText("symbol"))
                .containsExactly("AB-26T/02", "AB-26T/03");
        OfficeClock.show("2027-01-04T09:00");
        assertThat(code(paid())).as("each year begins at 1").isEqualTo("03-2027-0000001");
    }

    @Test
    void areListedNewestFirstPageByPage() {
        opens("02", "2026-11-18").is(201);
        opens("04", "2027-11-18").is(201);
        opens("03", "2026-11-18").is(201);
        for (var account : List.of("clerk", "leader", "auditor", "admin")) {
            assertThat(listed(Desk.of(account))).as(account).containsExactly("04 UPCOMING", "03 IN_USE", "02 REPLACED");
        }
        var first = Desk.of("admin").get(BOOKS, "limit", 2).isOk();
        assertThat(first.header("Link")).contains("rel=\"next\"");
        var last = Desk.of("admin")
                .get(BOOKS, "limit", 2, "cursor", first.text("/next"))
                .isOk();
        assertThat(last.each("/items", book -> book.path("symbol").asText())).containsExactly("AB-26T/02");
        assertThat(last.text("/next")).isNull();
        Desk.of("admin").get(BOOKS, "cursor", "x").isProblem(400, "CURSOR_MALFORMED", "query:cursor");
    }

    @Test
    void areOpenedByTheAdministratorAlone() {
        for (var account : List.of("clerk", "officer", "leader", "auditor", "catalogue")) {
            Desk.of(account).post(BOOKS, book("02", "2026-11-18")).isProblem(403, "FORBIDDEN");
        }
        Desk.of("officer").get(BOOKS).isProblem(403, "FORBIDDEN");
        assertThat(listed(Desk.of("auditor"))).isEmpty();
    }

    @Test
    void haveACodeOfTheirOwnForGood() {
        opens("01", "2026-11-18").isProblem(409, "RECEIPT_BOOK_USED", "/book");
        opens("02", "2026-11-18").is(201);
        opens("02", "2026-11-20").isProblem(409, "RECEIPT_BOOK_USED", "/book");
        assertThat(listed(Desk.of("clerk"))).containsExactly("02 IN_USE");
    }

    /** The installation may have had another default book when they were issued. */
    @Test
    void doNotGoOnWithNumbersThatWereGivenWithoutABook() throws Exception {
        paid();
        try (var owner = Database.asOwner()) {
            owner.update("update number_series set series = 'receipt:2026:00' where series = 'receipt:2026:01'");
        }
        opens("00", "2026-11-18").isProblem(409, "RECEIPT_BOOK_USED", "/book");
        opens("0", "2026-11-18").is(201);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "validFrom, 2026-11-17, 422, RECEIPT_BOOK_DAY",
        "validFrom, 2027-11-19, 422, RECEIPT_BOOK_DAY",
        "validFrom, 0001-01-01, 400, VALIDATION_FAILED",
        "validFrom, 18/11/2026, 400, INVALID_VALUE",
        "validFrom, , 400, VALIDATION_FAILED",
        "book, 2a, 400, VALIDATION_FAILED",
        "book, 12345678901, 400, VALIDATION_FAILED",
        "formNumber, 01 BLP, 400, VALIDATION_FAILED",
        "formNumber, , 400, VALIDATION_FAILED",
        "symbol, ĐB-26T, 400, VALIDATION_FAILED",
        "symbol, ABCDEFGHIJKLMNOPQRSTU, 400, VALIDATION_FAILED",
        "symbol, /, 400, VALIDATION_FAILED",
        "reason, '  ', 400, VALIDATION_FAILED",
    })
    void areRefusedWithWhatIsWrong(String member, String value, int status, String code) {
        var before = Database.written();
        var wrong = book("02", "2026-11-18");
        wrong.put(member, value);
        Desk.of("admin").post(BOOKS, wrong).isProblem(status, code, "/" + member);
        assertThat(Database.written()).isEqualTo(before);
        assertThat(listed(Desk.of("admin"))).isEmpty();
    }

    @Test
    void areOpenedOnceHoweverOftenItIsSaid() throws Exception {
        var answers = Concurrently.run(4, person -> opens("02", "2026-11-18"));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409, 409);
        var body = book("03", "2026-11-18");
        var first = opensWithAKey(body).is(201);
        assertThat(opensWithAKey(body).is(201).json()).isEqualTo(first.json());
        assertThat(listed(Desk.of("clerk"))).containsExactly("03 IN_USE", "02 REPLACED");
    }

    private static Answer opensWithAKey(Map<String, Object> body) {
        return new Answer(Desk.of("admin")
                .request()
                .header("Idempotency-Key", "book-03")
                .contentType("application/json")
                .body(body)
                .post(BOOKS));
    }

    @Test
    void belongToTheirAgencyAlone() {
        opens("02", "2026-11-18").is(201);
        assertThat(listed(Desk.of("clerk.b"))).isEmpty();
        var dossier = Desk.of("clerk.b").receives(handedIn().with("fees", List.of(fee(EXTRACT))));
        var elsewhere = Desk.of("clerk.b").does("COLLECT_FEES", dossier, cash(8_000));
        assertThat(code(elsewhere)).isEqualTo("01-2026-0000001");
        var administrator = Desk.withToken(Tokens.ofAgency("thu.admin.b", "H07.143", List.of("system-admin")));
        var theirs = book("02", "2026-11-18");
        theirs.put("symbol", "SD-26T");
        administrator.post(BOOKS, theirs).is(201);
        assertThat(administrator.get(BOOKS).isOk().text("/items/0/symbol")).isEqualTo("SD-26T");
        assertThat(paid().text("/fees/receipts/0/symbol")).isEqualTo("AB-26T/02");
    }

    @Test
    void areNeverChangedAsTheDatabaseSees() throws Exception {
        try (var application = Database.asApplication()) {
            for (var statement : List.of("update receipt_book set symbol = 'X'", "delete from receipt_book")) {
                assertThatThrownBy(() -> application.update(statement))
                        .as(statement)
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
