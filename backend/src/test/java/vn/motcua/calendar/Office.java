package vn.motcua.calendar;

import static vn.motcua.calendar.Calendars.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Offices whose calendars differ as much as calendars can, each with the slow twin that checks the engine there. */
enum Office {
    /** The shipped calendar alone. */
    PLAIN(rows -> {}),
    /** Saturday mornings, and closures of the agency and half days all through the years. */
    CROWDED(rows -> {
        Calendars.withSaturdayMornings(rows);
        addClosuresAndHalfDays(rows);
    }),
    /** The same with desk hours that change twice: a shorter week without Saturdays, then a longer one with them. */
    CHANGING(rows -> {
        Calendars.withSaturdayMornings(rows);
        addClosuresAndHalfDays(rows);
        Calendars.withSevenHoursFrom(LocalDate.of(2025, 8, 6), rows);
        addLongerWeek(rows, LocalDate.of(2026, 4, 15));
    });

    private final WorkingCalendar calendar;
    private final MinuteByMinute twin;

    Office(Consumer<WorkingCalendarBuilder> habits) {
        WorkingCalendarBuilder rows = Calendars.shippedRowsFrom(2025);
        habits.accept(rows);
        calendar = rows.build();
        twin = new MinuteByMinute(calendar, LocalDate.of(2025, 1, 1), LocalDate.of(2028, 1, 1));
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    MinuteByMinute twin() {
        return twin;
    }

    private static void addClosuresAndHalfDays(WorkingCalendarBuilder rows) {
        every(17, LocalDate.of(2025, 1, 10)).forEach(date -> rows.specialDay(Calendars.closed(date)));
        every(11, LocalDate.of(2025, 1, 4)).forEach(date -> rows.specialDay(Calendars.halfDay(date)));
    }

    private static Stream<LocalDate> every(int days, LocalDate first) {
        return Stream.iterate(first, date -> date.getYear() < 2028, date -> date.plusDays(days));
    }

    private static void addLongerWeek(WorkingCalendarBuilder rows, LocalDate validFrom) {
        for (DayOfWeek weekday : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            rows.deskHours(validFrom, weekday, session("07:00", "11:15"));
            rows.deskHours(validFrom, weekday, session("13:00", "17:15"));
        }
        rows.deskHours(validFrom, DayOfWeek.SATURDAY, session("08:00", "11:00"));
    }
}
