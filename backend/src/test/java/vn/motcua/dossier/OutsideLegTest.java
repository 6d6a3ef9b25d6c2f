package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** Liên thông: an agency outside has a clock of its own, and the dossier's promise stays. */
@QuarkusTest
@WithTestResource(RealServices.class)
class OutsideLegTest extends EmptyOffice {

    private static final Map<String, Object> RESULT = Map.of("result", "Thông báo thuế số 812/TB-CCT");

    @ParameterizedTest
    @CsvSource({
        "2, WORKING_DAY,  2026-11-20T17:00",
        "5, CALENDAR_DAY, 2026-11-23T17:00",
        "4, WORKING_HOUR, 2026-11-18T15:00"
    })
    void runsByItsOwnLimit(int value, String unit, String dueAt) {
        var before = received();
        var dossier = dispatched(before, value, unit);
        assertThat(dossier.text("/outsideLegs/0/dueAt")).startsWith(dueAt);
        assertThat(dossier.text("/outsideLegs/0/late")).isEqualTo("false");
        assertThat(dossier.promisedOn()).isEqualTo(before.promisedOn());
        assertThat(dossier.text("/clock/state")).isEqualTo("RUNNING");
        assertThat(LedgerDetails.ofTheLastRow(dossier)).containsEntry("agency", "Chi cục Thuế khu vực");
    }

    @Test
    void isLateOnItsOwnAccount() {
        var dossier = dispatched(received(), 1, "WORKING_DAY");
        OfficeClock.show("2026-11-20T09:00");
        assertThat(Desk.of("clerk").opens(dossier.code()).text("/outsideLegs/0/late"))
                .isEqualTo("true");
        dossier = Desk.of("clerk").does("RETURN_LEG", dossier, RESULT);
        assertThat(dossier.text("/outsideLegs/0/late")).isEqualTo("true");
        assertThat(dossier.text("/outsideLegs/0/result")).isEqualTo("Thông báo thuế số 812/TB-CCT");
        assertThat(LedgerDetails.ofTheLastRow(dossier)).containsEntry("late", "true");
        assertThat(dossier.text("/clock/state")).isEqualTo("RUNNING");
    }

    @Test
    void comesBackOnceEach() {
        var dossier = dispatched(dispatched(received(), 1, "WORKING_DAY"), 3, "WORKING_DAY");
        var second = DOSSIERS + "/" + dossier.code() + "/outside-legs/2/return";
        var answer = Desk.of("clerk").post(second, RESULT, dossier.etag()).isOk();
        assertThat(answer.text("/outsideLegs/0/returnedAt")).isNull();
        assertThat(answer.text("/outsideLegs/1/returnedAt")).isNotNull();
        Desk.of("clerk").post(second, RESULT, answer.header("ETag")).isProblem(409, "LEG_RETURNED");
        for (var unknown : List.of("0", "3", "2147483647")) {
            Desk.of("clerk")
                    .post(second.replace("/2/", "/" + unknown + "/"), RESULT, answer.header("ETag"))
                    .isProblem(404, "LEG_NOT_FOUND");
        }
    }

    @Test
    void isBackBeforeTheDossierIsFinished() {
        var dossier = walk(
                dispatched(received(), 1, "WORKING_DAY"), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN");
        Desk.of("clerk").tries("FINISH", dossier).isProblem(409, "LEGS_OUT");
        dossier = Desk.of("clerk").does("RETURN_LEG", dossier, RESULT);
        assertThat(walk(dossier, "clerk FINISH").status()).isEqualTo("FINISHED");
    }

    @Test
    void takesTheNameOfAnAgencyOfTheTree() {
        var dossier = Desk.of("clerk")
                .does(
                        "DISPATCH_LEG",
                        received(),
                        Map.of("agencyCode", "H07.143", "agencyName", "x", "limit", limit(2, "WORKING_DAY")));
        assertThat(dossier.text("/outsideLegs/0/agencyName")).isNotEqualTo("x").isNotBlank();
        Desk.of("clerk")
                .tries("DISPATCH_LEG", dossier, Map.of("agencyCode", "H99", "limit", limit(2, "WORKING_DAY")))
                .isProblem(422, "LEG_AGENCY_MISSING", "/agencyName");
    }

    @ParameterizedTest
    @CsvSource({"0, WORKING_DAY", "-1, WORKING_DAY", "4000, CALENDAR_DAY", "0.3, WORKING_DAY", "2, SAME_DAY"})
    void hasALimitThatCanBe(String value, String unit) {
        var answer = Desk.of("clerk")
                .tries(
                        "DISPATCH_LEG",
                        received(),
                        Map.of(
                                "agencyName",
                                "Chi cục Thuế",
                                "limit",
                                Map.of("value", new BigDecimal(value), "unit", unit)));
        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
    }

    private static DossierAnswer dispatched(DossierAnswer dossier, int value, String unit) {
        return Desk.of("clerk")
                .does(
                        "DISPATCH_LEG",
                        dossier,
                        Map.of(
                                "agencyName",
                                "Chi cục Thuế khu vực",
                                "limit",
                                limit(value, unit),
                                "note",
                                "Phiếu chuyển"));
    }

    private static Map<String, Object> limit(int value, String unit) {
        return Map.of("value", value, "unit", unit);
    }
}
