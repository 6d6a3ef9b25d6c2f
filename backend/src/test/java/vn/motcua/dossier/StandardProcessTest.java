package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.CatalogueDesk.CODE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Dossiers of a version that states no steps, as those of official data. */
@QuarkusTest
@WithTestResource(RealServices.class)
class StandardProcessTest extends EmptyOffice {

    @AfterEach
    void forgetTheProcedures() {
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
    }

    @Test
    void goesFromTheDeskOverTheFieldsDepartmentAndTheLeaderBackToTheDesk() {
        var dossier = received(CatalogueDesk.limit("DIRECT", 3));
        assertThat(each(dossier, "name"))
                .containsExactly(
                        "Tiếp nhận, kiểm tra hồ sơ", "Thẩm định, giải quyết", "Lãnh đạo ký", "Vào sổ, trả kết quả");
        assertThat(each(dossier, "nameEn"))
                .containsExactly(
                        "Reception and check of the papers",
                        "Examination and settlement",
                        "Signature of the leader",
                        "Registration and return of the result");
        assertThat(each(dossier, "role")).containsExactly("CLERK", "OFFICER", "LEADER", "CLERK");
        assertThat(dossier.json().path("steps").findValues("department"))
                .extracting(department -> department.path("code").asText())
                .containsExactly("MOTCUA", dossier.text("/department/code"), "LDUB", "MOTCUA");
        assertThat(Desk.of("clerk").get(DOSSIERS).isOk().text("/items/0/currentStep/nameEn"))
                .isEqualTo("Reception and check of the papers");

        dossier = walk(dossier, "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        assertThat(dossier.status()).isEqualTo("FINISHED");
    }

    @Test
    void sharesTheLimitOutInEighthsOfWhichTheDepartmentHasFive() {
        assertThat(each(received(CatalogueDesk.limit("DIRECT", 3)), "allottedMinutes"))
                .containsExactly("180", "900", "180", "180");
    }

    @Test
    void countsBothPhasesOfALimit() {
        var phases = Map.of(
                "channel", "DIRECT",
                "limit", Map.of("value", 1, "unit", "WORKING_DAY"),
                "secondLimit", Map.of("value", 10, "unit", "WORKING_HOUR"));
        assertThat(each(received(phases), "allottedMinutes")).containsExactly("135", "675", "135", "135");
    }

    @Test
    void hasNoTimeOfItsOwnWhereTheLawSetsNoLimit() {
        withoutSteps(Map.of("channel", "DIRECT"));
        var appointment = Map.of("date", "2026-11-27", "reason", "Chờ kết quả đo đạc của Sở");
        var dossier = Desk.of("clerk").receives(reception().with("appointment", appointment));
        assertThat(each(dossier, "allottedMinutes")).containsExactly("0", "0", "0", "0");
        OfficeClock.show("2026-11-20T10:00");
        dossier = Desk.of("clerk").opens(dossier.code());
        assertThat(dossier.text("/steps/0/dueAt")).isNull();
        assertThat(dossier.text("/steps/0/overdue")).isEqualTo("false");
        assertThat(dossier.text("/steps/0/usedMinutes")).isEqualTo("1020");
        assertThat(Desk.of("clerk")
                        .get(DOSSIERS, "due", "STEP_OVERDUE")
                        .isOk()
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void isNotThatOfAVersionWithSteps() {
        assertThat(each(received(), "nameEn")).containsOnly("null");
    }

    private static DossierAnswer received(Map<String, Object> channel) {
        withoutSteps(channel);
        return Desk.of("clerk").receives(reception());
    }

    private static void withoutSteps(Map<String, Object> channel) {
        CatalogueDesk.admin().inForce(CODE, Map.of("steps", List.of(), "channels", List.of(channel)));
    }

    private static Reception reception() {
        return Reception.withoutPapers(CODE).paper("1", 1, 0, 0);
    }

    private static List<String> each(DossierAnswer dossier, String member) {
        return StreamSupport.stream(dossier.json().path("steps").spliterator(), false)
                .map(step -> step.path(member).asText())
                .toList();
    }
}
