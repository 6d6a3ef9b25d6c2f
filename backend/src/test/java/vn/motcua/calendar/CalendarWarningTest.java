package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.VietnamDates.date;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalendarWarningTest {

    private static final List<Integer> YEARS = List.of(2025, 2026, 2027);

    @Test
    void remindsOfTheNextYearFromTheFirstOfOctoberOn() {
        assertThat(CalendarWarning.ofYears(YEARS, date("Thu 2027-09-30"))).isEmpty();
        assertThat(CalendarWarning.ofYears(YEARS, date("Fri 2027-10-01")))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("NEXT_YEAR_NOT_LOADED");
                    assertThat(warning.detail()).contains("năm 2028");
                    assertThat(warning.detailEn()).contains("of 2028");
                });
        assertThat(CalendarWarning.ofYears(YEARS, date("Thu 2026-12-31"))).isEmpty();
    }

    @Test
    void findsAPairInTheShippedCalendarForEverySwappedDay() {
        List<CalendarDate> swapped = CalendarFiles.holidays().stream()
                .map(CalendarEntry::day)
                .filter(day -> day.kind() == DayKind.OFF_SWAPPED || day.kind() == DayKind.WORKING_SWAPPED)
                .toList();
        List<Integer> years = IntStream.rangeClosed(CalendarFiles.FIRST_YEAR, CalendarFiles.LAST_YEAR)
                .boxed()
                .toList();
        assertThat(swapped).hasSizeGreaterThan(12);
        // That of 2015-01-02 was worked in 2014, which is not loaded; that of 2018-12-31 in 2019, which is.
        assertThat(SwappedPairs.unpaired(swapped, years)).isEmpty();
    }

    @Test
    void warnsOfADayGivenForNothing() {
        assertThat(warnings(off("Mon 2026-08-31"))).containsExactly("OFF_SWAPPED_WITHOUT_PAIR 2026-08-31");
    }

    @Test
    void warnsOfADayWorkedForNothing() {
        assertThat(warnings(worked("Sat 2026-08-22"))).containsExactly("WORKING_SWAPPED_WITHOUT_PAIR 2026-08-22");
    }

    @Test
    void takesTheTwoHalvesInEitherOrder() {
        assertThat(warnings(worked("Sat 2026-08-22"), off("Mon 2026-08-31"))).isEmpty();
        assertThat(warnings(off("Fri 2026-01-02"), worked("Sat 2026-01-10"))).isEmpty();
    }

    @Test
    void countsTheHalvesOfALongHoliday() {
        assertThat(warnings(
                        worked("Sat 2026-08-15"),
                        worked("Sat 2026-08-22"),
                        off("Mon 2026-08-31"),
                        off("Thu 2026-09-03")))
                .isEmpty();
        assertThat(warnings(worked("Sat 2026-08-15"), off("Mon 2026-08-31"), off("Thu 2026-09-03")))
                .containsExactly("OFF_SWAPPED_WITHOUT_PAIR 2026-09-03");
    }

    @Test
    void takesDaysThatAreMonthsApartForTwoHalvesThatAreMissing() {
        assertThat(warnings(worked("Sat 2026-02-07"), off("Mon 2026-08-31")))
                .containsExactly("WORKING_SWAPPED_WITHOUT_PAIR 2026-02-07", "OFF_SWAPPED_WITHOUT_PAIR 2026-08-31");
    }

    @Test
    void doesNotJudgeADayWhoseHalfMayLieInAYearThatIsNotLoaded() {
        assertThat(warnings(off("Fri 2027-12-31"))).isEmpty();
    }

    private static List<String> warnings(CalendarDate... swapped) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2027, 12, 31);
        return CalendarWarning.ofSwappedDays(Arrays.asList(swapped), YEARS, first, last).stream()
                .map(warning -> warning.code() + " " + warning.date())
                .toList();
    }

    private static CalendarDate off(String date) {
        return new CalendarDate(date(date), DayKind.OFF_SWAPPED, List.of(), "Nghỉ hoán đổi", "Swapped", null);
    }

    private static CalendarDate worked(String date) {
        return new CalendarDate(date(date), DayKind.WORKING_SWAPPED, List.of(), "Làm bù", "Worked", null);
    }
}
