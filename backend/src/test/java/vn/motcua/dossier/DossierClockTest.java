package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** What a dossier tells of its clocks: extensions, waits, steps, and what runs out tomorrow. */
@QuarkusTest
@WithTestResource(RealServices.class)
class DossierClockTest extends EmptyOffice {

    private static final String FIFTEEN_DAYS_POSTED = "R2016-054";

    @Test
    void showsTheExtensionAsItWasGranted() {
        var dossier = extended(received());
        assertThat(dossier.json().path("extensions")).singleElement().satisfies(extension -> {
            assertThat(extension.path("at").asText()).startsWith("2026-11-18T09:00");
            assertThat(extension.path("by").path("username").asText()).isEqualTo("leader");
            assertThat(extension.path("workingDays").asInt()).isEqualTo(2);
            assertThat(extension.path("reason").asText()).isEqualTo("Phải xác minh tại nơi cư trú cũ");
            assertThat(extension.path("promisedBefore").asText()).startsWith("2026-11-23T17:00");
            assertThat(extension.path("promisedAt").asText()).startsWith("2026-11-26T17:00");
        });
        assertThat(received().json().path("extensions")).isEmpty();
        assertThat(received().json().path("promiseMoves")).isEmpty();
    }

    @Test
    void explainsWaitsAndExtensionDayByDay() {
        var dossier = extended(received());
        OfficeClock.show("2026-11-20T09:00"); // Friday
        dossier = walk(dossier, "clerk REQUEST_SUPPLEMENT");
        var waiting = deadline(dossier);
        assertThat(waiting.text("/stops/0/until")).isNull();

        OfficeClock.show("2026-11-25T09:00"); // Wednesday
        dossier = walk(dossier, "clerk RECEIVE_SUPPLEMENT");
        var explained = deadline(dossier);
        assertThat(explained.text("/dueAt")).startsWith("2026-11-30T17:00");
        assertThat(explained.text("/promisedAt")).startsWith("2026-12-02T17:00").isEqualTo(dossier.text("/promisedAt"));
        assertThat(explained.text("/originalPromisedAt")).startsWith("2026-11-30T17:00");
        assertThat(explained.json().path("stops")).singleElement().satisfies(stop -> {
            assertThat(stop.path("kind").asText()).isEqualTo("SUPPLEMENT");
            assertThat(stop.path("policy").asText()).isEqualTo("RESTART");
            assertThat(stop.path("from").asText()).startsWith("2026-11-20T09:00");
            assertThat(stop.path("until").asText()).startsWith("2026-11-25T09:00");
            assertThat(stop.path("reason").asText()).isNotBlank();
        });
        assertThat(explained.json().path("extensions"))
                .isEqualTo(dossier.json().path("extensions"))
                .hasSize(1);
        assertThat(explained.each("/days", day -> day.path("date").asText()))
                .startsWith("2026-11-18")
                .endsWith("2026-11-30", "2026-12-01", "2026-12-02");
        var last = explained.json().path("days").path(14);
        assertThat(last.path("counted").asBoolean()).isTrue();
        assertThat(last.path("dayNumber").asInt()).isEqualTo(5);
        assertThat(last.path("countedMinutes").asInt()).isEqualTo(480);
        assertThat(last.path("reason").asText()).isEqualTo("Gia hạn: ngày thêm thứ 2");
        assertThat(last.path("reasonEn").asText()).isEqualTo("Extension: added day 2");
        assertThat(last.path("legalReference").asText()).isEqualTo("Nghị định 61/2018/NĐ-CP, Điều 19");
    }

    @Test
    void givesAnExtensionNoDayOff() {
        var explained = deadline(extended(received())).json().path("days");
        assertThat(explained).hasSize(9);
        assertThat(explained.path(6).path("date").asText()).isEqualTo("2026-11-24");
        assertThat(explained.path(6).path("counted").asBoolean()).isFalse();
        assertThat(explained.path(6).path("reason").asText()).isEqualTo("Ngày Văn hóa Việt Nam");
        assertThat(explained.path(5).path("role").asText()).isEqualTo("DUE");
        assertThat(explained.path(8).path("date").asText()).isEqualTo("2026-11-26");
    }

    @Test
    void tellsUntilWhenEachStepRuns() {
        var dossier = received(); // the desk has two hours, the officer two days
        assertThat(dossier.text("/steps/0/dueAt")).startsWith("2026-11-18T11:00:00");
        assertThat(dossier.text("/steps/0/overdue")).isEqualTo("false");
        assertThat(dossier.text("/steps/1/dueAt")).isNull();
        assertThat(currentStep(dossier).text("/dueAt")).startsWith("2026-11-18T11:00:00");

        OfficeClock.show("2026-11-18T13:00");
        assertThat(Desk.of("clerk").opens(dossier.code()).text("/steps/0/overdue"))
                .isEqualTo("true");
        assertThat(currentStep(dossier).text("/overdue")).isEqualTo("true");

        dossier = walk(dossier, "clerk HAND_OVER");
        assertThat(dossier.text("/steps/0/overdue")).isEqualTo("true");
        assertThat(dossier.text("/steps/1/dueAt")).startsWith("2026-11-20T11:00:00");
        dossier = walk(dossier, "officer REQUEST_SUPPLEMENT");
        assertThat(dossier.text("/steps/1/dueAt")).isNull();
        assertThat(currentStep(dossier).text("/dueAt")).isNull();

        OfficeClock.show("2026-11-22T20:00"); // Sunday
        dossier = walk(dossier, "officer RECEIVE_SUPPLEMENT");
        assertThat(dossier.text("/steps/1/dueAt")).startsWith("2026-11-25T17:00:00");
        dossier = walk(dossier, "officer COMPLETE_STEP", "leader REFUSE");
        assertThat(dossier.text("/steps/1/overdue")).isEqualTo("false");
        assertThat(currentStep(dossier).json().isNull()).isTrue();
    }

