package vn.motcua.calendar;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The deadline engine: from a reception and a limit to the last moment that is in time. A pure function of its
 * arguments; stateless and thread-safe.
 *
 * <p>Rules (BLDS 2015 Điều 147–148, NĐ 61/2018/NĐ-CP Điều 19):
 *
 * <ul>
 *   <li>A day limit does not count the date of reception. {@code WORKING_DAY}: day 1 is the next working day, and the
 *       limit ends with the last session of its last day; half a day ends when half of that day's minutes have run. A
 *       day with shortened hours counts as one day.
 *   <li>{@code CALENDAR_DAY}: every date counts; when the last one is a day off, the limit ends with the next working
 *       day.
 *   <li>{@code WORKING_HOUR}: minute-exact through the sessions, from the reception or the next session on.
 *   <li>{@code SAME_DAY}: the end of the day of reception; of the next working day after the cut-off, after the last
 *       session, or on a day off.
 *   <li>The second phase of a {@link PhasedLimit} starts when the first ends: the day on which the first ended is not
 *       counted by days; hours run on from that minute. The cut-off is a rule about receptions and does not touch it.
 *   <li>A {@code RESTART} stop counts the whole limit, both phases, again from its end. A {@code RESUME} stop takes its working time
 *       out of the phase that runs: whole days for day limits (the day of the request counts as worked, the day of completion does not
 *       count), minutes for hour limits. A limit never runs out while it stands still.
 * </ul>
 *
 * <p>A later reception never makes an earlier due date, and neither does another day off. Every method throws {@link
 * CalendarYearNotLoaded} when it meets a year whose holidays are not loaded.
 */
@Singleton
public final class DeadlineCalculator {

    public Deadline deadline(
            WorkingCalendar calendar, Instant receivedAt, PhasedLimit limit, DeadlineSettings settings) {
        return deadline(calendar, receivedAt, limit, List.of(), settings);
    }

    /**
     * @param stops in order and without overlap, not before {@code receivedAt}; only the last one may be open, and is
     *     left out: the answer is the deadline as far as it is known before that stop
     */
    public Deadline deadline(
            WorkingCalendar calendar,
            Instant receivedAt,
            PhasedLimit limit,
            List<ClockStop> stops,
            DeadlineSettings settings) {
        return new DeadlineWalk(calendar, limit, stops, settings, DayLog.SILENT).from(receivedAt);
    }

    public DeadlineExplanation explain(
            WorkingCalendar calendar, Instant receivedAt, PhasedLimit limit, DeadlineSettings settings) {
        return explain(calendar, receivedAt, limit, List.of(), settings);
    }

    /** The same deadline as {@link #deadline}, with every day on the way to it. */
    public DeadlineExplanation explain(
            WorkingCalendar calendar,
            Instant receivedAt,
            PhasedLimit limit,
            List<ClockStop> stops,
            DeadlineSettings settings) {
        ExplanationLog log = new ExplanationLog(calendar);
        Deadline deadline = new DeadlineWalk(calendar, limit, stops, settings, log).from(receivedAt);
        return new DeadlineExplanation(deadline, calendar.revision(), log.withRoles());
    }

    /**
     * The date of a second appointment (NĐ 61/2018/NĐ-CP Điều 19.9).
     *
     * @param workingDays positive
     * @return the end of the last session of the n-th working day after the date of {@code dueAt}
     */
    public Instant extend(WorkingCalendar calendar, Instant dueAt, int workingDays) {
        return deadline(calendar, dueAt, PhasedLimit.of(TimeLimit.workingDays(workingDays)), DeadlineSettings.DEFAULT)
                .dueAt();
    }

    /**
     * An explanation that goes on past the due date with the days of an extension: the same walk as {@link #extend},
     * its days numbered on after those of the limit.
     *
     * @param workingDays positive
     */
    public DeadlineExplanation explainExtension(
            WorkingCalendar calendar, DeadlineExplanation explanation, int workingDays) {
        int numbered = explanation.days().stream()
                .map(ExplainedDay::dayNumber)
                .filter(Objects::nonNull)
                .reduce(0, Math::max);
        List<ExplainedDay> days = new ArrayList<>(explanation.days());
        Instant dueAt = explanation.deadline().dueAt();
        explain(calendar, dueAt, PhasedLimit.of(TimeLimit.workingDays(workingDays)), DeadlineSettings.DEFAULT)
                .days()
                .stream()
                .skip(1) // the due date itself
                .map(day -> day.asExtension(numbered))
                .forEach(days::add);
        return new DeadlineExplanation(explanation.deadline(), explanation.calendarRevision(), days);
    }

    /**
     * What a limit is worth in working minutes, to compare steps of different units with each other and with the time
     * they used. A working day, and {@code SAME_DAY}, is worth an ordinary working day by the desk hours of {@code
     * on}; calendar days (posting) are worth the working minutes of the dates they cover, {@code on} not counted.
     */
    public static long minutesOf(TimeLimit limit, WorkingCalendar calendar, LocalDate on) {
        return switch (limit.unit()) {
            case WORKING_HOUR -> limit.minutes();
            case WORKING_DAY, SAME_DAY -> limit.halfDays() * calendar.ordinaryDayMinutes(on) / 2;
            case CALENDAR_DAY -> calendar.workingMinutesIn(on.plusDays(1), on.plusDays(limit.daysBegun()));
        };
    }
}
