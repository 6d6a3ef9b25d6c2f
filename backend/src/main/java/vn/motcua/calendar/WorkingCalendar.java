package vn.motcua.calendar;

import static vn.motcua.calendar.LocalMinutes.dayOf;
import static vn.motcua.calendar.LocalMinutes.minuteOfDay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import vn.motcua.shared.VietnamTime;

/**
 * When the desk works: an immutable, thread-safe answer to every question about dates, built once for a revision of
 * the calendar's rows.
 *
 * <p>A date of a year whose holidays are not loaded is refused with {@link CalendarYearNotLoaded} by every method:
 * weekends alone are not a calendar. Working minutes are whole minutes; the seconds of an instant are dropped.
 */
public final class WorkingCalendar {

    public static final ZoneId VIETNAM = VietnamTime.ZONE;

    private final long revision;
    private final long firstDay;
    private final CalendarDate[] dates;
    private final DaySessions[] sessions;
    /** At index i the working minutes of all days before day i. */
    private final long[] minutesBefore;

    private final NavigableMap<LocalDate, WeeklyHours> weeks;

    /** @param dates one for each day from {@code firstDay} on, null where nothing is known */
    WorkingCalendar(
            long revision, LocalDate firstDay, CalendarDate[] dates, NavigableMap<LocalDate, WeeklyHours> weeks) {
        this.revision = revision;
        this.firstDay = firstDay.toEpochDay();
        this.dates = dates;
        this.weeks = weeks;
        this.sessions = new DaySessions[dates.length];
        this.minutesBefore = new long[dates.length + 1];
        for (int i = 0; i < dates.length; i++) {
            sessions[i] = dates[i] == null ? DaySessions.NONE : DaySessions.of(dates[i].sessions());
            minutesBefore[i + 1] = minutesBefore[i] + sessions[i].minutes();
        }
    }

    public static WorkingCalendarBuilder builder() {
        return new WorkingCalendarBuilder();
    }

    /** Grows with every change of the calendar's rows. */
    public long revision() {
        return revision;
    }

    /** Whether the date's year is loaded; every other question about an unknown date is refused. */
    public boolean knows(LocalDate date) {
        return isKnown(date.toEpochDay());
    }

    /** The end of the last year that is loaded. */
    public Instant knownUntil() {
        return LocalMinutes.toInstant(LocalMinutes.at(firstDay + dates.length, 0));
    }

    public CalendarDate on(LocalDate date) {
        return on(date.toEpochDay());
    }

    /** In order; empty on a day off. */
    public List<WorkingSession> sessionsOn(LocalDate date) {
        return on(date).sessions();
    }

    /** Whether the desk has a session on this date, be it a short one. */
    public boolean isWorkingDay(LocalDate date) {
        return !sessionsOn(date).isEmpty();
    }

    /** @param after exclusive */
    public LocalDate nextWorkingDay(LocalDate after) {
        return LocalDate.ofEpochDay(nextWorkingDay(after.toEpochDay()));
    }

    /** The end of the last session of a working day. */
    public Instant closesAt(LocalDate workingDay) {
        long day = workingDay.toEpochDay();
        if (sessions(day).isEmpty()) {
            throw new IllegalArgumentException(workingDay + " is not a working day");
        }
        return LocalMinutes.toInstant(closesAt(day));
    }

    /**
     * Working minutes of an ordinary working day by the desk hours of this date, whatever the date itself is: those of
     * the fullest weekday, 480 for two sessions of four hours.
     */
    public int ordinaryDayMinutes(LocalDate date) {
        return ordinaryDayMinutes(date.toEpochDay());
    }

    /** Working minutes of whole dates, both inclusive. */
    public long workingMinutesIn(LocalDate first, LocalDate last) {
        return between(LocalMinutes.at(first.toEpochDay(), 0), LocalMinutes.at(last.toEpochDay() + 1, 0));
    }

    /** Working minutes after {@code from} up to {@code until}; 0 when {@code until} is not later. */
    public long workingMinutesBetween(Instant from, Instant until) {
        return between(LocalMinutes.of(from), LocalMinutes.of(until));
    }

    /**
     * The first instant by which so many working minutes have run. It is the end of a session rather than the start of
     * the next one; {@code start} itself for 0 minutes.
     *
     * @param minutes not negative
     */
    public Instant plusWorkingMinutes(Instant start, long minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("Working time does not run backwards: " + minutes);
        }
        if (minutes == 0) {
            return start;
        }
        long from = LocalMinutes.of(start);
        long day = dayOf(from);
        long left = minutes + sessions(day).workedBy(minuteOfDay(from));
        while (left > sessions(day).minutes()) {
            left -= sessions(day).minutes();
            day++;
        }
        return LocalMinutes.toInstant(LocalMinutes.at(day, sessions(day).minuteAfter((int) left)));
    }

    int ordinaryDayMinutes(long day) {
        return weeks.floorEntry(on(day).date()).getValue().ordinaryDayMinutes();
    }

    CalendarDate on(long day) {
        requireDay(day);
        return dates[index(day)];
    }

    DaySessions sessions(long day) {
        requireDay(day);
        return sessions[index(day)];
    }

    long nextWorkingDay(long after) {
        long day = after + 1;
        while (sessions(day).isEmpty()) {
            day++;
        }
        return day;
    }

    long opensAt(long workingDay) {
        return LocalMinutes.at(workingDay, sessions(workingDay).opensAt());
    }

    long closesAt(long workingDay) {
        return LocalMinutes.at(workingDay, sessions(workingDay).closesAt());
    }

    private long between(long start, long end) {
        if (end <= start) {
            return 0;
        }
        requireAllDays(dayOf(start), dayOf(end - 1));
        return workedBy(end) - workedBy(start);
    }

    private long workedBy(long localMinute) {
        int index = index(dayOf(localMinute));
        int minute = minuteOfDay(localMinute);
        // At midnight only the days before matter, be the new day known or not.
        return minutesBefore[index] + (minute == 0 ? 0 : sessions[index].workedBy(minute));
    }

    private void requireAllDays(long first, long last) {
        // A year is known as a whole, or from the day its desk hours begin.
        long day = first;
        while (day < last) {
            requireDay(day);
            day = LocalDate.ofEpochDay(day).withDayOfYear(1).plusYears(1).toEpochDay();
        }
        requireDay(last);
    }

    private void requireDay(long day) {
        if (!isKnown(day)) {
            throw new CalendarYearNotLoaded(LocalDate.ofEpochDay(day).getYear());
        }
    }

    private boolean isKnown(long day) {
        return day >= firstDay && day < firstDay + dates.length && dates[index(day)] != null;
    }

    private int index(long day) {
        return (int) (day - firstDay);
    }
}
