package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.FeeOffice;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** What is in the drawer at the end of the day, and what it is made of. */
@QuarkusTest
@WithTestResource(RealServices.class)
class CashSheetTest extends FeeOffice {

    private static final String SHEET = "/api/v1/reports/cash-sheet";
    private static final Map<String, Object> CANCELLED = Map.of("reason", "Ghi sai tên người nộp");

    @Test
    void addsUpByMethodAndByFeeToTheSameTotal() {
        collects(List.of(fee(CERTIFIED_COPY, "pages", 3), fee(EXTRACT)), cash(13_000));
        collects(
                List.of(fee(EXTRACT, "copies", 2)),
                Map.of("amountVnd", 16_000, "method", "TRANSFER", "reference", "FT26322"));
        var third = Desk.of("clerk").does("COLLECT_FEES", owingAnExtract(), cash(8_000));
        Desk.of("clerk").does("CANCEL_RECEIPT", third, CANCELLED);

        var sheet = sheet("leader").json();
        assertThat(sheet.at("/entries").findValuesAsText("amountVnd"))
                .containsExactly("13000", "16000", "8000", "-8000");
        assertThat(sheet.at("/entries/3/reason").asText()).isEqualTo("Ghi sai tên người nộp");
        assertThat(sheet.at("/total/collectedVnd").asLong()).isEqualTo(37_000);
        assertThat(sheet.at("/total/cancelledVnd").asLong()).isEqualTo(8_000);
        assertThat(sheet.at("/total/netVnd").asLong())
                .isEqualTo(29_000)
                .isEqualTo(sum(sheet.at("/entries"), "/amountVnd"));
        for (var part : List.of("collectedVnd", "cancelledVnd", "netVnd")) {
            assertThat(sum(sheet.at("/byMethod"), "/amounts/" + part))
                    .isEqualTo(sum(sheet.at("/byFee"), "/amounts/" + part))
                    .isEqualTo(sheet.at("/total/" + part).asLong());
        }
        assertThat(sheet.at("/byMethod").findValuesAsText("method")).containsExactly("CASH", "TRANSFER");
    }

    @Test
    void countsACancellationBackOnItsOwnDay() {
        var dossier = Desk.of("clerk").does("COLLECT_FEES", owingAnExtract(), cash(8_000));
        OfficeClock.show("2026-11-19T09:00");
        Desk.of("clerk").does("CANCEL_RECEIPT", dossier, CANCELLED);
        assertThat(sheet("leader").text("/total/netVnd")).isEqualTo("8000");
        assertThat(Desk.of("leader").get(SHEET, "date", "2026-11-19").isOk().text("/total/netVnd"))
                .isEqualTo("-8000");
    }

    @Test
    void saysOfAnEarlierMomentWhatWasKnownThen() throws Exception {
        var dossier = Desk.of("clerk").does("COLLECT_FEES", owingAnExtract(), cash(8_000));
        OfficeClock.show("2026-11-18T11:00");
        var moment = OfficeClock.now();
        var told = sheet("leader").text();
        OfficeClock.show("2026-11-18T15:00");
        Desk.of("clerk").does("CANCEL_RECEIPT", dossier, CANCELLED);
        Desk.of("clerk").does("COLLECT_FEES", owingAnExtract(), cash(8_000));
        try (var renamed = new OfficeRenamed()) {
            assertThat(asKnown(moment).text()).isEqualTo(told);
            assertThat(sheet("leader").text()).contains(renamed.names()[4]);
        } finally {
            OfficeRenamed.forgotten();
        }
        assertThat(sheet("leader").json().at("/entries")).hasSize(3);
        assertThat(asKnown(moment.minusSeconds(36_000)).json().at("/entries")).isEmpty();
    }

    private static Answer asKnown(Instant moment) {
        return Desk.of("leader")
                .get(SHEET, "date", "2026-11-18", "asOf", moment)
                .isOk();
    }

