package vn.motcua.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The calendar that ships with the product: {@code calendar/holidays.csv} and {@code calendar/desk_hours.csv}. */
public final class CalendarFiles {

    /** First and last year whose holidays are complete in the file. */
    public static final int FIRST_YEAR = 2015;

    public static final int LAST_YEAR = 2027;

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private CalendarFiles() {}

    public static List<CalendarEntry> holidays() {
        return CalendarCsv.read(text("/calendar/holidays.csv"), year -> FIRST_YEAR <= year && year <= LAST_YEAR);
    }

    public static List<DeskHoursEntry> deskHours() {
        try (CSVParser rows = CSVParser.parse(text("/calendar/desk_hours.csv"), WITH_HEADER)) {
            return rows.stream().map(CalendarFiles::deskHoursEntry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeskHoursEntry deskHoursEntry(CSVRecord row) {
        return new DeskHoursEntry(
                LocalDate.parse(row.get("valid_from")),
                DayOfWeek.of(Integer.parseInt(row.get("weekday"))),
                new WorkingSession(LocalTime.parse(row.get("opens_at")), LocalTime.parse(row.get("closes_at"))));
    }

    private static String text(String resource) {
        try (InputStream file = CalendarFiles.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
