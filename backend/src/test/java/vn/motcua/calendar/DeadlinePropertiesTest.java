package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.VietnamDates.dateOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.motcua.calendar.DeadlineArbitraries.CalendarPlan;
import vn.motcua.calendar.DeadlineArbitraries.StopPlan;

/** What holds for every calendar, reception, limit, stop and setting. */
@Domain(DeadlineArbitraries.class)
@Domain(DomainContext.Global.class)
class DeadlinePropertiesTest {

    private final DeadlineCalculator calculator = new DeadlineCalculator();

    @Property(tries = 20_000)
    void receivedLaterIsNeverDueEarlier(
            @ForAll Office office,
            @ForAll Instant receivedAt,
            @ForAll @IntRange(max = 4 * 1440) int delay,
            @ForAll PhasedLimit limit,
            @ForAll StopPlan plan,
            @ForAll DeadlineSettings settings) {
        Instant later = receivedAt.plusSeconds(60L * delay);
        List<ClockStop> stops = plan.after(later);
        assertThat(dueAt(office.calendar(), later, limit, stops, settings))
                .isAfterOrEqualTo(dueAt(office.calendar(), receivedAt, limit, stops, settings));
    }

    @Property(tries = 1_000)
    void anotherDayOffNeverMakesItDueEarlier(
            @ForAll CalendarPlan plan,
            @ForAll Instant receivedAt,
            @ForAll @IntRange(max = 40) int daysLater,
            @ForAll PhasedLimit limit,
            @ForAll DeadlineSettings settings) {
        LocalDate extra = dateOf(receivedAt).plusDays(daysLater);
        WorkingCalendar shorter =
                plan.rows().specialDay(Calendars.closed(extra)).build();
        assertThat(dueAt(shorter, receivedAt, limit, List.of(), settings))
                .isAfterOrEqualTo(dueAt(plan.rows().build(), receivedAt, limit, List.of(), settings));
    }

    @Property(tries = 5_000)
    void aSecondPhaseAddsTimeAndStartsWhereTheFirstEnds(
            @ForAll Office office,
            @ForAll Instant receivedAt,
            @ForAll PhasedLimit limit,
            @ForAll StopPlan plan,
            @ForAll DeadlineSettings settings) {
        Assume.that(limit.second() != null);
        List<ClockStop> stops = plan.after(receivedAt);
        Instant firstEnds = dueAt(office.calendar(), receivedAt, PhasedLimit.of(limit.first()), stops, settings);
        List<ExplainedDay> days = calculator
                .explain(office.calendar(), receivedAt, limit, stops, settings)
                .days();
        assertThat(dueAt(office.calendar(), receivedAt, limit, stops, settings)).isAfter(firstEnds);
        assertThat(days.stream()
                        .filter(day -> day.phase() == 1)
                        .toList()
                        .getLast()
                        .date())
                .isEqualTo(dateOf(firstEnds));
    }

    @Property(tries = 3_000)
    void theExplanationTellsTheSameDateAndEveryDayOnTheWay(
            @ForAll Office office,
            @ForAll Instant receivedAt,
            @ForAll PhasedLimit limit,
            @ForAll StopPlan plan,
            @ForAll DeadlineSettings settings) {
        List<ClockStop> stops = plan.after(receivedAt);
        DeadlineExplanation explanation = calculator.explain(office.calendar(), receivedAt, limit, stops, settings);
        List<ExplainedDay> days = explanation.days();

        assertThat(explanation.deadline())
                .isEqualTo(calculator.deadline(office.calendar(), receivedAt, limit, stops, settings));
        assertThat(days.getFirst().date()).isEqualTo(dateOf(receivedAt));
        assertThat(days.getLast().date())
                .isEqualTo(dateOf(explanation.deadline().dueAt()));
        assertThat(days.stream().map(ExplainedDay::date).distinct()).containsExactlyElementsOf(datesBetween(days));
        assertThat(days).allSatisfy(day -> assertThat(day.reason()).isNotBlank());
    }

    @Property(tries = 3_000)
    void theDaysThatCountMakeUpTheLimit(
            @ForAll Instant receivedAt,
            @ForAll PhasedLimit limit,
            @ForAll StopPlan plan,
            @ForAll DeadlineSettings settings) {
        WorkingCalendar calendar = Office.CROWDED.calendar();
        List<ExplainedDay> days = calculator
                .explain(calendar, receivedAt, limit, plan.after(receivedAt), settings)
                .days();
        assertCountedIs(limit.first(), 1, days, settings);
        if (limit.second() != null) {
            assertCountedIs(limit.second(), 2, days, settings);
        }
    }