    @Test
    void endsAtMidnightInVietnam() {
        var dossier = owingAnExtract();
        OfficeClock.show("2026-11-18T23:59");
        Desk.of("clerk").does("COLLECT_FEES", dossier, cash(8_000));
        assertThat(sheet("leader").json().at("/entries")).hasSize(1);
        assertThat(Desk.of("leader")
                        .get(SHEET, "date", "2026-11-19")
                        .isOk()
                        .json()
                        .at("/entries"))
                .isEmpty();
    }

    @Test
    void showsAClerkTheirOwnReceiptsAlone() {
        collects(List.of(fee(EXTRACT)), cash(8_000));
        assertThat(sheet("clerk").text("/cashier")).isEqualTo("clerk");
        assertThat(sheet("clerk").json().at("/entries")).hasSize(1);
        Desk.of("clerk")
                .get(SHEET, "date", "2026-11-18", "cashier", "officer")
                .isProblem(403, "ROLE_REQUIRED_CASH_SHEET");
        assertThat(Desk.of("auditor")
                        .get(SHEET, "date", "2026-11-18", "cashier", "officer")
                        .isOk()
                        .json()
                        .at("/entries"))
                .isEmpty();
        assertThat(Desk.of("officer").get(SHEET, "date", "2026-11-18").status()).isEqualTo(403);
    }

    @Test
    void shortensThePayerForWhoDoesNotWorkAtTheDesk() {
        collects(List.of(fee(EXTRACT)), cash(8_000));
        assertThat(sheet("leader").text("/entries/0/payer")).isEqualTo("Nguyễn Hoàng Phúc");
        assertThat(sheet("auditor").text("/entries/0/payer")).isEqualTo("Nguyễn H. P");
    }

    @Test
    void countsTheMoneyOfARestrictedDossierAndNamesNobody() throws Exception {
        try (var owner = Database.asOwner()) {
            owner.update("update procedure set restricted = true where code = ?", CatalogueDesk.CODE);
        }
        collects(List.of(fee(EXTRACT)), cash(8_000));
        for (var account : List.of("clerk", "leader", "auditor")) {
            var sheet = sheet(account);
            assertThat(sheet.text("/total/netVnd")).as(account).isEqualTo("8000");
            assertThat(sheet.text("/entries/0/restricted")).isEqualTo("true");
            assertThat(sheet.text("/entries/0/dossierCode")).isNull();
            assertThat(sheet.text("/entries/0/payer")).isNull();
        }
    }

    @Test
    void showsNothingOfAnotherAgency() {
        collects(List.of(fee(EXTRACT)), cash(8_000));
        var other = sheet("leader.b").json();
        assertThat(other.at("/agency/code").asText()).isEqualTo("H07.143");
        assertThat(other.at("/entries")).isEmpty();
        assertThat(other.at("/total/netVnd").asLong()).isZero();
    }

    @Test
    void isAFileThatNoSpreadsheetTakesForFormulas() {
        collects(
                List.of(fee(EXTRACT)),
                Map.of("amountVnd", 8_000, "method", "CASH", "payer", "=HYPERLINK(\"http://x\")"));
        var csv = new Answer(Desk.of("leader")
                        .request()
                        .accept("text/csv")
                        .queryParam("date", "2026-11-18")
                        .get(SHEET))
                .isOk()
                .text();
        assertThat(csv)
                .contains("01-2026-0000001", "'=HYPERLINK", "TỔNG CỘNG")
                .doesNotContain(",\"=")
                .doesNotContain(",=");
    }

    @Test
    void needsADay() {
        Desk.of("leader").get(SHEET).isProblem(400, "DATE_REQUIRED", "query:date");
        Desk.of("leader").get(SHEET, "date", "hôm nay").isProblem(400, "DATE_MALFORMED", "query:date");
    }

    private static void collects(List<Map<String, Object>> fees, Map<String, Object> payment) {
        var dossier = Desk.of("clerk").receives(handedIn().with("fees", fees));
        Desk.of("clerk").does("COLLECT_FEES", dossier, payment);
    }

    private static Answer sheet(String account) {
        return Desk.of(account).get(SHEET, "date", "2026-11-18").isOk();
    }

    private static long sum(JsonNode rows, String pointer) {
        return StreamSupport.stream(rows.spliterator(), false)
                .mapToLong(row -> row.at(pointer).asLong())
                .sum();
    }
}
