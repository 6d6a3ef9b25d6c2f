package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Desk;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** Nghĩa vụ tài chính: the dossier waits, its clock stands and then goes on where it stood. */
@QuarkusTest
@WithTestResource(RealServices.class)
class PaymentObligationTest extends FeeOffice {

    private static final String REASON = "Nộp lệ phí trước khi cấp trích lục";

    @Test
    void stopsTheClockUntilTheFeesArePaidForAReceipt() {
        var dossier = owingAnExtract();
        OfficeClock.show("2026-11-19T10:00");
        dossier = Desk.of("clerk").does("REQUIRE_PAYMENT", dossier, Map.of("basis", "FEES", "reason", REASON));
        assertThat(dossier.status()).isEqualTo("AWAITING_PAYMENT");
        assertThat(dossier.text("/suspension/kind")).isEqualTo("PAYMENT");
        assertThat(dossier.text("/clock/state")).isEqualTo("PAUSED");
        assertThat(dossier.text("/fees/paymentRequests/0/amountVnd")).isEqualTo("8000");
        assertThat(dossier.action("CONFIRM_PAYMENT").path("primary").asBoolean())
                .isTrue();

        OfficeClock.show("2026-11-23T10:00");
        dossier = Desk.of("clerk").does("CONFIRM_PAYMENT", dossier, cash(8_000));
        assertThat(dossier.status()).isEqualTo("RECEIVED");
        // Three days from Wednesday 18; one was worked when the wait began, and Tuesday 24 is a holiday.
        assertThat(dossier.promisedOn()).isEqualTo("2026-11-26");
        assertThat(dossier.text("/fees/receipts/0/code")).isEqualTo("01-2026-0000001");
        assertThat(dossier.text("/fees/dueVnd")).isEqualTo("0");
        assertThat(dossier.text("/fees/paymentRequests/0/confirmedBy/username")).isEqualTo("clerk");
        assertThat(acts(dossier)).containsExactly("RECEIVE", "ASSESS_FEES", "REQUIRE_PAYMENT", "CONFIRM_PAYMENT");
    }

    @Test
    void notesTheTreasurysPaperForANoticeAndGivesNoReceipt() {
        var dossier = walk(Desk.of("clerk").receives(handedIn()), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER");
        dossier = Desk.of("officer").does("REQUIRE_PAYMENT", dossier, notice(1_250_000));
        Desk.of("clerk")
                .tries("CONFIRM_PAYMENT", dossier, cash(1_250_000))
                .isProblem(422, "PAYMENT_REFERENCE_MISSING", "/reference");
        dossier = Desk.of("clerk")
                .does(
                        "CONFIRM_PAYMENT",
                        dossier,
                        Map.of("amountVnd", 1_250_000, "method", "TRANSFER", "reference", "GNT 0042/KBNN"));
        assertThat(dossier.status()).isEqualTo("IN_PROGRESS");
        assertThat(dossier.json().at("/fees/receipts")).isEmpty();
        assertThat(dossier.text("/fees/paymentRequests/0/paymentReference")).isEqualTo("GNT 0042/KBNN");
    }

    @Test
    void isPaidAtOnceOrNotAtAll() {
        var dossier = Desk.of("clerk").does("REQUIRE_PAYMENT", owingAnExtract(), notice(20_000));
        Desk.of("clerk")
                .tries("CONFIRM_PAYMENT", dossier, Map.of("amountVnd", 19_999, "method", "ONLINE", "reference", "PP1"))
                .isProblem(422, "AMOUNT_NOT_DUE", "/amountVnd");
        assertThat(Desk.of("clerk").opens(dossier.code()).status()).isEqualTo("AWAITING_PAYMENT");
    }

    @Test
    void asksForNothingWhereNothingIsDue() {
        var dossier = Desk.of("clerk").receives(handedIn());
        Desk.of("clerk")
                .tries("REQUIRE_PAYMENT", dossier, Map.of("basis", "FEES", "reason", REASON))
                .isProblem(409, "NO_FEE_DUE");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "FEES,   8000, -,      FEE_IS_ASSESSED,          /amountVnd",
                "FEES,   -,    TB 123, FEE_IS_ASSESSED,          /amountVnd",
                "NOTICE, -,    TB 123, NOTICE_AMOUNT_MISSING,    /amountVnd",
                "NOTICE, 8000, -,      NOTICE_REFERENCE_MISSING, /noticeReference"
            })
    void isWholeOrRefused(String basis, Integer amount, String reference, String code, String pointer) {
        var demand = new HashMap<String, Object>(Map.of("basis", basis, "reason", REASON));
        demand.put("amountVnd", amount);
        demand.put("noticeReference", reference);
        Desk.of("clerk").tries("REQUIRE_PAYMENT", owingAnExtract(), demand).isProblem(422, code, pointer);
    }

    @Test
    void isConfirmedByTheDeskAlone() {
        var dossier = Desk.of("clerk").does("REQUIRE_PAYMENT", owingAnExtract(), notice(20_000));
        Desk.of("officer")
                .tries("CONFIRM_PAYMENT", dossier, cash(20_000))
                .isProblem(403, "ROLE_REQUIRED_CONFIRM_PAYMENT");
    }

    private static Map<String, Object> notice(long amount) {
        return Map.of("basis", "NOTICE", "amountVnd", amount, "noticeReference", "TB 123/TB-CCT", "reason", REASON);
    }
}
