package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;

/**
 * The engine's slow twin: it knows nothing but whether the desk works in a given minute, and counts minutes one by one.
 * It takes the sessions of each date from the calendar and shares no arithmetic with the engine.
 */
final class MinuteByMinute {

    private static final int DAY = 1440;

    private final BitSet worked = new BitSet();
    private final long firstMinute;

    MinuteByMinute(WorkingCalendar calendar, LocalDate first, LocalDate end) {
        firstMinute = first.toEpochDay() * DAY;
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

    /** Statutory settings. */
    Instant dueAt(Instant receivedAt, TimeLimit limit, List<ClockStop> stops) {
        int start = minute(receivedAt);
        List<ClockStop> waits = stops;
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).effect() == SupplementPolicy.RESTART) {
                start = minute(stops.get(i).until());
                waits = stops.subList(i + 1, stops.size());
            }
        }
        int due =
                switch (limit.unit()) {
                    case WORKING_HOUR -> hours(start, limit.value().doubleValue(), waits);
                    case SAME_DAY -> sameDay(start, waits);
                    case WORKING_DAY -> workingDays(start, limit.value().doubleValue(), waits);
                    case CALENDAR_DAY -> calendarDays(start, limit.value().intValueExact(), waits);
                };
        return Instant.ofEpochSecond((firstMinute + due) * 60 - 7 * 3600);
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

    private int sameDay(int start, List<ClockStop> waits) {
        int end = lastWorkedAfter(start);
        boolean tooLate = end < 0 || start % DAY > 15 * 60;
        int due = tooLate ? lastWorkedAfter(nextWorkedDay(start / DAY) * DAY) : end;
        for (ClockStop wait : waits) {
            if (minute(wait.from()) < due && due <= minute(wait.until())) {
                return sameDay(minute(wait.until()), waits);
            }
        }
        return due;
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
