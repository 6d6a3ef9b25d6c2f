package vn.motcua.shared.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import vn.motcua.shared.problem.ProblemException;

/** Dates and instants in query parameters; an instant without an offset is refused, never guessed. */
public final class ZonedParameter {

    private ZonedParameter() {}

    /**
     * @throws ProblemException 400 DATE_WITHOUT_ZONE when the text is a local time or no time at all
     */
    public static Instant instant(String name, String text, Instant whenAbsent) {
        if (text == null || text.isBlank()) {
            return whenAbsent;
        }
        try {
            // A plus sign that was not escaped in the address arrives as a space.
            return OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
        } catch (DateTimeParseException e) {
            throw new ProblemException(400, "DATE_WITHOUT_ZONE", "query:" + name);
        }
    }

    /**
     * @throws ProblemException 400 DATE_REQUIRED or DATE_MALFORMED
     */
    public static LocalDate date(String name, String text) {
        if (text == null || text.isBlank()) {
            throw new ProblemException(400, "DATE_REQUIRED", "query:" + name);
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new ProblemException(400, "DATE_MALFORMED", "query:" + name);
        }
    }
}
