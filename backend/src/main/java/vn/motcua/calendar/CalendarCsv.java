package vn.motcua.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import vn.motcua.shared.problem.ProblemField;

/** Special days as CSV, the same shape out and in, so that an exported file can be imported again. */
public final class CalendarCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String[] HEADS = {
        "date", "kind", "reason", "reason_en", "legal_reference", "certainty", "sessions"
    };
    private static final Set<String> REQUIRED = Set.of("date", "kind", "reason", "reason_en");
    private static final CSVFormat WITH_HEADER = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setNullString("")
            .get();

    private CalendarCsv() {}

    /** With a byte-order mark, so that spreadsheets read Vietnamese. */
    public static String write(Collection<CalendarEntry> entries) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(HEADS).get())) {
            for (CalendarEntry entry : entries) {
                CalendarDate day = entry.day();
                csv.printRecord(
                        day.date(),
                        day.kind(),
                        day.reason(),
                        day.reasonEn(),
                        day.legalReference(),
                        entry.certainty(),
                        SessionsText.of(day.sessions()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A string writer does not fail", e);
        }
        return text.toString();
    }

    /**
     * All or nothing: one mistake refuses the whole file, and all mistakes are told at once.
     *
     * @param years the years that the file may be about
     * @throws CalendarFileRefused with every mistake by line and column
     */
    public static List<CalendarEntry> read(String text, IntPredicate years) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<ProblemField> mistakes = new ArrayList<>();
        List<CalendarEntry> entries = new ArrayList<>();
        try (CSVParser rows = WITH_HEADER.parse(new StringReader(content))) {
            mistakes.addAll(mistakesInHeads(rows.getHeaderNames()));
            if (mistakes.isEmpty()) {
                readRows(rows, new CalendarRows(years, mistakes), entries);
            }
        } catch (IOException | IllegalArgumentException noHeads) {
            mistakes.add(ProblemField.of("line:1:", "CSV_MALFORMED"));
        }
        if (mistakes.isEmpty() && entries.isEmpty()) {
            mistakes.add(ProblemField.of("line:1:", "CALENDAR_FILE_EMPTY"));
        }
        if (!mistakes.isEmpty()) {
            throw new CalendarFileRefused(mistakes);
        }
        return entries;
    }

    private static void readRows(CSVParser rows, CalendarRows reader, List<CalendarEntry> entries) {
        try {
            for (CSVRecord row : rows) {
                reader.entry(row, rows.getCurrentLineNumber()).ifPresent(entries::add);
            }
        } catch (UncheckedIOException brokenQuotes) {
            reader.stopsMakingSense(rows.getCurrentLineNumber());
        }
    }

    private static List<ProblemField> mistakesInHeads(List<String> heads) {
        List<ProblemField> mistakes = new ArrayList<>();
        Set<String> missing = new TreeSet<>(REQUIRED);
        missing.removeAll(heads);
        missing.forEach(head -> mistakes.add(ProblemField.of("line:1:" + head, "COLUMN_MISSING", head)));
        heads.stream()
                .filter(head -> !List.of(HEADS).contains(head))
                .forEach(head -> mistakes.add(ProblemField.of("line:1:" + head, "COLUMN_UNKNOWN", head)));
        return mistakes;
    }
}
