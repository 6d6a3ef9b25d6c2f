package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;

/**
 * The engine's slow twin: it knows nothing but whether the desk works in a given minute, and counts minutes one by one.
 * It takes the sessions of each date and the worth of an ordinary day from the calendar and shares no arithmetic with
 * the engine.
 */
final class MinuteByMinute {

    private static final int DAY = 1440;
    private static final int CUT_OFF = 15 * 60;

    private final BitSet worked = new BitSet();
    private final int[] ordinaryDay;
    private final long firstMinute;

    MinuteByMinute(WorkingCalendar calendar, LocalDate first, LocalDate end) {
        firstMinute = first.toEpochDay() * DAY;
        ordinaryDay =
                first.datesUntil(end).mapToInt(calendar::ordinaryDayMinutes).toArray();
        first.datesUntil(end).forEach(date -> calendar.sessionsOn(date).forEach(session -> {
            int midnight = (int) (date.toEpochDay() * DAY - firstMinute);
            worked.set(
                    midnight + session.opensAt().toSecondOfDay() / 60,
                    midnight + session.closesAt().toSecondOfDay() / 60);
        }));
    }

    long workingMinutes(Instant from, Instant until) {
        long count = 0;
        for (int minute = minute(from); minute < minute(until); minute++) {
            count += worked.get(minute) ? 1 : 0;
        }
        return count;
    }

    /** The cut-off is at 15:00. */
    Instant dueAt(Instant receivedAt, PhasedLimit limit, List<ClockStop> stops, DeadlineSettings settings) {
        int start = minute(receivedAt);
        List<ClockStop> waits = stops;
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).effect() == SupplementPolicy.RESTART) {
                start = minute(stops.get(i).until());
                waits = stops.subList(i + 1, stops.size());
            }
        }
        if (settings.cutOffScope() == CutOffScope.ALL) {
            start = accepted(start);
        }
        int due = phase(start, limit.first(), waits, settings);
        if (limit.second() != null) {
            due = phase(due, limit.second(), waits, settings);
        }
        return Instant.ofEpochSecond((firstMinute + due) * 60 - 7 * 3600);
    }

    private int phase(int start, TimeLimit limit, List<ClockStop> waits, DeadlineSettings settings) {
        double value = limit.value().doubleValue();
        return switch (limit.unit()) {
            case WORKING_HOUR -> hours(start, value, waits);
            case SAME_DAY -> sameDay(start, waits);
            case WORKING_DAY ->
                settings.endOfLimit() == EndOfLimit.END_OF_DAY
                        ? workingDays(start, value, waits)
                        : partsOfDays(start, value, waits);
            case CALENDAR_DAY -> calendarDays(start, (int) value, waits);
        };
    }

    private int hours(int start, double hours, List<ClockStop> waits) {
        long left = Math.round(hours * 60);
        int minute = start;
        while (left > 0) {
            if (worked.get(minute) && !stoodStill(minute, waits)) {
                left--;
            }
            minute++;
        }
        return minute;
    }

    /** Every minute worked is its part of an ordinary day of its time. */
    private int partsOfDays(int start, double days, List<ClockStop> waits) {
        double left = days;
        int minute = start;
        while (left > 1e-9) {
            if (worked.get(minute) && !stoodStill(minute, waits)) {
                left -= 1.0 / ordinaryDay[minute / DAY];
            }
            minute++;
        }
        return minute;
    }

    private int sameDay(int start, List<ClockStop> waits) {
        return sameDayFrom(accepted(start), waits);
    }

    private int sameDayFrom(int start, List<ClockStop> waits) {
        int due = lastWorkedAfter(start);
        for (ClockStop wait : waits) {
            if (minute(wait.from()) < due && due <= minute(wait.until())) {
                return sameDayFrom(resumed(minute(wait.until())), waits);
            }
        }
        return due;
    }

    private int accepted(int start) {
        return start % DAY <= CUT_OFF ? resumed(start) : nextOpening(start);
    }

    private int resumed(int minute) {
        return lastWorkedAfter(minute) >= 0 ? minute : nextOpening(minute);
    }

    private int nextOpening(int minute) {
        return worked.nextSetBit(nextWorkedDay(minute / DAY) * DAY);
    }

    private int workingDays(int start, double limit, List<ClockStop> waits) {
        double left = limit;
        int day = start / DAY;
        while (true) {
            day = nextWorkedDay(day);
            if (isWaited(day, waits)) {
                continue;
            }
            if (left > 1) {
                left--;
                continue;
            }
            int minutes = worked.get(day * DAY, (day + 1) * DAY).cardinality();
            int due = hours(day * DAY, Math.ceil(minutes * left) / 60, List.of());
            if (!runsOutWaiting(due, waits)) {
                return due;
            }
        }
    }

    private int calendarDays(int start, int limit, List<ClockStop> waits) {
        int left = limit;
        int day = start / DAY;
        while (true) {
            day++;
            int due = lastWorkedAfter(day * DAY);
            boolean canEnd = due >= 0 && !isWaited(day, waits) && !runsOutWaiting(due, waits);
            if (left <= 1 && canEnd) {
                return due;
            }
            boolean askedToday = left <= 1 && due >= 0 && runsOutWaiting(due, waits);
            if (left > 0 && !isWaited(day, waits) && !askedToday) {
                left--;
            }
        }
    }

    private boolean stoodStill(int minute, List<ClockStop> waits) {
        return waits.stream().anyMatch(w -> minute(w.from()) <= minute && minute < minute(w.until()));
    }

    private boolean runsOutWaiting(int due, List<ClockStop> waits) {
        return waits.stream().anyMatch(w -> minute(w.from()) < due && due <= minute(w.until()));
    }

    private boolean isWaited(int day, List<ClockStop> waits) {
        return waits.stream().anyMatch(w -> minute(w.from()) / DAY < day && day <= minute(w.until()) / DAY);
    }

    /** The end of the last worked minute of the same date, counted from this minute on; −1 when there is none. */
    private int lastWorkedAfter(int minute) {
        int end = -1;
        for (int m = minute; m / DAY == minute / DAY; m++) {
            if (worked.get(m)) {
                end = m + 1;
            }
        }
        return end;
    }

    private int nextWorkedDay(int day) {
        int next = day + 1;
        while (lastWorkedAfter(next * DAY) < 0) {
            next++;
        }
        return next;
    }

    private int minute(Instant instant) {
        return (int) (instant.atOffset(ZoneOffset.ofHours(7)).toLocalDateTime().toEpochSecond(ZoneOffset.UTC) / 60
                - firstMinute);
    }
}
