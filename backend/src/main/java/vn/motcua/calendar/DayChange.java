package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Map;

/**
 * What happens to one date of the calendar.
 *
 * @param before null when nothing was stated of it
 * @param after null when it will be again what its weekday says; one of the two is not null
 */
public record DayChange(CalendarEntry before, CalendarEntry after) {

    public LocalDate date() {
        return (after == null ? before : after).day().date();
    }

    /** @return whether this changes anything */
    boolean recordIn(OpenEdit edit) {
        return edit.record(CalendarSubject.DAY, date(), statements(before), statements(after));
    }

    private static Map<String, String> statements(CalendarEntry entry) {
        return entry == null ? null : entry.statements();
    }
}
