package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** Lấy ý kiến: another department is asked, has its own day, and the dossier's clock runs on. */
@QuarkusTest
@WithTestResource(RealServices.class)
class ConsultationTest extends EmptyOffice {

    private static final String LAND = "DDXD";
    private static final String CULTURE = "VHXH";
    private static final Map<String, Object> AGREED =
            Map.of("opinion", "AGREED", "text", "Thửa đất không nằm trong quy hoạch");

    @AfterEach
    void giveTheOfficerEveryDepartmentBack() throws Exception {
        Database.emptyOffice();
        try (var owner = Database.asOwner()) {
            owner.update("""
                            insert into staff_department (agency_id, username, department_code)
                            select id, 'officer', ? from agency where code = 'H07.142' on conflict do nothing
                            """, LAND);
        }
    }

    @Test
    void isAskedWithADayThatTheCalendarCounts() {
        var dossier = asked(LAND, 3);
        // Three working days from Wednesday 18 November.
        assertThat(dossier.text("/consultations/0/dueAt")).startsWith("2026-11-23T17:00");
        assertThat(dossier.text("/consultations/0/department/code")).isEqualTo(LAND);
        assertThat(dossier.text("/consultations/0/late")).isEqualTo("false");
        assertThat(dossier.text("/clock/state")).isEqualTo("RUNNING");
        assertThat(dossier.status()).isEqualTo("IN_PROGRESS");
        var promised = dossier.promisedOn();
        dossier = Desk.of("officer").does("ANSWER_CONSULTATION", dossier, AGREED);
        assertThat(dossier.text("/consultations/0/opinion")).isEqualTo("AGREED");
        assertThat(dossier.text("/consultations/0/answeredBy/username")).isEqualTo("officer");
        assertThat(dossier.promisedOn()).isEqualTo(promised);
        assertThat(lastDetails(dossier)).containsEntry("late", "false").containsEntry("department", LAND);
    }

    @Test
    void isAnsweredLateAndRecordedAsLate() {
        var dossier = asked(LAND, 1);
        OfficeClock.show("2026-11-20T09:00");
        assertThat(Desk.of("officer").opens(dossier.code()).text("/consultations/0/late"))
                .isEqualTo("true");
        dossier = Desk.of("officer").does("ANSWER_CONSULTATION", dossier, AGREED);
        assertThat(dossier.text("/consultations/0/late")).isEqualTo("true");
        assertThat(lastDetails(dossier)).containsEntry("late", "true");
    }

    @Test
    void asksSeveralDepartmentsAtATimeButNoneTwice() {
        var dossier = asked(LAND, 2);
        Desk.of("officer")
                .tries("CONSULT", dossier, question(LAND, 2))
                .isProblem(409, "CONSULTATION_ALREADY_OPEN", "/department");
        dossier = Desk.of("officer").does("CONSULT", dossier, question(CULTURE, 2));
        var second = DOSSIERS + "/" + dossier.code() + "/consultations/2/answer";
        var answer = Desk.of("officer").post(second, AGREED, dossier.etag()).isOk();
        assertThat(answer.text("/consultations/0/answeredAt")).isNull();
        assertThat(answer.text("/consultations/1/answeredAt")).isNotNull();
        Desk.of("officer").post(second, AGREED, answer.header("ETag")).isProblem(409, "CONSULTATION_ANSWERED");
        for (var unknown : List.of("0", "3", "2147483647")) {
            Desk.of("officer")
                    .post(second.replace("/2/", "/" + unknown + "/"), AGREED, answer.header("ETag"))
                    .isProblem(404, "CONSULTATION_NOT_FOUND");
        }
    }

    @Test
    void asksOnlyOtherDepartmentsOfTheAgency() {
        var dossier = atTheOfficer();
        Desk.of("officer")
                .tries("CONSULT", dossier, question("HCTP", 2))
                .isProblem(422, "CONSULTATION_WITH_ITSELF", "/department");
        Desk.of("officer")
                .tries("CONSULT", dossier, question("X", 2))
                .isProblem(422, "CONSULTATION_DEPARTMENT_UNKNOWN", "/department");
    }

    @Test
    void hasNoDayInAYearThatIsNotLoaded() {
        OfficeClock.show("2027-06-16T09:00");
        Desk.of("officer")
                .tries("CONSULT", atTheOfficer(), question(LAND, 250))
                .isProblem(422, "CALENDAR_YEAR_NOT_LOADED");
    }

    @Test
    void isAnsweredByTheDepartmentThatWasAskedAndIsInItsWorkListAlone() throws Exception {
        var dossier = asked(LAND, 2);
        assertThat(toAnswer("officer")).containsExactly(dossier.code());
        assertThat(toAnswer("leader")).isEmpty();
        assertThat(Desk.of("officer").get(DOSSIERS + "/counts").isOk().text("/views/TO_ANSWER"))
                .isEqualTo("1");
        try (var owner = Database.asOwner()) {
            owner.update("delete from staff_department where username = 'officer' and department_code = ?", LAND);
        }
        assertThat(toAnswer("officer")).isEmpty();
        var seen = Desk.of("officer").opens(dossier.code());
        assertThat(seen.action("ANSWER_CONSULTATION").path("reasonCode").asText())
                .isEqualTo("CONSULTATION_IS_FOR_ANOTHER_DEPARTMENT");
        Desk.of("officer")
                .tries("ANSWER_CONSULTATION", seen, AGREED)
                .isProblem(403, "CONSULTATION_IS_FOR_ANOTHER_DEPARTMENT");
    }

    @Test
    void leavesTheWorkListWhenItIsAnswered() {
        var dossier = Desk.of("officer").does("ANSWER_CONSULTATION", asked(LAND, 2), AGREED);
        assertThat(toAnswer("officer")).isEmpty();
        assertThat(dossier.action("ANSWER_CONSULTATION").path("reasonCode").asText())
                .isEqualTo("NO_CONSULTATION_OPEN");
    }

    @Test
    void doesNotKeepTheApplicantWaitingButSomebodyMustSayWhy() {
        var dossier = walk(asked(LAND, 2), "officer COMPLETE_STEP", "leader SIGN");
        Desk.of("clerk").tries("FINISH", dossier, Map.of()).isProblem(422, "CONSULTATION_OPEN", "/note");
        dossier = Desk.of("clerk")
                .does("FINISH", dossier, Map.of("note", "Bộ phận địa chính không trả lời trước ngày hẹn"));
        assertThat(dossier.status()).isEqualTo("FINISHED");
        assertThat(lastDetails(dossier)).containsEntry("unanswered", LAND);
        assertThat(toAnswer("officer")).isEmpty();
    }

    private static DossierAnswer atTheOfficer() {
        return walk(received(), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER");
    }

    private static DossierAnswer asked(String department, int workingDays) {
        return Desk.of("officer").does("CONSULT", atTheOfficer(), question(department, workingDays));
    }

    private static Map<String, Object> question(String department, int workingDays) {
        return Map.of(
                "department",
                department,
                "question",
                "Thửa đất có nằm trong quy hoạch không?",
                "workingDays",
                workingDays);
    }

    private static List<String> toAnswer(String account) {
        return Desk.of(account).get(DOSSIERS, "view", "TO_ANSWER").isOk().each("/items", item -> item.path("code")
                .asText());
    }

    private static Map<String, String> lastDetails(DossierAnswer dossier) {
        return LedgerDetails.ofTheLastRow(dossier);
    }
}