    private static void assertCountedIs(
            TimeLimit limit, int phase, List<ExplainedDay> days, DeadlineSettings settings) {
        List<ExplainedDay> counted = days.stream()
                .filter(day -> day.phase() == phase && day.counted())
                .toList();
        if (limit.unit() == LimitUnit.SAME_DAY) {
            assertThat(counted).extracting(ExplainedDay::dayNumber).containsExactly(1);
        } else if (countsDays(limit, settings)) {
            assertThat(counted)
                    .extracting(ExplainedDay::dayNumber)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, limit.daysBegun()).boxed().toList());
        } else {
            assertThat(counted.stream().mapToLong(ExplainedDay::countedMinutes).sum())
                    .isEqualTo(DeadlineCalculator.minutesOf(
                            limit, Office.CROWDED.calendar(), days.getFirst().date()));
        }
    }

    @Property(tries = 5_000)
    void startingAfreshIsNeverDueBeforeGoingOn(
            @ForAll Office office,
            @ForAll Instant receivedAt,
            @ForAll PhasedLimit limit,
            @ForAll StopPlan plan,
            @ForAll DeadlineSettings settings) {
        Assume.that(!plan.gaps().isEmpty());
        WorkingCalendar calendar = office.calendar();
        ClockStop stop = plan.after(receivedAt).getFirst();
        Instant goingOn = dueAt(calendar, receivedAt, limit, with(stop, SupplementPolicy.RESUME), settings);
        assertThat(dueAt(calendar, receivedAt, limit, with(stop, SupplementPolicy.RESTART), settings))
                .isAfterOrEqualTo(goingOn);
        assertThat(goingOn).isAfterOrEqualTo(dueAt(calendar, receivedAt, limit, List.of(), settings));
    }

    @Property(tries = 2_000)
    void isAlwaysDueWhenTheDeskWorksOrJustStopped(
            @ForAll Office office,
            @ForAll Instant receivedAt,
            @ForAll PhasedLimit limit,
            @ForAll DeadlineSettings settings) {
        Instant due = dueAt(office.calendar(), receivedAt, limit, List.of(), settings);
        assertThat(office.twin().workingMinutes(due.minusSeconds(60), due)).isEqualTo(1);
        assertThat(due).isAfter(receivedAt);
    }

    @Property
    void usedMinutesAddUp(
            @ForAll Office office,
            @ForAll Instant from,
            @ForAll @IntRange(max = 20 * 1440) int first,
            @ForAll @IntRange(max = 20 * 1440) int second) {
        WorkingCalendar calendar = office.calendar();
        Instant between = from.plusSeconds(60L * first);
        Instant until = between.plusSeconds(60L * second);
        assertThat(calendar.workingMinutesBetween(from, between) + calendar.workingMinutesBetween(between, until))
                .isEqualTo(calendar.workingMinutesBetween(from, until));
    }

    @Property
    void addingWorkingMinutesUndoesCountingThem(
            @ForAll Office office, @ForAll Instant from, @ForAll @IntRange(min = 1, max = 1_500) int quarters) {
        WorkingCalendar calendar = office.calendar();
        int minutes = 15 * quarters;
        PhasedLimit hours = PhasedLimit.of(TimeLimit.of(quarters / 4.0 + "", LimitUnit.WORKING_HOUR));
        Instant end = calendar.plusWorkingMinutes(from, minutes);
        assertThat(calendar.workingMinutesBetween(from, end)).isEqualTo(minutes);
        // The end of a session rather than the start of the next: the minute before the end was worked.
        assertThat(calendar.workingMinutesBetween(from, end.minusSeconds(60))).isEqualTo(minutes - 1L);
        assertThat(end).isEqualTo(dueAt(calendar, from, hours, List.of(), DeadlineSettings.DEFAULT));
    }

    private Instant dueAt(
            WorkingCalendar calendar,
            Instant receivedAt,
            PhasedLimit limit,
            List<ClockStop> stops,
            DeadlineSettings settings) {
        return calculator.deadline(calendar, receivedAt, limit, stops, settings).dueAt();
    }

    private static boolean countsDays(TimeLimit limit, DeadlineSettings settings) {
        return limit.unit() == LimitUnit.CALENDAR_DAY
                || limit.unit() == LimitUnit.WORKING_DAY && settings.endOfLimit() == EndOfLimit.END_OF_DAY;
    }

    private static List<ClockStop> with(ClockStop stop, SupplementPolicy effect) {
        return List.of(new ClockStop(stop.from(), stop.until(), effect));
    }

    private static List<LocalDate> datesBetween(List<ExplainedDay> days) {
        return days.getFirst()
                .date()
                .datesUntil(days.getLast().date().plusDays(1))
                .toList();
    }
}
