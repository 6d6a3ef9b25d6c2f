package vn.motcua.calendar;

import static vn.motcua.calendar.LocalMinutes.dayOf;
import static vn.motcua.calendar.LocalMinutes.minuteOfDay;

import java.time.Instant;
import java.util.List;

/**
 * One walk over the days from the reception of a dossier to its due date. The due date and its explanation both come
 * from here, so that they cannot disagree. Used once.
 */
final class DeadlineWalk {

    private static final long UNSET = Long.MIN_VALUE;

    private final WorkingCalendar calendar;
    private final PhasedLimit limit;
    private final ClockStops stops;
    private final DeadlineSettings settings;
    private final DayLog log;
    /** The next day that the log has not heard of. */
    private long nextDay;

    private long startsAt = UNSET;
    private boolean restarted;
    private boolean inSecondPhase;

    DeadlineWalk(
            WorkingCalendar calendar, PhasedLimit limit, List<ClockStop> stops, DeadlineSettings settings, DayLog log) {
        this.calendar = calendar;
        this.limit = limit;
        this.stops = new ClockStops(stops);
        this.settings = settings;
        this.log = log;
    }

    Deadline from(Instant receivedAt) {
        long received = LocalMinutes.of(receivedAt);
        long countedFrom = stops.countedFrom(received);
        restarted = countedFrom > received;
        nextDay = dayOf(received);
        skipDaysBefore(dayOf(countedFrom), DayRule.RECEIVED, DayRule.BEFORE_RESTART);
        long dueAt = endOf(limit.first(), countedFrom);
        if (limit.second() != null) {
            inSecondPhase = true;
            log.nextPhase();
            dueAt = endOf(limit.second(), dueAt);
        }
        return new Deadline(receivedAt, LocalMinutes.toInstant(startsAt), limit, LocalMinutes.toInstant(dueAt));
    }

    /** @param begins the reception, the last completion that set the limit back to zero, or the end of the first phase */
    private long endOf(TimeLimit phase, long begins) {
        return switch (phase.unit()) {
            case SAME_DAY -> sameDay(begins);
            case CALENDAR_DAY -> calendarDays(phase, skipFirstDay(begins));
            case WORKING_DAY ->
                settings.endOfLimit() == EndOfLimit.END_OF_DAY
                        ? workingDays(phase, skipFirstDay(begins))
                        : workingMinutes(phase, begins);
            case WORKING_HOUR -> workingMinutes(phase, begins);
        };
    }

    /**
     * The first day is not counted (BLDS 2015 Điều 147). Only its date matters: before the opening, at noon or after
     * the last session, day 1 is the next working day. The second phase has the last day of the first for its first
     * day, which has been told already.
     *
     * @return the first day that may count
     */
    private long skipFirstDay(long begins) {
        if (!inSecondPhase) {
            boolean accepted = skipUntilAccepted(begins) == dayOf(begins);
            skip(accepted ? firstDaySkipped() : DayRule.TREATED_AS_RECEIVED);
        }
        return nextDay;
    }

    /** With {@link CutOffScope#ALL} a late reception counts as one of the next working day. */
    private long skipUntilAccepted(long countedFrom) {
        if (settings.cutOffScope() == CutOffScope.ALL) {
            skipDaysBefore(dayOf(accepted(countedFrom)), DayRule.RECEIVED_TOO_LATE, DayRule.BY_CALENDAR);
        }
        return nextDay;
    }

    private long workingDays(TimeLimit phase, long firstDay) {
        int days = phase.daysBegun();
        int number = 0;
        for (long day = firstDay; ; day++) {
            DaySessions sessions = calendar.sessions(day);
            if (sessions.isEmpty()) {
                skip(DayRule.BY_CALENDAR);
                continue;
            }
            boolean last = number + 1 == days;
            int minutes = last && phase.endsWithHalfADay() ? (sessions.minutes() + 1) / 2 : sessions.minutes();
            long end = LocalMinutes.at(day, sessions.minuteAfter(minutes));
            if (stops.takeOut(day) || last && stops.hold(end)) {
                skip(DayRule.WAITING);
                continue;
            }
            number++;
            start(calendar.opensAt(day));
            count(number, minutes, DayRule.BY_CALENDAR);
            if (last) {
                return end;
            }
        }
    }

    /** Always to the end of a day, as BLDS 2015 Điều 148 has it; {@link EndOfLimit} is about working days. */
    private long calendarDays(TimeLimit phase, long firstDay) {
        int days = phase.daysBegun();
        int number = 0;
        for (long day = firstDay; ; day++) {
            DaySessions sessions = calendar.sessions(day);
            boolean last = number + 1 >= days;
            boolean canEnd = last && !sessions.isEmpty();
            if (stops.takeOut(day) || canEnd && stops.hold(calendar.closesAt(day))) {
                skip(DayRule.WAITING);
                continue;
            }
            if (number < days) {
                number++;
                start(LocalMinutes.at(day, 0));
                count(number, sessions.minutes(), sessions.isEmpty() ? DayRule.CALENDAR_DAY : DayRule.BY_CALENDAR);
            } else {
                skip(canEnd ? DayRule.END_MOVED_HERE : DayRule.BY_CALENDAR);
            }
            if (canEnd) {
                return calendar.closesAt(day);
            }
        }
    }

