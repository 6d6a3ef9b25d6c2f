package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.PaperOffice.STATUTORY;
import static vn.motcua.dossier.PaperOffice.days;
import static vn.motcua.dossier.PaperOffice.instant;
import static vn.motcua.dossier.PaperOffice.minutes;
import static vn.motcua.dossier.PaperOffice.posting;
import static vn.motcua.dossier.PaperOffice.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.procedure.StepRole;

/** Until when a step's own time runs. Tuesday 2026-11-24 is a holiday. */
class StepClockTest {

    private static final String REASON = "Thiếu bản chính giấy chứng sinh";

    @ParameterizedTest(name = "{1} minutes from {0} end {2}")
    @CsvSource({
        "Wed 2026-11-18 09:00, 60, Wed 2026-11-18 10:00",
        "Wed 2026-11-18 09:00, 120, Wed 2026-11-18 11:00",
        "Wed 2026-11-18 09:00, 121, Wed 2026-11-18 13:01",
        "Mon 2026-11-23 16:00, 120, Wed 2026-11-25 08:00",
        "Sat 2026-11-21 22:15, 30, Mon 2026-11-23 07:30"
    })
    void runsThroughTheSessions(String entered, long allotted, String dueAt) {
        DossierStep step = minutes(StepRole.OFFICER, allotted);
        step.enter(STATUTORY.at(entered));
        assertThat(text(step.dueAt())).isEqualTo(dueAt);
        assertThat(step.isOverdueAt(step.dueAt())).isFalse();
        assertThat(step.isOverdueAt(step.dueAt().plusSeconds(1))).isTrue();
    }

    @Test
    void addsUpWhenItIsEnteredTwice() {
        DossierStep step = minutes(StepRole.OFFICER, 480);
        step.enter(STATUTORY.at("Wed 2026-11-18 09:00"));
        step.leave(STATUTORY.at("Wed 2026-11-18 14:00"));
        assertThat(text(step.dueAt())).isEqualTo("Thu 2026-11-19 09:00");
        assertThat(step.isOverdueAt(instant("Fri 2026-11-20 09:00"))).isFalse();

        step.enter(STATUTORY.at("Mon 2026-11-23 15:00"));
        assertThat(text(step.enteredAt())).isEqualTo("Wed 2026-11-18 09:00");
        assertThat(text(step.dueAt())).isEqualTo("Wed 2026-11-25 10:00");
        step.leave(STATUTORY.at("Wed 2026-11-25 10:01"));
        assertThat(step.usedMinutesAt(STATUTORY.at("Wed 2026-11-25 16:00"))).isEqualTo(481);
        assertThat(step.isOverdueAt(step.leftAt())).isTrue();
    }

    @Test
    void standsWithTheDossierAndGoesOnWithWhatIsLeft() {
        for (SupplementPolicy policy : SupplementPolicy.values()) {
            PaperOffice office = STATUTORY.with(policy);
            Dossier dossier = office.receives(days(10), "Wed 2026-11-18 09:00");
            assertThat(due(dossier)).isEqualTo("Thu 2026-11-19 09:00");
            dossier.requestSupplement(office.at("Wed 2026-11-18 14:00"), REASON);
            assertThat(due(dossier)).isEqualTo("–");
            // A limit that starts from zero gives the desk no second day for its step.
            dossier.receiveSupplement(office.at("Sun 2026-11-22 20:00"), null);
            assertThat(due(dossier)).isEqualTo("Mon 2026-11-23 14:00");
        }
    }

    @Test
    void staysOverdueWhateverIsWaitedFor() {
        Dossier dossier = STATUTORY.receives(days(10), "Wed 2026-11-18 09:00");
        dossier.requestSupplement(STATUTORY.at("Fri 2026-11-20 09:00"), REASON);
        assertThat(due(dossier)).isEqualTo("Thu 2026-11-19 09:00");
        dossier.receiveSupplement(STATUTORY.at("Mon 2026-11-23 09:00"), null);
        assertThat(due(dossier)).isEqualTo("Thu 2026-11-19 09:00");
    }

