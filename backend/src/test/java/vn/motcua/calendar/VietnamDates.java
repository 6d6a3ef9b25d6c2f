package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates of the tests, written with their weekday; a weekday that is wrong does not parse. */
final class VietnamDates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH);

    private VietnamDates() {}

    /** @param text as in {@code "Wed 2016-02-03"} */
    static LocalDate date(String text) {
        return LocalDate.parse(text, DATE);
    }

    /** @param text as in {@code "Wed 2016-02-03 09:00"} */
    static Instant at(String text) {
        return LocalDateTime.parse(text, MOMENT).atZone(WorkingCalendar.VIETNAM).toInstant();
    }

    static LocalDate dateOf(Instant instant) {
        return instant.atZone(WorkingCalendar.VIETNAM).toLocalDate();
    }

    static String text(Instant instant) {
        return MOMENT.format(instant.atZone(WorkingCalendar.VIETNAM));
    }
}