    /** Hours, and days read to the minute: those are worth an ordinary day by the desk hours of their own date. */
    private long workingMinutes(TimeLimit phase, long begins) {
        long firstDay = inSecondPhase ? runOn(begins) : skipUntilAccepted(begins);
        boolean inDays = phase.unit() == LimitUnit.WORKING_DAY;
        int ordinaryDay = calendar.ordinaryDayMinutes(firstDay);
        long left = inDays ? Math.ceilDiv(phase.halfDays() * ordinaryDay, 2) : phase.minutes();
        for (long day = firstDay; ; day++) {
            if (inDays) {
                int before = ordinaryDay;
                ordinaryDay = calendar.ordinaryDayMinutes(day);
                left = Math.ceilDiv(left * ordinaryDay, before);
            }
            boolean first = day == dayOf(begins);
            DaySessions sessions = calendar.sessions(day);
            DaySessions open = first ? sessions.from(minuteOfDay(begins)) : sessions;
            DaySessions running = stops.running(day, open);
            if (running.isEmpty()) {
                DayRule offDuty = first ? firstDaySkipped() : DayRule.BY_CALENDAR;
                skip(open.isEmpty() ? offDuty : DayRule.WAITING);
                continue;
            }
            start(LocalMinutes.at(day, running.opensAt()));
            int minutes = (int) Math.min(left, running.minutes());
            count(0, minutes, first ? firstDayCounted() : DayRule.BY_CALENDAR);
            left -= minutes;
            if (left == 0) {
                return LocalMinutes.at(day, running.minuteAfter(minutes));
            }
        }
    }

    /** The day on which the first phase ended is told once more when the desk still works on it. */
    private long runOn(long begins) {
        DaySessions open = calendar.sessions(dayOf(begins)).from(minuteOfDay(begins));
        if (!stops.running(dayOf(begins), open).isEmpty()) {
            nextDay = dayOf(begins);
        }
        return nextDay;
    }

    private long sameDay(long countedFrom) {
        long accepted = accepted(countedFrom);
        DayRule offDuty = calendar.sessions(nextDay).isEmpty() ? firstDaySkipped() : DayRule.SAME_DAY_TOO_LATE;
        skipDaysBefore(dayOf(accepted), offDuty, DayRule.BY_CALENDAR);
        long end = calendar.closesAt(dayOf(accepted));
        while (stops.hold(end)) {
            accepted = resumed(stops.resumedAfter(end));
            skipDaysBefore(dayOf(accepted), DayRule.WAITING, DayRule.WAITING);
            end = calendar.closesAt(dayOf(accepted));
        }
        DaySessions left = calendar.sessions(nextDay).from(minuteOfDay(accepted));
        start(LocalMinutes.at(nextDay, left.opensAt()));
        count(1, left.minutes(), nextDay == dayOf(countedFrom) ? firstDayCounted() : DayRule.BY_CALENDAR);
        return end;
    }

    /**
     * The reception itself while it is in time; the opening of the next working day when it comes after the cut-off,
     * at or after the last close, or on a day off (Luật Hộ tịch 2014; NĐ 23/2015/NĐ-CP Điều 7).
     */
    private long accepted(long received) {
        boolean inTime = minuteOfDay(received) <= DaySessions.minuteOf(settings.sameDayCutOff());
        return inTime ? resumed(received) : nextOpening(received);
    }

    /**
     * The minute itself while the desk is to work on that day, the next opening otherwise. A wait that ends after the
     * cut-off leaves the rest of its day: the cut-off is a rule about receptions, and moving a resumption by it would
     * make an earlier reception due later (ADR 0005).
     */
    private long resumed(long completed) {
        DaySessions sessions = calendar.sessions(dayOf(completed));
        boolean open = !sessions.isEmpty() && minuteOfDay(completed) < sessions.closesAt();
        return open ? completed : nextOpening(completed);
    }

    private long nextOpening(long minute) {
        return calendar.opensAt(calendar.nextWorkingDay(dayOf(minute)));
    }

    private DayRule firstDaySkipped() {
        return restarted ? DayRule.COMPLETED : DayRule.RECEIVED;
    }

    private DayRule firstDayCounted() {
        if (inSecondPhase) {
            return DayRule.RUNS_ON;
        }
        return restarted ? DayRule.COMPLETED_AND_COUNTED : DayRule.RECEIVED_AND_COUNTED;
    }

    private void start(long localMinute) {
        if (startsAt == UNSET) {
            startsAt = localMinute;
        }
    }

    private void skipDaysBefore(long day, DayRule firstRule, DayRule otherRule) {
        DayRule rule = firstRule;
        while (nextDay < day) {
            skip(rule);
            rule = otherRule;
        }
    }

    private void skip(DayRule rule) {
        log.skipped(nextDay++, rule);
    }

    private void count(int number, int minutes, DayRule rule) {
        log.counted(nextDay++, number, minutes, rule);
    }
}
