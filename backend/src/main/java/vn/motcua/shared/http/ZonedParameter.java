package vn.motcua.shared.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import vn.motcua.shared.problem.ProblemException;

/** Dates and instants in query parameters; an instant without an offset is refused, never guessed. */
public final class ZonedParameter {

    private ZonedParameter() {}

    /**
     * ISO-8601 with an offset; a wall-clock time alone could be anyone's.
     *
     * @throws ProblemException 400 DATE_WITHOUT_ZONE when the text is a local time, DATE_UNREADABLE when it is no time
     */
    public static Instant instant(String name, String text) {
        // A plus sign that was not escaped in the address arrives as a space.
        String iso = text.strip().replace(' ', '+');
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException noOffset) {
            throw new ProblemException(
                    400, startsWithDate(iso) ? "DATE_WITHOUT_ZONE" : "DATE_UNREADABLE", "query:" + name, text);
        }
    }

    /** As {@link #instant(String, String)}; a parameter that is absent or blank is {@code whenAbsent}. */
    public static Instant instant(String name, String text, Instant whenAbsent) {
        return text == null || text.isBlank() ? whenAbsent : instant(name, text);
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

    private static boolean startsWithDate(String text) {
        try {
            return text.length() >= 10
                    && DateTimeFormatter.ISO_LOCAL_DATE.parse(text.substring(0, 10), LocalDate::from) != null;
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
