package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A special day as somebody states it, before it is a row.
 *
 * @param day any kind but {@code REST}, which only the desk hours make
 */
public record CalendarEntry(CalendarDate day, Certainty certainty) {

    public CalendarEntry {
        Objects.requireNonNull(day.reason(), "A special day says why it is one");
        Objects.requireNonNull(day.reasonEn(), "A special day says why it is one");
        if (day.kind() == DayKind.REST) {
            throw new IllegalArgumentException(day.date() + ": rest days follow from the desk hours");
        }
        day = day.asSpecialDay();
    }

    /** A date as the history of the calendar keeps it: {@link #statements} read again. */
    static CalendarEntry stated(LocalDate date, Map<String, String> statements) {
        String sessions = statements.get("sessions");
        return new CalendarEntry(
                new CalendarDate(
                        date,
                        DayKind.valueOf(statements.get("kind")),
                        sessions == null ? List.of() : SessionsText.parse(sessions),
                        statements.get("reason"),
                        statements.get("reasonEn"),
                        statements.get("legalReference")),
                Certainty.valueOf(statements.get("certainty")));
    }

    /** What is said of the date, by name, as the history of the calendar keeps it. */
    Map<String, String> statements() {
        Map<String, String> statements = new LinkedHashMap<>();
        statements.put("kind", day.kind().name());
        if (!day.sessions().isEmpty()) {
            statements.put("sessions", SessionsText.of(day.sessions()));
        }
        statements.put("reason", day.reason());
        statements.put("reasonEn", day.reasonEn());
        if (day.legalReference() != null) {
            statements.put("legalReference", day.legalReference());
        }
        statements.put("certainty", certainty.name());
        return statements;
    }
}