    @Test
    void passesOnWithTheDossierAndStopsWithIt() {
        Dossier dossier = STATUTORY.receives(days(10), "Wed 2026-11-18 09:00");
        dossier.passOn(DossierAct.HAND_OVER, STATUTORY.at("Wed 2026-11-18 10:00"), null, null);
        assertThat(due(dossier)).isEqualTo("Thu 2026-11-19 10:00");
        dossier.acceptHandOver(STATUTORY.at("Wed 2026-11-18 16:00"));
        assertThat(due(dossier)).as("not accepting stops nothing").isEqualTo("Thu 2026-11-19 10:00");
        dossier.stop(STATUTORY.at("Thu 2026-11-19 10:30"), REASON);
        assertThat(dossier.progress().stepDueAt()).isNull();
        assertThat(dossier.progress().steps().get(0).isOverdueAt(instant("Fri 2026-11-20 09:00")))
                .isFalse();
        assertThat(dossier.progress().steps().get(1).isOverdueAt(instant("Fri 2026-11-20 09:00")))
                .isTrue();
    }

    @Test
    void aPostingEndsWithItsCalendarDaysInsideALimitOfWorkingDays() {
        Dossier dossier = posted(15);
        assertThat(due(dossier)).isEqualTo("Thu 2026-12-03 17:00");
        // Ten working days lie in these fifteen, and the rest of the day on which it was put up.
        dossier.passOn(DossierAct.COMPLETE_STEP, STATUTORY.at("Thu 2026-12-03 17:00"), null, null);
        DossierStep posting = dossier.progress().steps().get(1);
        assertThat(posting.usedMinutesAt(STATUTORY.at("Fri 2026-12-04 17:00"))).isEqualTo(10 * 480 + 360);
        assertThat(posting.isOverdueAt(instant("Fri 2026-12-04 17:00"))).isFalse();
    }

    @Test
    void aPostingThatEndsOnADayOffEndsOnTheNextWorkingDay() {
        assertThat(due(posted(3))).isEqualTo("Mon 2026-11-23 17:00");
        assertThat(due(posted(6))).isEqualTo("Wed 2026-11-25 17:00");
    }

    @Test
    void aPostingLosesTheDaysOfAWaitAndNoMore() {
        for (SupplementPolicy policy : SupplementPolicy.values()) {
            PaperOffice office = STATUTORY.with(policy);
            Dossier dossier = posted(15);
            dossier.requestSupplement(office.at("Fri 2026-11-20 10:00"), REASON);
            assertThat(due(dossier)).isEqualTo("–");
            dossier.receiveSupplement(office.at("Wed 2026-11-25 08:00"), null);
            assertThat(due(dossier)).isEqualTo("Tue 2026-12-08 17:00");
        }
    }

    @Test
    void isNotToldWhenItLiesInAYearThatIsNotLoaded() {
        DossierStep step = minutes(StepRole.OFFICER, 480);
        step.enter(STATUTORY.at("Fri 2027-12-31 13:00"));
        assertThat(step.dueAt()).isNull();
        DossierStep posting = posting(3);
        posting.enter(STATUTORY.at("Fri 2027-12-31 13:00"));
        assertThat(posting.dueAt()).isNull();
        assertThat(posting.isOverdueAt(instant("Fri 2027-12-31 16:00"))).isFalse();
    }

    @Test
    void isCountedAnewByTheCalendarThatMovedThePromise() {
        Dossier dossier = STATUTORY.receives(days(3), "Wed 2026-11-18 16:00");
        assertThat(due(dossier)).isEqualTo("Thu 2026-11-19 16:00");
        PaperOffice stormy = STATUTORY.closedOn("2026-11-19");
        dossier.movePromise(stormy.at("Wed 2026-11-18 17:00"), instant("Wed 2026-11-25 17:00"), REASON);
        assertThat(due(dossier)).isEqualTo("Fri 2026-11-20 16:00");
    }

    private static Dossier posted(int calendarDays) {
        Dossier dossier = STATUTORY.receives(
                days(20),
                instant("Wed 2026-11-18 08:00"),
                minutes(StepRole.CLERK, 120),
                posting(calendarDays),
                minutes(StepRole.LEADER, 480),
                minutes(StepRole.CLERK, 120));
        dossier.passOn(DossierAct.HAND_OVER, STATUTORY.at("Wed 2026-11-18 09:00"), null, null);
        return dossier;
    }

    private static String due(Dossier dossier) {
        int current = dossier.progress().currentStep();
        DossierStep step = dossier.progress().steps().get(current - 1);
        assertThat(dossier.progress().stepDueAt()).isEqualTo(step.dueAt());
        return text(step.dueAt());
    }
}
