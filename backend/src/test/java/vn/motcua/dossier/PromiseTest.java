package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.PaperOffice.STATUTORY;
import static vn.motcua.dossier.PaperOffice.days;
import static vn.motcua.dossier.PaperOffice.instant;
import static vn.motcua.dossier.PaperOffice.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.dossier.OutcomeRule.Comparison;
import vn.motcua.dossier.OutcomeRule.Measure;

/** What moves the date given to the citizen, what does not, and by which date the outcome is told. */
class PromiseTest {

    private static final String REASON = "Thiếu bản chính giấy chứng sinh";
    private static final OutcomeRule BY_THE_EXTENDED = new OutcomeRule(Measure.EXTENDED, Comparison.DATE);
    private static final OutcomeRule BY_THE_MINUTE = new OutcomeRule(Measure.ORIGINAL, Comparison.INSTANT);

    private static final PaperOffice RESUMING = STATUTORY.with(SupplementPolicy.RESUME);
    private static final PaperOffice STORMY = STATUTORY.closedOn("2026-11-20");

    @ParameterizedTest(name = "{0} {1}, finished {2}: {3}")
    @CsvSource({
        "ORIGINAL, DATE, Fri 2026-11-20 17:00, EARLY",
        "ORIGINAL, DATE, Mon 2026-11-23 07:00, ON_TIME",
        "ORIGINAL, DATE, Mon 2026-11-23 23:59, ON_TIME",
        "ORIGINAL, DATE, Wed 2026-11-25 07:00, LATE",
        "ORIGINAL, INSTANT, Mon 2026-11-23 16:59, EARLY",
        "ORIGINAL, INSTANT, Mon 2026-11-23 17:00, ON_TIME",
        "ORIGINAL, INSTANT, Mon 2026-11-23 17:01, LATE",
        "EXTENDED, DATE, Wed 2026-11-25 07:00, EARLY",
        "EXTENDED, DATE, Thu 2026-11-26 07:00, ON_TIME",
        "EXTENDED, DATE, Fri 2026-11-27 07:00, LATE",
        "EXTENDED, INSTANT, Thu 2026-11-26 16:59, EARLY",
        "EXTENDED, INSTANT, Thu 2026-11-26 17:01, LATE"
    })
    void isMeasuredAsTheOfficeSets(Measure measure, Comparison comparing, String finishedAt, Outcome outcome) {
        PaperOffice office = STATUTORY.with(new OutcomeRule(measure, comparing));
        Dossier dossier = received(); // for Monday 23
        dossier.extend(office.at("Thu 2026-11-19 09:00"), 2, REASON); // to Thursday 26: Tuesday is a holiday
        assertThat(outcomeOf(dossier, office, finishedAt)).isEqualTo(outcome);
    }

    @Test
    void theMinuteIsTheOneThatReceiptsPrint() {
        assertThat(BY_THE_MINUTE.outcome(
                        instant("Mon 2026-11-23 17:00").plusSeconds(59), instant("Mon 2026-11-23 17:00")))
                .isEqualTo(Outcome.ON_TIME);
    }

    @Test
    void whatWasLateWhenPapersWereAskedForStaysLateByEitherPromise() {
        for (OutcomeRule rule : new OutcomeRule[] {OutcomeRule.DEFAULT, BY_THE_EXTENDED, BY_THE_MINUTE}) {
            PaperOffice office = STATUTORY.with(rule);
            Dossier dossier = received();
            dossier.extend(office.at("Thu 2026-11-19 09:00"), 2, REASON);
            dossier.requestSupplement(office.at("Fri 2026-11-27 09:00"), REASON);
            dossier.receiveSupplement(office.at("Mon 2026-11-30 09:00"), null);
            assertThat(outcomeOf(dossier, office, "Mon 2026-11-30 10:00")).isEqualTo(Outcome.LATE);
        }
    }

    @Test
    void aWaitBetweenTheTwoPromisesIsLateOnlyByTheFirst() {
        Dossier byTheFirst = waitingAfterTheFirstPromise(STATUTORY);
        assertThat(outcomeOf(byTheFirst, STATUTORY, "Mon 2026-11-30 10:00")).isEqualTo(Outcome.LATE);
        PaperOffice lenient = STATUTORY.with(BY_THE_EXTENDED);
        Dossier byTheSecond = waitingAfterTheFirstPromise(lenient);
        assertThat(outcomeOf(byTheSecond, lenient, "Mon 2026-11-30 10:00")).isEqualTo(Outcome.EARLY);
    }

