package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;

/** Calendars that the tests share. */
final class Calendars {

    /** The shipped files alone: 07:00–11:00 and 13:00–17:00, Monday to Friday. */
    static final WorkingCalendar SHIPPED = shippedRows().build();

    private Calendars() {}

    static WorkingCalendarBuilder shippedRows() {
        return shippedRowsFrom(CalendarFiles.FIRST_YEAR);
    }

    /** The same with fewer years, for tests that build many calendars. */
    static WorkingCalendarBuilder shippedRowsFrom(int firstYear) {
        WorkingCalendarBuilder rows = WorkingCalendar.builder().revision(1);
        for (int year = firstYear; year <= CalendarFiles.LAST_YEAR; year++) {
            rows.year(year);
        }
        CalendarFiles.deskHours().forEach(hours -> rows.deskHours(hours.validFrom(), hours.weekday(), hours.session()));
        CalendarFiles.holidays().forEach(entry -> rows.specialDay(entry.day()));
        return rows;
    }

    /** A desk that also opens on Saturday mornings. */
    static WorkingCalendarBuilder withSaturdayMornings(WorkingCalendarBuilder rows) {
        return rows.deskHours(LocalDate.of(2010, 1, 1), DayOfWeek.SATURDAY, session("07:30", "11:30"));
    }

    /** Desk hours of 07:30–11:30 and 13:30–16:30 on weekdays, from this date on. */
    static WorkingCalendarBuilder withSevenHoursFrom(LocalDate validFrom, WorkingCalendarBuilder rows) {
        for (DayOfWeek weekday : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            rows.deskHours(validFrom, weekday, session("07:30", "11:30"));
            rows.deskHours(validFrom, weekday, session("13:30", "16:30"));
        }
        return rows;
    }

    static WorkingSession session(String opensAt, String closesAt) {
        return new WorkingSession(LocalTime.parse(opensAt), LocalTime.parse(closesAt));
    }

    static CalendarDate closed(LocalDate date) {
        return new CalendarDate(date, DayKind.CLOSED, List.of(), "Bão", "Storm", null);
    }

    static CalendarDate halfDay(LocalDate date) {
        return new CalendarDate(
                date,
                DayKind.HALF_DAY,
                List.of(session("07:00", "11:00")),
                "Nghỉ chiều",
                "Closed in the afternoon",
                null);
    }
}
