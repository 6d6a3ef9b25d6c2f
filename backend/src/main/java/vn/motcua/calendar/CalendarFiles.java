package vn.motcua.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The calendar that ships with the product: {@code calendar/holidays.csv} and {@code calendar/desk_hours.csv}. */
public final class CalendarFiles {

    /** First and last year whose holidays are complete in the file. */
    public static final int FIRST_YEAR = 2015;

    public static final int LAST_YEAR = 2027;

    private static final CSVFormat WITH_HEADER = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private CalendarFiles() {}

    public static List<CalendarEntry> holidays() {
        return read("/calendar/holidays.csv", CalendarFiles::calendarEntry);
    }

    public static List<DeskHoursEntry> deskHours() {
        return read("/calendar/desk_hours.csv", CalendarFiles::deskHoursEntry);
    }

    private static CalendarEntry calendarEntry(CSVRecord row) {
        CalendarDate day = new CalendarDate(
                LocalDate.parse(row.get("date")),
                DayKind.valueOf(row.get("kind")),
                List.of(),
                row.get("reason"),
                row.get("reason_en"),
                row.get("legal_reference"));
        return new CalendarEntry(day, Certainty.valueOf(row.get("certainty")));
    }

    private static DeskHoursEntry deskHoursEntry(CSVRecord row) {
        return new DeskHoursEntry(
                LocalDate.parse(row.get("valid_from")),
                DayOfWeek.of(Integer.parseInt(row.get("weekday"))),
                new WorkingSession(LocalTime.parse(row.get("opens_at")), LocalTime.parse(row.get("closes_at"))));
    }

    private static <T> List<T> read(String resource, Function<CSVRecord, T> parse) {
        try (var lines = new BufferedReader(new InputStreamReader(
                        CalendarFiles.class.getResourceAsStream(resource), StandardCharsets.UTF_8));
                var rows = WITH_HEADER.parse(lines)) {
            return rows.stream().map(parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
