package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes a {@link WorkingCalendar} of rows: the years that are known, the desk hours, the special days. */
public final class WorkingCalendarBuilder {

    private final NavigableSet<Integer> years = new TreeSet<>();
    private final NavigableMap<LocalDate, Map<DayOfWeek, List<WorkingSession>>> hours = new TreeMap<>();
    private final Map<LocalDate, CalendarDate> specialDays = new HashMap<>();
    private long revision;

    WorkingCalendarBuilder() {}

    public WorkingCalendarBuilder revision(long number) {
        revision = number;
        return this;
    }

    /** States that all holidays of this year are among the special days. */
    public WorkingCalendarBuilder year(int year) {
        years.add(year);
        return this;
    }

    /**
     * One session of the desk, every week on this weekday. All sessions with the same {@code validFrom} form one
     * week's hours, which replace the earlier ones as a whole: a weekday they leave out is then a rest day.
     */
    public WorkingCalendarBuilder deskHours(LocalDate validFrom, DayOfWeek weekday, WorkingSession session) {
        hours.computeIfAbsent(validFrom, from -> new EnumMap<>(DayOfWeek.class))
                .computeIfAbsent(weekday, day -> new ArrayList<>())
                .add(session);
        return this;
    }

    /**
     * A date that differs from what its weekday says. One that is worked without sessions of its own has those of an
     * ordinary working day. A later row for the same date replaces the earlier one.
     */
    public WorkingCalendarBuilder specialDay(CalendarDate day) {
        specialDays.put(day.date(), day.asSpecialDay());
        return this;
    }

    /** A date that is again what its weekday says. */
    public WorkingCalendarBuilder ordinaryDay(LocalDate date) {
        specialDays.remove(date);
        return this;
    }

    public WorkingCalendar build() {
        NavigableMap<LocalDate, WeeklyHours> weeks = new TreeMap<>();
        hours.forEach((from, week) -> weeks.put(from, new WeeklyHours(week)));
        if (years.isEmpty()) {
            return new WorkingCalendar(revision, LocalDate.EPOCH, new CalendarDate[0], weeks);
        }
        LocalDate first = LocalDate.of(years.first(), 1, 1);
        LocalDate end = LocalDate.of(years.last() + 1, 1, 1);
        CalendarDate[] dates = first.datesUntil(end)
                .map(date -> dateOn(date, weeks.floorEntry(date)))
                .toArray(CalendarDate[]::new);
        return new WorkingCalendar(revision, first, dates, weeks);
    }

    /** Null when the year is not loaded or no desk hours are in force yet. */
    private CalendarDate dateOn(LocalDate date, Map.Entry<LocalDate, WeeklyHours> inForce) {
        if (inForce == null || !years.contains(date.getYear())) {
            return null;
        }
        WeeklyHours week = inForce.getValue();
        CalendarDate special = specialDays.get(date);
        if (special == null) {
            return ordinary(date, week.on(date.getDayOfWeek()));
        }
        boolean needsSessions = special.kind().isWorked() && special.sessions().isEmpty();
        return needsSessions ? special.withSessions(week.ordinaryDay()) : special;
    }

    private static CalendarDate ordinary(LocalDate date, List<WorkingSession> sessions) {
        return sessions.isEmpty()
                ? new CalendarDate(
                        date, DayKind.REST, sessions, "Nghỉ hằng tuần", "Weekly rest day", "Quyết định 188/1999/QĐ-TTg")
                : new CalendarDate(date, DayKind.WORKING, sessions, null, null, null);
    }
}
