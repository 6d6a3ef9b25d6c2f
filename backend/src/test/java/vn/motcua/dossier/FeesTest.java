package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** What a dossier costs: computed from the table of its version, never typed. */
@QuarkusTest
@WithTestResource(RealServices.class)
class FeesTest extends FeeOffice {

    @Test
    void areSaidInTheActOfReception() {
        var dossier = Desk.of("clerk")
                .receives(handedIn().with("fees", List.of(fee(CERTIFIED_COPY, "pages", 3, "copies", 2), fee(EXTRACT))));
        assertThat(dossier.text("/fees/assessed")).isEqualTo("true");
        assertThat(dossier.text("/fees/lines/0/amountVnd")).isEqualTo("10000");
        assertThat(dossier.text("/fees/lines/1/amountVnd")).isEqualTo("8000");
        assertThat(dossier.text("/fees/totalVnd")).isEqualTo("18000");
        assertThat(dossier.text("/fees/paidVnd")).isEqualTo("0");
        assertThat(dossier.text("/fees/dueVnd")).isEqualTo("18000");
        assertThat(acts(dossier)).containsExactly("RECEIVE", "ASSESS_FEES");
        assertThat(Desk.of("clerk").opens(dossier.code()).json().path("fees"))
                .isEqualTo(dossier.json().path("fees"));
    }

    @Test
    void areNotAssessedUntilSomebodySaysSo() {
        var dossier = Desk.of("clerk").receives(handedIn());
        assertThat(dossier.text("/fees/assessed")).isEqualTo("false");
        assertThat(dossier.json().path("fees").path("table").findValuesAsText("fee"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void areAllOrNothingWithTheReception() {
        var before = Database.written();
        Desk.of("clerk")
                .sends(handedIn().with("fees", List.of(fee(EXTRACT), fee(CERTIFIED_COPY))))
                .isProblem(422, "FEE_PAGES_MISSING", "/fees/1/pages");
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void areThoseOfTheDayOfReceptionWhenAssessedLater() {
        OfficeClock.show("2026-11-17T09:00");
        var dossier = Desk.of("clerk").receives(handedIn());
        OfficeClock.showNineOnAWednesday();
        assertThat(assesses(dossier, fee(OF_OLD)).isOk().text("/fees/totalVnd")).isEqualTo("3000");

        var late = Desk.of("clerk").receives(handedIn());
        assesses(late, fee(OF_OLD)).isProblem(422, "FEE_NOT_ASKED_ON", "/fees/0/fee");
    }

    @ParameterizedTest
    @CsvSource({"POOR_HOUSEHOLD, 25000", "MERIT, 0"})
    void areLessForWhoIsExemptAndProvesIt(String group, String amount) {
        var dossier = Desk.of("clerk").receives(handedIn());
        assesses(dossier, fee(CERTIFIED_COPY, "pages", 3, "copies", 10, "exemptionGroup", group))
                .isProblem(422, "FEE_EXEMPTION_EVIDENCE_MISSING", "/fees/0/exemptionEvidence");
        var answer = assesses(
                        dossier,
                        fee(
                                CERTIFIED_COPY,
                                "pages",
                                3,
                                "copies",
                                10,
                                "exemptionGroup",
                                group,
                                "exemptionEvidence",
                                "Giấy chứng nhận số 12"))
                .isOk();
        assertThat(answer.text("/fees/lines/0/fullVnd")).isEqualTo("50000");
        assertThat(answer.text("/fees/totalVnd")).isEqualTo(amount);
    }

    @Test
    void areTypedOnlyWhereAnotherActDecides() {
        var dossier = Desk.of("clerk").receives(handedIn());
        assesses(dossier, fee(EXTRACT, "amountVnd", 1)).isProblem(422, "FEE_IS_COMPUTED", "/fees/0/amountVnd");
        assesses(dossier, fee(DECIDED, "amountVnd", 15_000))
                .isProblem(422, "FEE_DECISION_MISSING", "/fees/0/decisionReference");
        var answer = assesses(dossier, fee(DECIDED, "amountVnd", 15_000, "decisionReference", "NQ 12/2026/NQ-HĐND"))
                .isOk();
        assertThat(answer.text("/fees/totalVnd")).isEqualTo("15000");
    }

    @Test
    void takeThePlaceOfAnEarlierAssessmentWhichTheDatabaseKeeps() throws Exception {
        var dossier = owingAnExtract();
        var answer = assesses(dossier, fee(EXTRACT, "copies", 2)).isOk();
        assertThat(answer.text("/fees/totalVnd")).isEqualTo("16000");
        assertThat(answer.json().at("/fees/lines")).hasSize(1);
        try (var owner = Database.asOwner()) {
            assertThat(owner.number("select count(*) from dossier_fee")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "copies", "amountVnd", "fee"})
    void areBounded(String member) {
        var dossier = Desk.of("clerk").receives(handedIn());
        for (var value : List.of(0 - 1, Long.MAX_VALUE)) {
            var fee = new HashMap<>(fee(CERTIFIED_COPY, "pages", 1));
            fee.put(member, value);
            assertThat(assesses(dossier, fee).status()).isIn(400, 422);
        }
        assertThat(assesses(dossier, fee(CERTIFIED_COPY, "pages", 100_000, "copies", 10_000))
                        .isOk()
                        .text("/fees/totalVnd"))
                .isEqualTo("2000000000");
    }

    @Test
    void areRefusedToALeaderAndToTheOfficerOfAnotherDepartment() {
        var dossier = walk(owingAnExtract(), "clerk HAND_OVER");
        Desk.of("leader")
                .tries("ASSESS_FEES", dossier, Map.of("fees", List.of()))
                .isProblem(403, "ROLE_REQUIRED_ASSESS_FEES");
        assertThat(Desk.of("officer")
                        .does("ASSESS_FEES", dossier, Map.of("fees", List.of()))
                        .text("/fees/totalVnd"))
                .isEqualTo("0");
    }
}
