package vn.motcua.calendar;

import java.util.Objects;

/** A special day as it comes from a file, before it is a row. */
public record CalendarEntry(CalendarDate day, Certainty certainty) {

    public CalendarEntry {
        Objects.requireNonNull(day.reason(), "A special day says why it is one");
        Objects.requireNonNull(day.reasonEn(), "A special day says why it is one");
    }
}
