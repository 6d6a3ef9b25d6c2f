package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.DeadlineArbitraries.FIRST;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.motcua.calendar.DeadlineArbitraries.CalendarPlan;
import vn.motcua.calendar.DeadlineArbitraries.StopPlan;

@Domain(DeadlineArbitraries.class)
@Domain(DomainContext.Global.class)
class DeadlinePropertiesTest {

    private static final LocalDate END = LocalDate.of(2028, 1, 1);
    /** Closures, half days and Saturday mornings all through both years. */
    private static final WorkingCalendar CROWDED = crowded();

    private static final MinuteByMinute ORACLE = new MinuteByMinute(CROWDED, FIRST, END);

    private final DeadlineCalculator calculator = new DeadlineCalculator();

    @Property(tries = 20_000)
    void agreesWithCountingMinuteByMinute(@ForAll Instant receivedAt, @ForAll TimeLimit limit, @ForAll StopPlan plan) {
        List<ClockStop> stops = plan.after(receivedAt);
        assertThat(dueAt(CROWDED, receivedAt, limit, stops, DeadlineSettings.DEFAULT))
                .isEqualTo(ORACLE.dueAt(receivedAt, limit, stops));
    }

    @Property(tries = 2_000)
    void countsTheSameWorkingMinutesAsMinuteByMinute(
            @ForAll Instant from, @ForAll @IntRange(max = 60 * 1440) int span) {
        Instant until = from.plusSeconds(60L * span);
        assertThat(CROWDED.workingMinutesBetween(from, until)).isEqualTo(ORACLE.workingMinutes(from, until));
    }

    @Property(tries = 5_000)
    void receivedLaterIsNeverDueEarlier(
            @ForAll Instant receivedAt,
            @ForAll @IntRange(max = 4 * 1440) int delay,
            @ForAll TimeLimit limit,
            @ForAll StopPlan plan,
            @ForAll DeadlineSettings settings) {
        Instant later = receivedAt.plusSeconds(60L * delay);
        List<ClockStop> stops = plan.after(later);
        assertThat(dueAt(CROWDED, later, limit, stops, settings))
                .isAfterOrEqualTo(dueAt(CROWDED, receivedAt, limit, stops, settings));
    }

    @Property(tries = 1_000)
    void anotherDayOffNeverMakesItDueEarlier(
            @ForAll CalendarPlan plan,
            @ForAll Instant receivedAt,
            @ForAll @IntRange(max = 40) int daysLater,
            @ForAll TimeLimit limit,
            @ForAll DeadlineSettings settings) {
        LocalDate extra =
                receivedAt.atZone(WorkingCalendar.VIETNAM).toLocalDate().plusDays(daysLater);
        WorkingCalendar shorter =
                plan.rows().specialDay(Calendars.closed(extra)).build();
        assertThat(dueAt(shorter, receivedAt, limit, List.of(), settings))
                .isAfterOrEqualTo(dueAt(plan.rows().build(), receivedAt, limit, List.of(), settings));
    }