    private static Dossier waitingAfterTheFirstPromise(PaperOffice office) {
        Dossier dossier = received();
        dossier.extend(office.at("Thu 2026-11-19 09:00"), 2, REASON);
        dossier.requestSupplement(office.at("Wed 2026-11-25 09:00"), REASON);
        dossier.receiveSupplement(office.at("Mon 2026-11-30 09:00"), null);
        return dossier;
    }

    @Test
    void aPaymentAlwaysResumesAndASupplementAsTheOfficeSets() {
        Dossier restarted = STATUTORY.receives(days(5), "Wed 2026-11-18 09:00");
        Dossier resumed = RESUMING.receives(days(5), "Wed 2026-11-18 09:00");
        assertThat(promised(restarted)).isEqualTo("Thu 2026-11-26 17:00").isEqualTo(promised(resumed));

        // Two rounds of papers: day 1 was worked, Friday to Monday waited.
        supplement(restarted, STATUTORY, "Thu 2026-11-19 10:00", "Mon 2026-11-23 10:00");
        supplement(resumed, RESUMING, "Thu 2026-11-19 10:00", "Mon 2026-11-23 10:00");
        assertThat(promised(restarted)).isEqualTo("Tue 2026-12-01 17:00");
        assertThat(promised(resumed)).isEqualTo("Mon 2026-11-30 17:00");
        supplement(restarted, STATUTORY, "Wed 2026-11-25 10:00", "Fri 2026-11-27 10:00");
        supplement(resumed, RESUMING, "Wed 2026-11-25 10:00", "Fri 2026-11-27 10:00");
        assertThat(promised(restarted)).isEqualTo("Fri 2026-12-04 17:00");
        assertThat(promised(resumed)).isEqualTo("Wed 2026-12-02 17:00");

        // Then a payment: both lose the two days after the day of the request, and nothing starts afresh.
        pay(restarted, STATUTORY, "Mon 2026-11-30 10:00", "Wed 2026-12-02 10:00");
        pay(resumed, RESUMING, "Mon 2026-11-30 10:00", "Wed 2026-12-02 10:00");
        assertThat(promised(restarted)).isEqualTo("Tue 2026-12-08 17:00");
        assertThat(promised(resumed)).isEqualTo("Fri 2026-12-04 17:00");
        assertThat(restarted.suspensions())
                .extracting(Suspension::policy)
                .containsExactly(SupplementPolicy.RESTART, SupplementPolicy.RESTART, SupplementPolicy.RESUME);
        assertThat(resumed.suspensions()).extracting(Suspension::policy).containsOnly(SupplementPolicy.RESUME);
    }

    @Test
    void aSupplementAfterAPaymentStartsAfreshAllTheSame() {
        Dossier dossier = STATUTORY.receives(days(5), "Wed 2026-11-18 09:00");
        pay(dossier, STATUTORY, "Thu 2026-11-19 10:00", "Mon 2026-11-23 10:00");
        assertThat(promised(dossier)).isEqualTo("Mon 2026-11-30 17:00");
        supplement(dossier, STATUTORY, "Wed 2026-11-25 10:00", "Fri 2026-11-27 10:00");
        assertThat(promised(dossier)).isEqualTo("Fri 2026-12-04 17:00");
    }

    @Test
    void anExtensionIsARowAndItsDaysStayOnTop() {
        Dossier dossier = received();
        dossier.extend(STATUTORY.at("Thu 2026-11-19 09:00"), 2, REASON);
        assertThat(dossier.promise().extensions()).singleElement().satisfies(extension -> {
            assertThat(extension.by()).isEqualTo("mai");
            assertThat(extension.workingDays()).isEqualTo(2);
            assertThat(extension.reason()).isEqualTo(REASON);
            assertThat(text(extension.promisedBefore())).isEqualTo("Mon 2026-11-23 17:00");
            assertThat(text(extension.promisedAt())).isEqualTo("Thu 2026-11-26 17:00");
        });
        supplement(dossier, STATUTORY, "Fri 2026-11-20 09:00", "Wed 2026-11-25 09:00");
        assertThat(text(dossier.promise().dueAt())).isEqualTo("Mon 2026-11-30 17:00");
        assertThat(promised(dossier)).isEqualTo("Wed 2026-12-02 17:00");
        assertThatThrownBy(() -> dossier.extend(STATUTORY.at("Wed 2026-11-25 10:00"), 1, REASON))
                .isInstanceOf(ActRefused.class);
    }

