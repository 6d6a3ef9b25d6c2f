package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** From the counter to the result, by the right people and in the right order. */
@QuarkusTest
@WithTestResource(RealServices.class)
class DossierLifeTest extends EmptyOffice {

    private static final String[] UNTIL_SIGNED = {
        "clerk HAND_OVER", "officer ACCEPT_HAND_OVER", "officer COMPLETE_STEP", "leader ACCEPT_HAND_OVER", "leader SIGN"
    };

    @Test
    void goesFromTheCounterToTheResult() {
        var dossier = received();
        assertThat(dossier.status()).isEqualTo("RECEIVED");
        assertThat(dossier.code()).isEqualTo("H07.142-261118-0001");
        assertThat(dossier.promisedOn()).isEqualTo("2026-11-23");

        OfficeClock.show("2026-11-19T10:00");
        dossier = walk(dossier, UNTIL_SIGNED);
        assertThat(dossier.status()).isEqualTo("IN_PROGRESS");
        assertThat(dossier.text("/currentStep")).isEqualTo("4");
        dossier = Desk.of("clerk").does("FINISH", dossier, Map.of("resultNumber", "125/2026"));
        assertThat(dossier.status()).isEqualTo("FINISHED");
        assertThat(dossier.text("/resolution")).isEqualTo("GRANTED");
        assertThat(dossier.text("/outcome")).isEqualTo("EARLY");
        assertThat(dossier.text("/resultNumber")).isEqualTo("125/2026");

        dossier = Desk.of("clerk").does("RETURN", dossier, Map.of("collectedBy", "Nguyễn Hoàng Phúc"));
        assertThat(dossier.status()).isEqualTo("RETURNED");
        assertThat(dossier.at("returnedAt")).isEqualTo(dossier.at("asOf"));
        assertThat(acts(dossier))
                .containsExactly(
                        "RECEIVE",
                        "HAND_OVER",
                        "ACCEPT_HAND_OVER",
                        "COMPLETE_STEP",
                        "ACCEPT_HAND_OVER",
                        "SIGN",
                        "ACCEPT_HAND_OVER",
                        "FINISH",
                        "RETURN");
    }

    @Test
    void givesEveryWorkingMinuteToExactlyOneStep() {
        var dossier = received();
        OfficeClock.show("2026-11-18T10:00");
        dossier = walk(dossier, "clerk HAND_OVER");
        OfficeClock.show("2026-11-18T14:00");
        dossier = walk(dossier, "officer ACCEPT_HAND_OVER");
        OfficeClock.show("2026-11-19T09:00");
        dossier = walk(dossier, "officer COMPLETE_STEP", "leader SIGN");
        OfficeClock.show("2026-11-19T10:30");
        dossier = walk(dossier, "clerk FINISH");

        var used = dossier.json().path("steps").findValuesAsText("usedMinutes").stream()
                .mapToLong(Long::parseLong)
                .sum();
        assertThat(dossier.json().path("usedMinutes").asLong()).isEqualTo(used).isPositive();
        assertThat(dossier.text("/steps/0/usedMinutes")).isEqualTo("60");
        assertThat(dossier.text("/steps/3/usedMinutes")).isEqualTo("90");
    }