    @Property(tries = 2_000)
    void theExplanationTellsTheSameDateAndCountsTheWholeLimit(
            @ForAll Instant receivedAt,
            @ForAll TimeLimit limit,
            @ForAll StopPlan plan,
            @ForAll DeadlineSettings settings) {
        List<ClockStop> stops = plan.after(receivedAt);
        DeadlineExplanation explanation = calculator.explain(CROWDED, receivedAt, limit, stops, settings);
        List<ExplainedDay> days = explanation.days();

        assertThat(explanation.deadline()).isEqualTo(calculator.deadline(CROWDED, receivedAt, limit, stops, settings));
        assertThat(days.getFirst().date()).isEqualTo(dateOf(receivedAt));
        assertThat(days.getLast().date())
                .isEqualTo(dateOf(explanation.deadline().dueAt()));
        assertThat(days).extracting(ExplainedDay::date).containsExactlyElementsOf(datesBetween(days));
        assertThat(days).allSatisfy(day -> assertThat(day.reason()).isNotBlank());
        if (countsDays(limit, settings)) {
            assertThat(days.stream().filter(ExplainedDay::counted).map(ExplainedDay::dayNumber))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, limit.daysBegun()).boxed().toList());
        } else if (limit.unit() != LimitUnit.SAME_DAY) {
            assertThat(days.stream().mapToLong(ExplainedDay::countedMinutes).sum())
                    .isEqualTo(DeadlineCalculator.minutesOf(limit, CROWDED, dateOf(receivedAt)));
        }
    }

    @Property(tries = 5_000)
    void startingAfreshIsNeverDueBeforeGoingOn(
            @ForAll Instant receivedAt,
            @ForAll TimeLimit limit,
            @ForAll StopPlan plan,
            @ForAll DeadlineSettings settings) {
        Assume.that(!plan.gaps().isEmpty());
        ClockStop stop = plan.after(receivedAt).getFirst();
        assertThat(dueAt(CROWDED, receivedAt, limit, with(stop, SupplementPolicy.RESTART), settings))
                .isAfterOrEqualTo(dueAt(CROWDED, receivedAt, limit, with(stop, SupplementPolicy.RESUME), settings))
                .isAfterOrEqualTo(dueAt(CROWDED, receivedAt, limit, List.of(), settings));
    }

    @Property
    void isAlwaysDueWhenTheDeskWorksOrJustStopped(
            @ForAll Instant receivedAt, @ForAll TimeLimit limit, @ForAll DeadlineSettings settings) {
        Instant due = dueAt(CROWDED, receivedAt, limit, List.of(), settings);
        assertThat(ORACLE.workingMinutes(due.minusSeconds(60), due)).isEqualTo(1);
        assertThat(due).isAfter(receivedAt);
    }

    @Property
    void usedMinutesAddUp(
            @ForAll Instant from,
            @ForAll @IntRange(max = 20 * 1440) int first,
            @ForAll @IntRange(max = 20 * 1440) int second) {
        Instant between = from.plusSeconds(60L * first);
        Instant until = between.plusSeconds(60L * second);
        assertThat(CROWDED.workingMinutesBetween(from, between) + CROWDED.workingMinutesBetween(between, until))
                .isEqualTo(CROWDED.workingMinutesBetween(from, until));
    }

    @Property
    void addingWorkingMinutesUndoesCountingThem(
            @ForAll Instant from, @ForAll @IntRange(min = 1, max = 1_500) int quarters) {
        int minutes = 15 * quarters;
        TimeLimit hours = TimeLimit.of(quarters / 4.0 + "", LimitUnit.WORKING_HOUR);
        Instant end = CROWDED.plusWorkingMinutes(from, minutes);
        assertThat(CROWDED.workingMinutesBetween(from, end)).isEqualTo(minutes);
        // The end of a session rather than the start of the next: the minute before the end was worked.
        assertThat(CROWDED.workingMinutesBetween(from, end.minusSeconds(60))).isEqualTo(minutes - 1L);
        assertThat(end).isEqualTo(dueAt(CROWDED, from, hours, List.of(), DeadlineSettings.DEFAULT));
    }

    private Instant dueAt(
            WorkingCalendar calendar,
            Instant receivedAt,
            TimeLimit limit,
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

    private static LocalDate dateOf(Instant instant) {
        return instant.atZone(WorkingCalendar.VIETNAM).toLocalDate();
    }

    private static WorkingCalendar crowded() {
        WorkingCalendarBuilder rows = Calendars.withSaturdayMornings(Calendars.shippedRowsFrom(FIRST.getYear()));
        Stream.iterate(FIRST.plusDays(9), date -> date.isBefore(END), date -> date.plusDays(17))
                .forEach(date -> rows.specialDay(Calendars.closed(date)));
        Stream.iterate(FIRST.plusDays(3), date -> date.isBefore(END), date -> date.plusDays(11))
                .forEach(date -> rows.specialDay(Calendars.halfDay(date)));
        return rows.build();
    }
}
