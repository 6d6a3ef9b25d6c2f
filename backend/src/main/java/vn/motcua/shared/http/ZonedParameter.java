package vn.motcua.shared.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/**
 * Dates and instants in query parameters, between the years 1900 and 2200. An instant without an offset is refused: a
 * wall-clock time alone could be anyone's.
 */
public final class ZonedParameter {

    public static final Instant EARLIEST = VietnamTime.startOf(LocalDate.of(1900, 1, 1));
    private static final Instant LATEST = VietnamTime.startOf(LocalDate.of(2200, 1, 1));

    private static final class OutOfBounds extends DateTimeException {

        OutOfBounds(Instant instant) {
            super("Not between 1900 and 2200: " + instant);
        }
    }

    private ZonedParameter() {}

    /**
     * @param name of the query parameter
     * @throws ProblemException 400 DATE_WITHOUT_ZONE for a local time or a date, DATE_OUT_OF_BOUNDS for another
     *     age, DATE_UNREADABLE for anything else
     */
    public static Instant instant(String name, String text) {
        // A plus sign that nobody escaped arrives as a blank.
        String iso = text.strip().replace(' ', '+');
        try {
            return instant(iso);
        } catch (OutOfBounds e) {
            throw new ProblemException(400, "DATE_OUT_OF_BOUNDS", "query:" + name, text);
        } catch (DateTimeException e) {
            throw new ProblemException(
                    400, startsWithDate(iso) ? "DATE_WITHOUT_ZONE" : "DATE_UNREADABLE", "query:" + name, text);
        }
    }

    /** As {@link #instant(String, String)}; a parameter that is absent or blank is {@code whenAbsent}. */
    public static Instant instant(String name, String text, Instant whenAbsent) {
        return text == null || text.isBlank() ? whenAbsent : instant(name, text);
    }

    /**
     * @throws DateTimeException when it is no instant with an offset, or out of bounds
     */
    public static Instant instant(String iso) {
        return bounded(OffsetDateTime.parse(iso).toInstant());
    }

    /**
     * @throws ProblemException 400 DATE_REQUIRED, DATE_OUT_OF_BOUNDS or DATE_MALFORMED
     */
    public static LocalDate date(String name, String text) {
        if (text == null || text.isBlank()) {
            throw new ProblemException(400, "DATE_REQUIRED", "query:" + name);
        }
        try {
            return date(text.strip());
        } catch (OutOfBounds e) {
            throw new ProblemException(400, "DATE_OUT_OF_BOUNDS", "query:" + name, text);
        } catch (DateTimeException e) {
            throw new ProblemException(400, "DATE_MALFORMED", "query:" + name);
        }
    }

    /**
     * @throws DateTimeException when it is no date, or out of bounds
     */
    public static LocalDate date(String iso) {
        LocalDate date = LocalDate.parse(iso);
        bounded(VietnamTime.startOf(date));
        return date;
    }

    private static Instant bounded(Instant instant) {
        if (instant.isBefore(EARLIEST) || !instant.isBefore(LATEST)) {
            throw new OutOfBounds(instant);
        }
        return instant;
    }

    private static boolean startsWithDate(String text) {
        try {
            return text.length() >= 10 && date(text.substring(0, 10)) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
