package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.PaperOffice.STATUTORY;
import static vn.motcua.dossier.PaperOffice.instant;
import static vn.motcua.dossier.PaperOffice.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.SupplementPolicy;

/** What becomes of a date that was agreed upon: here Friday 27 November, until the desk closes. */
class AgreedDateTest {

    private static final String REASON = "Thiếu bản chính giấy chứng sinh";

    @ParameterizedTest(name = "finished {0}: {1}")
    @CsvSource({
        "Thu 2026-11-26 17:00, EARLY",
        "Fri 2026-11-27 07:00, ON_TIME",
        "Fri 2026-11-27 23:59, ON_TIME",
        "Mon 2026-11-30 07:00, LATE"
    })
    void isWhatTheOutcomeIsMeasuredBy(String finishedAt, Outcome outcome) {
        Dossier dossier = received();
        assertThat(promised(dossier)).isEqualTo("Fri 2026-11-27 17:00");
        dossier.stop(STATUTORY.at(finishedAt), REASON);
        assertThat(dossier.ending().orElseThrow().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "waiting from {0} to {1}: {2}")
    @CsvSource({
        // Five hours of Thursday and eight of Friday were left: three on Monday, eight on Tuesday, two on Wednesday.
        "Thu 2026-11-26 10:00, Mon 2026-11-30 14:00, Wed 2026-12-02 09:00",
        "Fri 2026-11-27 16:59, Mon 2026-11-30 07:00, Mon 2026-11-30 07:01",
        "Thu 2026-11-26 11:00, Thu 2026-11-26 13:00, Fri 2026-11-27 17:00", // over noon
    })
    void keepsTheWorkingTimeThatWasLeftWhenTheWaitBegan(String from, String until, String promised) {
        Dossier dossier = received();
        supplement(dossier, from, until);
        assertThat(promised(dossier)).isEqualTo(promised);
        assertThat(text(dossier.promise().originalPromisedAt())).isEqualTo(promised);
        assertThat(text(dossier.promise().dueAt())).isEqualTo(promised);
    }

    @Test
    void resumesEvenWhereTheOfficeStartsAfresh() {
        Dossier dossier = received();
        supplement(dossier, "Thu 2026-11-26 10:00", "Mon 2026-11-30 14:00");
        assertThat(dossier.suspensions()).extracting(Suspension::policy).containsExactly(SupplementPolicy.RESUME);
    }

    @Test
    void staysWhereItIsWhenItHadPassedBeforeTheWait() {
        Dossier dossier = received();
        supplement(dossier, "Mon 2026-11-30 09:00", "Tue 2026-12-01 09:00");
        assertThat(promised(dossier)).isEqualTo("Fri 2026-11-27 17:00");
        dossier.stop(STATUTORY.at("Tue 2026-12-01 10:00"), REASON);
        assertThat(dossier.ending().orElseThrow().outcome()).isEqualTo(Outcome.LATE);
    }

    @Test
    void carriesAnExtensionAcrossTheWait() {
        Dossier dossier = received();
        dossier.extend(STATUTORY.at("Thu 2026-11-19 09:00"), 2, REASON);
        assertThat(promised(dossier)).isEqualTo("Tue 2026-12-01 17:00");
        supplement(dossier, "Thu 2026-11-26 10:00", "Mon 2026-11-30 14:00");
        assertThat(text(dossier.promise().originalPromisedAt())).isEqualTo("Wed 2026-12-02 09:00");
        assertThat(promised(dossier)).isEqualTo("Fri 2026-12-04 09:00");
    }

    @Test
    void isNotMovedByTheCalendar() {
        Dossier dossier = received();
        ActContext stormy = STATUTORY.closedOn("2026-11-27").at("Thu 2026-11-19 09:00");
        assertThat(dossier.promiseByCalendar(stormy)).isEmpty();
        assertThatThrownBy(() -> dossier.movePromise(stormy, instant("Mon 2026-11-30 17:00"), REASON))
                .isInstanceOf(PromisedByAgreement.class)
                .hasMessageContaining("27/11/2026");
        assertThat(promised(dossier)).isEqualTo("Fri 2026-11-27 17:00");
    }

    @Test
    void leavesStepsWithoutTimeOfTheirOwn() {
        Dossier dossier = received();
        supplement(dossier, "Thu 2026-11-26 10:00", "Mon 2026-11-30 14:00");
        DossierStep step = dossier.progress().steps().getFirst();
        assertThat(step.dueAt()).isNull();
        assertThat(step.isOverdueAt(instant("Wed 2026-12-02 09:00"))).isFalse();
        assertThat(step.usedMinutesAt(STATUTORY.at("Mon 2026-11-30 15:00"))).isPositive();
    }

    private static Dossier received() {
        return STATUTORY.receivesFor("2026-11-27", "Wed 2026-11-18 09:00");
    }

    private static void supplement(Dossier dossier, String from, String until) {
        dossier.requestSupplement(STATUTORY.at(from), REASON);
        dossier.receiveSupplement(STATUTORY.at(until), null);
    }

    private static String promised(Dossier dossier) {
        return text(dossier.promise().promisedAt());
    }
}
