package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.calendar.Calendars.closed;
import static vn.motcua.calendar.Calendars.halfDay;
import static vn.motcua.calendar.VietnamDates.date;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.problem.ProblemException;

class CalendarCsvTest {

    private static final String HEADS = "date,kind,reason,reason_en,legal_reference,certainty,sessions\n";

    @Test
    void readsBackWhatItWrites() {
        List<CalendarEntry> entries = List.of(
                new CalendarEntry(closed(date("Mon 2027-07-05")), Certainty.ANNOUNCED),
                new CalendarEntry(halfDay(date("Tue 2027-07-06")), Certainty.EXPECTED));
        assertThat(CalendarCsv.read(CalendarCsv.write(entries), year -> true)).isEqualTo(entries);
    }

    @Test
    void readsBackTheWholeShippedCalendar() {
        List<CalendarEntry> shipped = CalendarFiles.holidays();
        assertThat(CalendarCsv.read(CalendarCsv.write(shipped), year -> true)).isEqualTo(shipped);
    }

    @Test
    void takesAFileWithTheRequiredColumnsOnly() {
        List<CalendarEntry> entries =
                CalendarCsv.read("kind,date,reason,reason_en\nOFF,2028-01-03,Tết Dương lịch,New Year\n", year -> true);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.day().date()).isEqualTo(date("Mon 2028-01-03"));
            assertThat(entry.day().legalReference()).isNull();
            assertThat(entry.certainty()).isEqualTo(Certainty.ANNOUNCED);
        });
    }

    @Test
    void tellsEveryMistakeWithItsLineAndColumn() {
        String file = HEADS
                + "2028-02-30,OFF,Tết,Tet,,,\n"
                + "2028-01-03,HOLIDAY,Tết,Tet,,,\n"
                + "2028-01-04,OFF,,Tet,,MAYBE,\n"
                + "2028-01-05,HALF_DAY,Nghỉ chiều,Short day,,,7-11\n"
                + "2028-01-06,HALF_DAY,Nghỉ chiều,Short day,,,07:00-11:00 10:00-12:00\n"
                + "2028-01-07,OFF,Tết,Tet,,,07:00-11:00\n"
                + "2028-01-10,OFF,Tết,Tet,,,\n"
                + "2028-01-10,OFF,Tết,Tet,,,\n"
                + "2027-01-01,OFF,Tết,Tet,,,\n"
                + "2028-01-08,REST,Thứ bảy,Saturday,,,\n";
        ProblemException refused =
                catchThrowableOfType(CalendarFileRefused.class, () -> CalendarCsv.read(file, year -> year == 2028));
        assertThat(refused.code()).isEqualTo("CALENDAR_FILE_REFUSED");
        assertThat(refused.arguments()).containsExactly(10);
        assertThat(refused.fields())
                .extracting(field -> field.pointer() + " " + field.code())
                .containsExactly(
                        "line:2:date DATE_MALFORMED",
                        "line:3:kind INVALID_VALUE",
                        "line:4:reason REQUIRED",
                        "line:4:certainty INVALID_VALUE",
                        "line:5:sessions SESSIONS_UNREADABLE",
                        "line:6:sessions SESSIONS_OVERLAP",
                        "line:7:sessions DAY_OFF_WITH_SESSIONS",
                        "line:9:date DATE_TWICE",
                        "line:10:date DATE_IN_ANOTHER_YEAR",
                        "line:11:kind INVALID_VALUE");
    }

    @Test
    void refusesAFileThatIsNoTable() {
        refuses("", "line:1:date COLUMN_MISSING");
        refuses("date,kind,reason\n2028-01-03,OFF,Tết\n", "line:1:reason_en COLUMN_MISSING");
        refuses("date,kind,reason,reason_en,color\n", "line:1:color COLUMN_UNKNOWN");
        refuses("date,date,kind,reason,reason_en\n", "line:1: CSV_MALFORMED");
        refuses(HEADS, "line:1: CALENDAR_FILE_EMPTY");
        refuses(HEADS + "2028-01-03,OFF,\"Tết\n", "line:2: CSV_MALFORMED");
    }

    @Test
    void refusesAHalfDayWithoutHours() {
        refuses(HEADS + "2028-01-03,HALF_DAY,Nghỉ chiều,Short day,,,\n", "line:2:sessions HALF_DAY_WITHOUT_SESSIONS");
    }

    @Test
    void knowsNoEntryForARestDay() {
        CalendarDate saturday = new CalendarDate(
                date("Sat 2028-01-08"), DayKind.REST, List.of(), "Nghỉ hằng tuần", "Weekly rest day", null);
        assertThatThrownBy(() -> new CalendarEntry(saturday, Certainty.ANNOUNCED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refuses(String file, String firstMistake) {
        ProblemException refused =
                catchThrowableOfType(CalendarFileRefused.class, () -> CalendarCsv.read(file, year -> true));
        assertThat(refused).as(file).isNotNull();
        assertThat(refused.fields().getFirst().pointer() + " "
                        + refused.fields().getFirst().code())
                .isEqualTo(firstMistake);
    }
}