    @Test
    void aPostingRunsToTheEndOfItsCalendarDays() {
        var dossier = walk(Desk.of("clerk").receives(FIFTEEN_DAYS_POSTED), "clerk HAND_OVER");
        dossier = walk(dossier, "officer COMPLETE_STEP", "officer COMPLETE_STEP");
        assertThat(dossier.text("/currentStep")).isEqualTo("4");
        assertThat(dossier.text("/steps/3/dueAt")).startsWith("2026-11-25T17:00:00"); // seven days
    }

    @Test
    void findsWhatIsDueOnTheNextWorkingDay() {
        OfficeClock.show("2026-11-17T09:00"); // Tuesday: for Friday 20
        var friday = received();
        OfficeClock.showNineOnAWednesday();
        var monday = received();
        OfficeClock.show("2026-11-19T09:00");
        assertThat(tomorrow("2026-11-20")).containsExactly(friday.code());
        OfficeClock.show("2026-11-20T09:00"); // Friday: Monday comes next
        assertThat(tomorrow("2026-11-23")).containsExactly(monday.code());
    }

    @Test
    void seesTomorrowBeyondALongHoliday() {
        OfficeClock.show("2027-02-01T09:00"); // Monday; Tết is from Thursday to Wednesday
        var afterTet = received();
        OfficeClock.show("2027-02-03T09:00");
        assertThat(tomorrow("2027-02-11")).containsExactly(afterTet.code());
    }

    @Test
    void knowsNoTomorrowInAYearThatIsNotLoaded() {
        OfficeClock.show("2027-12-31T09:00"); // Friday: next year is not loaded
        assertThat(counts().text("/tomorrowDate")).isNull();
        assertThat(counts().text("/tomorrow")).isEqualTo("0");
        Desk.of("clerk").get(DOSSIERS, "due", "TOMORROW").isProblem(422, "CALENDAR_YEAR_NOT_LOADED");
    }

    @Test
    void findsAndCountsStepsWhoseTimeIsUsedUp() {
        var atTheDesk = received();
        var handedOver = walk(received(), "clerk HAND_OVER");
        var standing = received();
        OfficeClock.show("2026-11-18T11:00");
        assertThat(stepOverdue()).as("until the last minute it is in time").isEmpty();
        OfficeClock.show("2026-11-18T13:00");
        walk(standing, "clerk REQUEST_SUPPLEMENT");
        assertThat(stepOverdue()).containsExactly(atTheDesk.code());
        OfficeClock.show("2026-11-20T10:00");
        assertThat(stepOverdue()).containsExactlyInAnyOrder(atTheDesk.code(), handedOver.code());
        walk(atTheDesk, "clerk HAND_OVER");
        walk(handedOver, "leader REFUSE");
        assertThat(stepOverdue()).isEmpty();
    }

    private static DossierAnswer extended(DossierAnswer dossier) {
        return Desk.of("leader")
                .does("EXTEND", dossier, Map.of("reason", "Phải xác minh tại nơi cư trú cũ", "workingDays", 2));
    }

    private static Answer deadline(DossierAnswer dossier) {
        return Desk.of("auditor")
                .get(DOSSIERS + "/" + dossier.code() + "/deadline")
                .isOk();
    }

    private static DossierAnswer currentStep(DossierAnswer dossier) {
        var line = Desk.of("clerk")
                .get(DOSSIERS, "view", "ALL", "q", dossier.code())
                .isOk();
        return new DossierAnswer(line.json().at("/items/0/currentStep"), null);
    }

    private static List<String> tomorrow(String date) {
        assertThat(counts().text("/tomorrowDate")).isEqualTo(date);
        var found = codes("TOMORROW");
        assertThat(counts().json().path("tomorrow").asInt()).isEqualTo(found.size());
        return found;
    }

    private static List<String> stepOverdue() {
        var found = codes("STEP_OVERDUE");
        assertThat(counts().json().path("stepOverdue").asInt()).isEqualTo(found.size());
        return found;
    }

    private static Answer counts() {
        return Desk.of("clerk").get(DOSSIERS + "/counts").isOk();
    }

    private static List<String> codes(String due) {
        return Desk.of("clerk").get(DOSSIERS, "due", due).isOk().each("/items", item -> item.path("code")
                .asText());
    }
}
