package vn.motcua.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.apache.commons.csv.CSVRecord;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.problem.ProblemField;

/** Reads the rows of a calendar file one by one and collects what is wrong with them. */
final class CalendarRows {

    private final IntPredicate years;
    private final List<ProblemField> mistakes;
    private final Set<LocalDate> seen = new HashSet<>();

    CalendarRows(IntPredicate years, List<ProblemField> mistakes) {
        this.years = years;
        this.mistakes = mistakes;
    }

    /** Empty when something is wrong with the row; the mistakes then tell what. */
    Optional<CalendarEntry> entry(CSVRecord row, long line) {
        int before = mistakes.size();
        Row cells = new Row(row, line);
        LocalDate date = cells.required("date", LocalDate::parse, "DATE_MALFORMED");
        DayKind kind = cells.required("kind", CalendarRows::statedKind, "INVALID_VALUE");
        String reason = cells.required("reason", AccentFolding::clean, "MALFORMED");
        String reasonEn = cells.required("reason_en", AccentFolding::clean, "MALFORMED");
        Certainty certainty = cells.optional("certainty", Certainty::valueOf, "INVALID_VALUE", Certainty.ANNOUNCED);
        List<WorkingSession> sessions =
                cells.optional("sessions", SessionsText::parse, "SESSIONS_UNREADABLE", List.of());
        String legalReference = cells.optional("legal_reference", AccentFolding::clean, "MALFORMED", null);
        if (date != null && !years.test(date.getYear())) {
            cells.mistake("date", "DATE_IN_ANOTHER_YEAR", date);
        } else if (date != null && !seen.add(date)) {
            cells.mistake("date", "DATE_TWICE", date);
        }
        if (mistakes.size() > before) {
            return Optional.empty();
        }
        try {
            CalendarDate day = new CalendarDate(date, kind, sessions, reason, reasonEn, legalReference);
            return Optional.of(new CalendarEntry(day, certainty));
        } catch (InvalidWorkingSessions e) {
            cells.mistake("sessions", e.code(), e.arguments().toArray());
            return Optional.empty();
        }
    }

    /** From this line on there are no rows any more, for instance after a quotation mark that nothing closes. */
    void stopsMakingSense(long line) {
        mistakes.add(ProblemField.of("line:" + line + ":", "CSV_MALFORMED"));
    }

    private static DayKind statedKind(String name) {
        DayKind kind = DayKind.valueOf(name);
        if (kind == DayKind.REST) {
            throw new IllegalArgumentException("Rest days follow from the desk hours");
        }
        return kind;
    }

    private final class Row {

        private final CSVRecord cells;
        private final long line;

        Row(CSVRecord cells, long line) {
            this.cells = cells;
            this.line = line;
        }

        <T> T required(String column, Function<String, T> parser, String code) {
            if (text(column) == null) {
                mistake(column, "REQUIRED");
                return null;
            }
            return optional(column, parser, code, null);
        }

        <T> T optional(String column, Function<String, T> parser, String code, T whenAbsent) {
            String text = text(column);
            try {
                return text == null ? whenAbsent : parser.apply(text);
            } catch (InvalidWorkingSessions e) {
                mistake(column, e.code(), e.arguments().toArray());
            } catch (IllegalArgumentException | DateTimeException e) {
                mistake(column, code, text);
            }
            return whenAbsent;
        }

        void mistake(String column, String code, Object... arguments) {
            mistakes.add(ProblemField.of("line:" + line + ":" + column, code, arguments));
        }

        /** Null when the column is left out, the row is too short or the cell is empty. */
        private String text(String column) {
            return cells.isSet(column) ? cells.get(column) : null;
        }
    }
}