    @Test
    void movesByTheCalendarAndTheMeasureWithIt() {
        Dossier dossier = received();
        assertThat(STORMY.at("Thu 2026-11-19 09:00"))
                .satisfies(context ->
                        assertThat(dossier.promiseByCalendar(context)).contains(instant("Wed 2026-11-25 17:00")));
        assertThat(promised(dossier)).as("the calendar alone moves nothing").isEqualTo("Mon 2026-11-23 17:00");
        dossier.movePromise(STORMY.at("Thu 2026-11-19 09:00"), instant("Wed 2026-11-25 17:00"), REASON);
        assertThat(promised(dossier)).isEqualTo("Wed 2026-11-25 17:00");
        assertThat(outcomeOf(dossier, STORMY, "Wed 2026-11-25 09:00")).isEqualTo(Outcome.ON_TIME);
    }

    @Test
    void movesAnExtendedPromiseWithItsAddedDays() {
        Dossier dossier = received();
        dossier.extend(STATUTORY.at("Thu 2026-11-19 09:00"), 2, REASON);
        dossier.movePromise(STORMY.at("Thu 2026-11-19 10:00"), instant("Fri 2026-11-27 17:00"), REASON);
        assertThat(promised(dossier)).isEqualTo("Fri 2026-11-27 17:00");
        assertThat(text(dossier.promise().originalPromisedAt())).isEqualTo("Wed 2026-11-25 17:00");
    }

    @Test
    void whatIsLateAlreadyIsNotMendedByMoving() {
        for (OutcomeRule rule : new OutcomeRule[] {OutcomeRule.DEFAULT, BY_THE_EXTENDED}) {
            PaperOffice office = STORMY.with(rule);
            Dossier dossier = received();
            dossier.movePromise(office.at("Wed 2026-11-25 09:00"), instant("Wed 2026-11-25 17:00"), REASON);
            assertThat(promised(dossier)).isEqualTo("Wed 2026-11-25 17:00");
            assertThat(outcomeOf(dossier, office, "Wed 2026-11-25 10:00")).isEqualTo(Outcome.LATE);
        }
    }

    @ParameterizedTest(name = "on {0} to {1}: {2}")
    @CsvSource({
        "Thu 2026-11-19 09:00, Thu 2026-11-26 17:00, PROMISE_COMPUTED_OTHERWISE",
        "Thu 2026-11-19 09:00, Mon 2026-11-23 17:00, PROMISE_COMPUTED_OTHERWISE",
        "Wed 2026-11-25 17:01, Wed 2026-11-25 17:00, PROMISE_WOULD_BE_PAST"
    })
    void movesOnlyToWhatTheEngineGivesAndNeverIntoThePast(String now, String wanted, String code) {
        Dossier dossier = received();
        assertThatThrownBy(() -> dossier.movePromise(STORMY.at(now), instant(wanted), REASON))
                .isInstanceOf(PromiseNotMovable.class)
                .hasMessageContaining(code);
        assertThat(promised(dossier)).isEqualTo("Mon 2026-11-23 17:00");
    }

    @Test
    void doesNotMoveWhileTheClockStands() {
        Dossier dossier = received();
        dossier.requestSupplement(STATUTORY.at("Thu 2026-11-19 09:00"), REASON);
        assertThatThrownBy(() ->
                        dossier.movePromise(STORMY.at("Thu 2026-11-19 10:00"), instant("Wed 2026-11-25 17:00"), REASON))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining("ACT_NOT_IN_STATUS_AWAITING_SUPPLEMENT");
    }

    private static Dossier received() {
        return STATUTORY.receives(days(3), "Wed 2026-11-18 09:00");
    }

    private static void supplement(Dossier dossier, PaperOffice office, String from, String until) {
        dossier.requestSupplement(office.at(from), REASON);
        dossier.receiveSupplement(office.at(until), null);
    }

    private static void pay(Dossier dossier, PaperOffice office, String from, String until) {
        dossier.pause(Suspension.Kind.PAYMENT, office.at(from), "Nộp lệ phí");
        dossier.resume(office.at(until));
    }

    private static Outcome outcomeOf(Dossier dossier, PaperOffice office, String finishedAt) {
        dossier.stop(office.at(finishedAt), REASON);
        return dossier.ending().orElseThrow().outcome();
    }

    private static String promised(Dossier dossier) {
        return text(dossier.promise().promisedAt());
    }
}
