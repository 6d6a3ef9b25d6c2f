package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** Biên lai: all that is due, a number without gaps, cancelled only by an entry. */
@QuarkusTest
@WithTestResource(RealServices.class)
class ReceiptsTest extends FeeOffice {

    private static final Map<String, Object> CANCELLED = Map.of("reason", "Ghi sai tên người nộp");

    @Test
    void areGivenForAllThatIsDue() {
        var dossier = Desk.of("clerk")
                .receives(handedIn()
                        .with(
                                "fees",
                                List.of(
                                        fee(CERTIFIED_COPY, "pages", 3),
                                        fee(EXTRACT),
                                        fee(CERTIFIED_COPY, "pages", 1))));
        dossier = Desk.of("clerk").does("COLLECT_FEES", dossier, cash(15_000));
        assertThat(dossier.text("/fees/dueVnd")).isEqualTo("0");
        assertThat(dossier.text("/fees/receipts/0/code")).isEqualTo("01-2026-0000001");
        assertThat(dossier.text("/fees/receipts/0/payer")).isEqualTo("Nguyễn Hoàng Phúc");
        assertThat(dossier.text("/fees/receipts/0/amountInWords")).isEqualTo("Mười lăm nghìn đồng");
        assertThat(dossier.text("/fees/receipts/0/cashier/username")).isEqualTo("clerk");
        assertThat(dossier.json().at("/fees/receipts/0/lines").findValuesAsText("amountVnd"))
                .containsExactly("7000", "8000");
        assertThat(dossier.status()).isEqualTo("RECEIVED");
        assertThat(dossier.action("COLLECT_FEES").path("reasonCode").asText()).isEqualTo("NO_FEE_DUE");
    }

    @Test
    void areNotGivenForAPartOrForMore() {
        var dossier = owingAnExtract();
        var before = Database.written();
        for (long amount : List.of(7_999L, 8_001L)) {
            Desk.of("clerk")
                    .tries("COLLECT_FEES", dossier, cash(amount))
                    .isProblem(422, "AMOUNT_NOT_DUE", "/amountVnd");
        }
        Desk.of("clerk")
                .tries("COLLECT_FEES", dossier, Map.of("amountVnd", 8_000, "method", "TRANSFER"))
                .isProblem(422, "PAYMENT_REFERENCE_MISSING", "/reference");
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void areGivenByTheDeskAlone() {
        var dossier = owingAnExtract();
        for (var account : List.of("officer", "leader")) {
            Desk.of(account).tries("COLLECT_FEES", dossier, cash(8_000)).isProblem(403, "ROLE_REQUIRED_COLLECT_FEES");
        }
    }

    @Test
    void areNumberedWithoutGapsWhoeverIsFaster() throws Exception {
        var dossiers =
                IntStream.range(0, 12).mapToObj(index -> owingAnExtract()).toList();
        var answers = Concurrently.run(
                12, person -> Desk.of("clerk").tries("COLLECT_FEES", dossiers.get(person), cash(8_000)));
        assertThat(answers)
                .extracting(answer ->
                        answer.isOk().json().at("/fees/receipts/0/number").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void beginAtOneInEveryYear() {
        Desk.of("clerk").does("COLLECT_FEES", owingAnExtract(), cash(8_000));
        var dossier = owingAnExtract();
        OfficeClock.show("2027-01-04T09:00");
        dossier = Desk.of("clerk").does("COLLECT_FEES", dossier, cash(8_000));
        assertThat(dossier.text("/fees/receipts/0/code")).isEqualTo("01-2027-0000001");
    }

    @Test
    void keepTheResultBackUntilThereIsOne() {
        var dossier = walk(owingAnExtract(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        assertThat(dossier.action("RETURN").path("reasonCode").asText()).isEqualTo("FEE_DUE");
        assertThat(dossier.action("COLLECT_FEES").path("primary").asBoolean()).isTrue();
        Desk.of("clerk").tries("RETURN", dossier).isProblem(409, "FEE_DUE");
        dossier = Desk.of("clerk").does("COLLECT_FEES", dossier, cash(8_000));
        assertThat(walk(dossier, "clerk RETURN").status()).isEqualTo("RETURNED");
    }

    @Test
    void doNotKeepARefusalBack() {
        var dossier = walk(owingAnExtract(), "leader REFUSE");
        assertThat(walk(dossier, "clerk RETURN").status()).isEqualTo("RETURNED");
    }

    @Test
    void areCancelledByAnEntryAndTheirNumberIsNeverUsedAgain() {
        var dossier = paid();
        dossier = Desk.of("leader").does("CANCEL_RECEIPT", dossier, CANCELLED);
        assertThat(dossier.text("/fees/receipts/0/cancellation/reason")).isEqualTo("Ghi sai tên người nộp");
        assertThat(dossier.text("/fees/receipts/0/cancellation/by/username")).isEqualTo("leader");
        assertThat(dossier.text("/fees/dueVnd")).isEqualTo("8000");
        var first = DOSSIERS + "/" + dossier.code() + "/receipts/01-2026-0000001/cancellation";
        dossier = Desk.of("clerk").does("COLLECT_FEES", dossier, cash(8_000));
        assertThat(dossier.text("/fees/receipts/1/code")).isEqualTo("01-2026-0000002");
        Desk.of("clerk").post(first, CANCELLED, dossier.etag()).isProblem(409, "RECEIPT_CANCELLED");
        assertThat(acts(dossier))
                .containsExactly("RECEIVE", "ASSESS_FEES", "COLLECT_FEES", "CANCEL_RECEIPT", "COLLECT_FEES");
    }

    @Test
    void areNotFoundUnderAnotherDossier() {
        var paid = paid();
        var other = paid();
        for (var receipt : List.of("01-2026-0000001", "01-2026-0000099", "x", "..", "01-2026-9999999999")) {
            var answer = Desk.of("clerk")
                    .post(
                            DOSSIERS + "/" + other.code() + "/receipts/" + receipt + "/cancellation",
                            CANCELLED,
                            other.etag());
            assertThat(answer.status()).as(receipt).isEqualTo(404);
        }
        assertThat(paid.text("/fees/receipts/0/code")).isEqualTo("01-2026-0000001");
    }

    @Test
    void areCancelledBeforeLessIsAsked() {
        var dossier = paid();
        assesses(dossier).isProblem(409, "FEE_BELOW_PAID");
        dossier = Desk.of("clerk").does("ASSESS_FEES", dossier, Map.of("fees", List.of(fee(EXTRACT, "copies", 3))));
        assertThat(dossier.text("/fees/dueVnd")).isEqualTo("16000");
        dossier = Desk.of("clerk").does("COLLECT_FEES", dossier, cash(16_000));
        assertThat(dossier.text("/fees/receipts/1/lines/0/amountVnd")).isEqualTo("16000");
    }

    @Test
    void areWrittenOnceAsTheDatabaseSees() throws Exception {
        paid();
        try (var application = Database.asApplication()) {
            for (var statement : List.of(
                    "update receipt set amount_vnd = 1",
                    "delete from receipt",
                    "update receipt_line set amount_vnd = 1",
                    "delete from receipt_cancellation",
                    "update dossier_fee set amount_vnd = 0",
                    "delete from payment_request")) {
                assertThatThrownBy(() -> application.update(statement))
                        .as(statement)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static DossierAnswer paid() {
        return Desk.of("clerk").does("COLLECT_FEES", owingAnExtract(), cash(8_000));
    }
}