    @ParameterizedTest(name = "finished on {0} it is {1}")
    @CsvSource({
        "2026-11-20T16:59, EARLY", // Friday
        "2026-11-23T07:30, ON_TIME", // Monday, the date promised
        "2026-11-23T16:59, ON_TIME",
        "2026-11-25T07:30, LATE" // Wednesday; Tuesday is a holiday
    })
    void comparesTheDateOfTheResultWithTheDatePromised(String finishedAt, String outcome) {
        var dossier = received();
        OfficeClock.show(finishedAt);
        dossier = walk(walk(dossier, UNTIL_SIGNED), "clerk FINISH");
        assertThat(dossier.text("/outcome")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} may not {1}: {2}")
    @CsvSource({
        "officer, HAND_OVER, ROLE_REQUIRED_HAND_OVER",
        "leader, HAND_OVER, ROLE_REQUIRED_HAND_OVER",
        "officer, STOP, ROLE_REQUIRED_STOP",
        "clerk, REFUSE, ROLE_REQUIRED_REFUSE",
        "clerk, EXTEND, ROLE_REQUIRED_EXTEND",
        "auditor, HAND_OVER, FORBIDDEN",
        "catalogue, HAND_OVER, FORBIDDEN",
        "admin, HAND_OVER, FORBIDDEN"
    })
    void refusesWhoeverHasTheWrongRole(String account, String act, String code) {
        var dossier = received();
        var before = Database.written();
        Desk.of(account).tries(act, dossier).isProblem(403, code);
        assertThat(Database.written()).isEqualTo(before);
    }

    @ParameterizedTest(name = "at an officer''s step {0} may not {1}: {2}")
    @CsvSource({
        "clerk, ACCEPT_HAND_OVER, 403, STEP_IS_FOR_ANOTHER_ROLE",
        "leader, ACCEPT_HAND_OVER, 403, STEP_IS_FOR_ANOTHER_ROLE",
        "clerk, COMPLETE_STEP, 403, ROLE_REQUIRED_COMPLETE_STEP",
        "leader, COMPLETE_STEP, 403, ROLE_REQUIRED_COMPLETE_STEP",
        "leader, SIGN, 409, NOT_AT_SIGNING",
        "clerk, HAND_OVER, 409, NOT_AT_THE_DESK",
        "clerk, FINISH, 409, STEPS_NOT_DONE",
        "clerk, RETURN, 409, ACT_NOT_IN_STATUS_RECEIVED",
        "clerk, RECEIVE_SUPPLEMENT, 409, ACT_NOT_IN_STATUS_RECEIVED"
    })
    void refusesWhatIsNotTheirsOrOutOfOrder(String account, String act, int status, String code) {
        var dossier = walk(received(), "clerk HAND_OVER");
        var before = Database.written();
        Desk.of(account).tries(act, dossier).isProblem(status, code);
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void refusesAnOfficerOfAnotherDepartment() throws Exception {
        // Nobody of the demo sits in only one department: the officer leaves this one for a while.
        try (var owner = Database.asOwner()) {
            var dossier = walk(received(), "clerk HAND_OVER");
            owner.update("delete from staff_department where username = 'officer' and department_code = 'HCTP'");
            try {
                Desk.of("officer").tries("COMPLETE_STEP", dossier).isProblem(403, "STEP_IS_FOR_ANOTHER_DEPARTMENT");
                Desk.of("officer").tries("ACCEPT_HAND_OVER", dossier).isProblem(403, "STEP_IS_FOR_ANOTHER_DEPARTMENT");
            } finally {
                owner.update("""
                        insert into staff_department (agency_id, username, department_code)
                        select agency_id, username, 'HCTP' from staff where username = 'officer'
                        """);
            }
        }
    }

    @Test
    void letsTheLeaderRefuseWithReasonsAndCountsItAsResolved() {
        var reason = "Đang có quan hệ hôn nhân đã đăng ký, không đủ điều kiện xác nhận";
        var dossier = walk(received(), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER");
        dossier = Desk.of("leader").does("REFUSE", dossier, Map.of("reason", reason));
        assertThat(dossier.status()).isEqualTo("FINISHED");
        assertThat(dossier.text("/resolution")).isEqualTo("REFUSED");
        assertThat(dossier.text("/outcome")).isEqualTo("EARLY");
        assertThat(dossier.text("/resolutionReason")).isEqualTo(reason);
        walk(dossier, "clerk RETURN");
    }

    @ParameterizedTest(name = "{0} without a reason")
    @CsvSource({"REFUSE", "STOP", "REQUEST_SUPPLEMENT"})
    void asksForAWrittenReason(String act) {
        var dossier = received();
        var before = Database.written();
        Desk.of("leader").tries(act, dossier, Map.of()).isProblem(400, "VALIDATION_FAILED", "/reason");
        Desk.of("leader")
                .tries(act, dossier, Map.of("reason", "quá ngắn"))
                .isProblem(400, "VALIDATION_FAILED", "/reason");
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void stopsForGood() {
        var dossier = Desk.of("leader").does("STOP", received());
        assertThat(dossier.status()).isEqualTo("STOPPED");
        assertThat(dossier.text("/resolution")).isEqualTo("STOPPED");
        Desk.of("clerk").tries("RETURN", dossier).isProblem(409, "ACT_NOT_IN_STATUS_STOPPED");
    }

    @Test
    void startsTheClockFromZeroWhenTheSupplementIsIn() {
        var dossier = Desk.of("clerk").does("REQUEST_SUPPLEMENT", received());
        assertThat(dossier.status()).isEqualTo("AWAITING_SUPPLEMENT");
        assertThat(dossier.text("/clock/state")).isEqualTo("PAUSED");
        assertThat(dossier.text("/suspension/reason")).isNotBlank();

        OfficeClock.show("2026-11-25T10:00"); // Wednesday
        dossier = Desk.of("clerk").does("RECEIVE_SUPPLEMENT", dossier);
        assertThat(dossier.status()).isEqualTo("RECEIVED");
        assertThat(dossier.promisedOn()).isEqualTo("2026-11-30");
        assertThat(dossier.text("/clock/state")).isEqualTo("RUNNING");
    }

    @Test
    void leavesASecondSupplementRequestToTheLeader() {
        var dossier = walk(received(), "clerk REQUEST_SUPPLEMENT", "clerk RECEIVE_SUPPLEMENT");
        for (var account : List.of("clerk", "officer")) {
            Desk.of(account).tries("REQUEST_SUPPLEMENT", dossier).isProblem(403, "SECOND_SUPPLEMENT_NEEDS_LEADER");
        }
        dossier = Desk.of("leader").does("REQUEST_SUPPLEMENT", dossier);
        assertThat(dossier.json().path("supplementRequests").asInt()).isEqualTo(2);
    }

    @Test
    void extendsOnceAndMeasuresByTheFirstPromise() {
        OfficeClock.show("2026-11-20T09:00"); // Friday; promised for Monday 23
        var dossier = receivedOnWednesday();
        dossier = Desk.of("leader")
                .does("EXTEND", dossier, Map.of("reason", "Phải xác minh tại nơi cư trú cũ", "workingDays", 2));
        assertThat(dossier.promisedOn()).isEqualTo("2026-11-26"); // the 24th is a holiday
        assertThat(dossier.at("originalPromisedAt").toLocalDate()).hasToString("2026-11-23");
        Desk.of("leader").tries("EXTEND", dossier).isProblem(409, "ALREADY_EXTENDED");

        OfficeClock.show("2026-11-25T09:00");
        dossier = walk(walk(dossier, UNTIL_SIGNED), "clerk FINISH");
        assertThat(dossier.text("/outcome")).isEqualTo("LATE");
    }

    @Test
    void extendsAtLeastOneWorkingDayBeforeTheDate() {
        var dossier = receivedOnWednesday();
        OfficeClock.show("2026-11-23T07:00"); // Monday, the date itself
        Desk.of("leader").tries("EXTEND", dossier).isProblem(409, "EXTENSION_TOO_LATE");
        OfficeClock.show("2026-11-22T12:00"); // Sunday: Monday is the next working day
        Desk.of("leader").does("EXTEND", dossier);
    }

    @ParameterizedTest(name = "an extension by {0} days")
    @CsvSource({"0", "-1", "251"})
    void refusesAnExtensionByAnOddNumberOfDays(int days) {
        var body = Map.<String, Object>of("reason", "Phải xác minh tại nơi cư trú cũ", "workingDays", days);
        Desk.of("leader").tries("EXTEND", received(), body).isProblem(400, "VALIDATION_FAILED", "/workingDays");
    }

    @Test
    void acceptsOnlyTheHandOverThatIsOpen() {
        var dossier = walk(received(), "clerk HAND_OVER");
        var path = DOSSIERS + "/" + dossier.code() + "/hand-overs/2/acceptance";
        var answer =
                Desk.of("officer").request().header("If-Match", dossier.etag()).post(path);
        new vn.motcua.testing.Answer(answer).isProblem(404, "HAND_OVER_NOT_FOUND");
        walk(dossier, "officer ACCEPT_HAND_OVER");
    }

    @Test
    void staysPinnedToTheVersionOfTheDayAndAsksOnlyForWhatItLists() {
        var dossier = received();
        assertThat(dossier.text("/procedure/version")).isEqualTo("1");
        Desk.of("clerk")
                .sends(Reception.of(THREE_DAYS).withoutTheFirstPaper())
                .isProblem(422, "REQUIRED_DOCUMENT_MISSING", "/documents");
    }

    private static DossierAnswer receivedOnWednesday() {
        OfficeClock.showNineOnAWednesday();
        var dossier = received();
        OfficeClock.show("2026-11-20T09:00");
        return dossier;
    }

    private static List<String> acts(DossierAnswer dossier) {
        return Desk.of("auditor")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk()
                .each("/items", event -> event.path("act").asText());
    }
}
