package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static vn.motcua.calendar.Calendars.SHIPPED;
import static vn.motcua.calendar.Calendars.closed;
import static vn.motcua.calendar.Calendars.halfDay;
import static vn.motcua.calendar.Calendars.session;
import static vn.motcua.calendar.Calendars.shippedRows;
import static vn.motcua.calendar.Calendars.withSaturdayMornings;
import static vn.motcua.calendar.VietnamDates.at;
import static vn.motcua.calendar.VietnamDates.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.problem.ProblemException;

class WorkingCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2015, 250",
        "2016, 251",
        "2017, 250",
        "2018, 250",
        "2019, 252",
        "2020, 252",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 250",
        "2026, 249",
        "2027, 249"
    })
    void hasTheWorkingDaysOfEachYear(int year, int workingDays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(SHIPPED::isWorkingDay))
                .hasSize(workingDays);
        assertThat(SHIPPED.workingMinutesIn(first, LocalDate.of(year, 12, 31))).isEqualTo(workingDays * 480L);
    }

    @Test
    void theFirstHalfOf2016Had121WorkingDays() {
        assertThat(SHIPPED.workingMinutesIn(date("Fri 2016-01-01"), date("Thu 2016-06-30")))
                .isEqualTo(121 * 480);
    }

    @Test
    void everyWorkedSaturdayNamesTheDayThatIsOffForIt() {
        List<CalendarDate> worked = CalendarFiles.holidays().stream()
                .map(CalendarEntry::day)
                .filter(day -> day.kind() == DayKind.WORKING_SWAPPED)
                .toList();
        assertThat(worked).hasSize(8).allSatisfy(day -> {
            String partner = day.reason().substring("Làm bù cho ngày ".length());
            CalendarDate off = SHIPPED.on(LocalDate.parse(partner, DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            assertThat(day.date().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
            assertThat(off.kind()).isEqualTo(DayKind.OFF_SWAPPED);
        });
    }

    @Test
    void saysWhatADateIsAndWhy() {
        assertThat(SHIPPED.on(date("Tue 2026-11-24")))
                .isEqualTo(new CalendarDate(
                        date("Tue 2026-11-24"),
                        DayKind.OFF,
                        List.of(),
                        "Ngày Văn hóa Việt Nam",
                        "Vietnamese Culture Day",
                        "Nghị quyết 28/2026/QH16"));
        assertThat(SHIPPED.on(date("Sat 2026-11-28")).kind()).isEqualTo(DayKind.REST);
        assertThat(SHIPPED.on(date("Sat 2026-08-22")).kind()).isEqualTo(DayKind.WORKING_SWAPPED);
        assertThat(SHIPPED.on(date("Wed 2026-11-25")).reason()).isNull();
    }

    @Test
    void aSwappedSaturdayHasTheHoursOfAnOrdinaryDayEvenWhereSaturdaysAreShort() {
        WorkingCalendar calendar = withSaturdayMornings(shippedRows()).build();
        assertThat(calendar.sessionsOn(date("Sat 2026-11-28"))).containsExactly(session("07:30", "11:30"));
        assertThat(calendar.sessionsOn(date("Sat 2026-08-22")))
                .containsExactly(session("07:00", "11:00"), session("13:00", "17:00"));
        assertThat(calendar.ordinaryDayMinutes(date("Sat 2026-11-28"))).isEqualTo(480);
    }

    @Test
    void newDeskHoursReplaceTheWholeWeek() {
        WorkingCalendar calendar = withSaturdayMornings(shippedRows())
                .deskHours(date("Mon 2026-11-23"), DayOfWeek.MONDAY, session("07:30", "11:30"))
                .deskHours(date("Mon 2026-11-23"), DayOfWeek.MONDAY, session("13:30", "16:30"))
                .build();
        assertThat(calendar.sessionsOn(date("Mon 2026-11-16"))).hasSize(2);
        assertThat(calendar.isWorkingDay(date("Sat 2026-11-21"))).isTrue();
        assertThat(calendar.sessionsOn(date("Mon 2026-11-23")))
                .containsExactly(session("07:30", "11:30"), session("13:30", "16:30"));
        assertThat(calendar.isWorkingDay(date("Sat 2026-11-28"))).isFalse();
        assertThat(calendar.ordinaryDayMinutes(date("Mon 2026-11-23"))).isEqualTo(420);
    }

    @Test
    void localClosuresAndHalfDaysAreRowsLikeAnyOther() {
        WorkingCalendar calendar = shippedRows()
                .specialDay(closed(date("Wed 2026-11-25")))
                .specialDay(halfDay(date("Thu 2026-11-26")))
                .build();
        assertThat(calendar.nextWorkingDay(date("Mon 2026-11-23"))).isEqualTo(date("Thu 2026-11-26"));
        assertThat(calendar.workingMinutesBetween(at("Mon 2026-11-23 16:00"), at("Fri 2026-11-27 08:00")))
                .isEqualTo(60 + 240 + 60);
    }

    @Test
    void countsNothingBackwards() {
        assertThat(SHIPPED.workingMinutesBetween(at("Fri 2026-11-27 10:00"), at("Fri 2026-11-27 09:00")))
                .isZero();
    }

    @Test
    void dropsSecondsAsTheReceiptDoes() {
        assertThat(SHIPPED.workingMinutesBetween(
                        at("Fri 2026-11-27 09:00").plusSeconds(59), at("Fri 2026-11-27 09:01")))
                .isEqualTo(1);
    }

    @Test
    void refusesDatesOfYearsThatAreNotLoaded() {
        assertThatThrownBy(() -> SHIPPED.isWorkingDay(LocalDate.of(2028, 1, 3)))
                .isInstanceOf(CalendarYearNotLoaded.class)
                .extracting(e -> ((ProblemException) e).arguments())
                .isEqualTo(List.of("2028"));
        assertThatThrownBy(() -> SHIPPED.nextWorkingDay(date("Fri 2027-12-31")))
                .isInstanceOf(CalendarYearNotLoaded.class);
        assertThatThrownBy(() -> SHIPPED.plusWorkingMinutes(at("Fri 2027-12-31 16:00"), 61))
                .isInstanceOf(CalendarYearNotLoaded.class);
    }

    @Test
    void refusesToCountAcrossAYearThatIsMissingInBetween() {
        WorkingCalendar gap = WorkingCalendar.builder()
                .year(2020)
                .year(2022)
                .deskHours(LocalDate.of(2010, 1, 1), DayOfWeek.MONDAY, session("07:00", "11:00"))
                .build();
        assertThatThrownBy(() -> gap.workingMinutesBetween(at("Thu 2020-12-31 10:00"), at("Mon 2022-01-03 10:00")))
                .isInstanceOf(CalendarYearNotLoaded.class)
                .hasMessageContaining("2021");
        assertThat(gap.workingMinutesIn(date("Mon 2020-12-28"), date("Thu 2020-12-31")))
                .isEqualTo(240);
    }

    @Test
    void refusesEveryDateWhenNothingIsLoaded() {
        WorkingCalendar empty = WorkingCalendar.builder().build();
        assertThatThrownBy(() -> empty.on(date("Mon 2026-11-23"))).isInstanceOf(CalendarYearNotLoaded.class);
    }

    @Test
    void refusesDatesBeforeTheFirstDeskHours() {
        WorkingCalendar calendar = WorkingCalendar.builder()
                .year(2026)
                .deskHours(date("Mon 2026-06-01"), DayOfWeek.MONDAY, session("07:00", "11:00"))
                .build();
        assertThatThrownBy(() -> calendar.on(date("Sun 2026-05-31"))).isInstanceOf(CalendarYearNotLoaded.class);
        assertThat(calendar.isWorkingDay(date("Mon 2026-06-01"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"11:00, 07:00", "07:00, 07:00"})
    void refusesASessionThatClosesBeforeItOpens(String opensAt, String closesAt) {
        assertThatThrownBy(() -> session(opensAt, closesAt))
                .isInstanceOf(InvalidWorkingSessions.class)
                .hasMessageContaining("SESSION_CLOSES_BEFORE_OPENING");
    }

    @Test
    void refusesSessionsThatOverlap() {
        WorkingCalendarBuilder rows = WorkingCalendar.builder()
                .year(2026)
                .deskHours(LocalDate.of(2010, 1, 1), DayOfWeek.MONDAY, session("07:00", "11:00"))
                .deskHours(LocalDate.of(2010, 1, 1), DayOfWeek.MONDAY, session("10:59", "17:00"));
        assertThatThrownBy(rows::build)
                .isInstanceOf(InvalidWorkingSessions.class)
                .hasMessageContaining("SESSIONS_OVERLAP");
    }

    @Test
    void refusesHoursOnADayOffAndAHalfDayWithoutHours() {
        LocalDate date = date("Wed 2026-11-25");
        assertThatThrownBy(() -> shippedRows()
                        .specialDay(new CalendarDate(
                                date, DayKind.OFF, List.of(session("07:00", "11:00")), "x", "x", null)))
                .hasMessageContaining("DAY_OFF_WITH_SESSIONS");
        assertThatThrownBy(() ->
                        shippedRows().specialDay(new CalendarDate(date, DayKind.HALF_DAY, List.of(), "x", "x", null)))
                .hasMessageContaining("HALF_DAY_WITHOUT_SESSIONS");
    }

    @Test
    void knowsHowFarItReaches() {
        WorkingCalendar calendar = shippedRows().revision(7).build();
        assertThat(calendar.revision()).isEqualTo(7);
        assertThat(calendar.knownUntil()).isEqualTo(at("Sat 2028-01-01 00:00"));
        assertThat(calendar.knows(date("Fri 2027-12-31"))).isTrue();
        assertThat(calendar.knows(date("Sat 2028-01-01"))).isFalse();
    }

    @Test
    void closesWithTheLastSessionOfAWorkingDay() {
        assertThat(SHIPPED.closesAt(date("Wed 2026-11-25"))).isEqualTo(at("Wed 2026-11-25 17:00"));
        assertThatThrownBy(() -> SHIPPED.closesAt(date("Tue 2026-11-24")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-11-24");
    }

    @ParameterizedTest
    @CsvSource({
        "Mon 2026-11-23 09:00, 0, Mon 2026-11-23 09:00",
        "Mon 2026-11-23 09:00, 1, Mon 2026-11-23 09:01",
        "Mon 2026-11-23 09:00, 120, Mon 2026-11-23 11:00",
        "Mon 2026-11-23 09:00, 360, Mon 2026-11-23 17:00",
        "Mon 2026-11-23 09:00, 361, Wed 2026-11-25 07:01",
        "Mon 2026-11-23 09:00, 1321, Fri 2026-11-27 07:01"
    })
    void addsWorkingMinutes(String start, long minutes, String end) {
        assertThat(SHIPPED.plusWorkingMinutes(at(start), minutes)).isEqualTo(at(end));
    }

    @Test
    void workingTimeDoesNotRunBackwards() {
        assertThatThrownBy(() -> SHIPPED.plusWorkingMinutes(at("Mon 2026-11-23 09:00"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDateCanBeOrdinaryAgain() {
        WorkingCalendar calendar =
                shippedRows().ordinaryDay(date("Tue 2026-11-24")).build();
        assertThat(calendar.isWorkingDay(date("Tue 2026-11-24"))).isTrue();
    }

    @Test
    void refusesSecondsInDeskHours() {
        assertThatThrownBy(() -> session("07:00:01", "11:00"))
                .isInstanceOf(InvalidWorkingSessions.class)
                .hasMessageContaining("SESSION_NOT_WHOLE_MINUTES");
        assertThatThrownBy(() -> session("07:00", "11:00:30"))
                .isInstanceOf(InvalidWorkingSessions.class)
                .hasMessageContaining("SESSION_NOT_WHOLE_MINUTES");
    }

    @Test
    void aWeekTellsItsSessionsByWeekday() {
        WeeklyHours week = WeeklyHours.of(List.of(
                new DeskHoursEntry(date("Fri 2010-01-01"), DayOfWeek.MONDAY, session("13:00", "17:00")),
                new DeskHoursEntry(date("Fri 2010-01-01"), DayOfWeek.MONDAY, session("07:00", "11:00")),
                new DeskHoursEntry(date("Fri 2010-01-01"), DayOfWeek.SATURDAY, session("07:30", "11:30"))));
        assertThat(week.statements())
                .containsExactly(
                        entry("MONDAY", SessionsText.of(week.on(DayOfWeek.MONDAY))),
                        entry("SATURDAY", SessionsText.of(week.on(DayOfWeek.SATURDAY))));
        assertThat(week.on(DayOfWeek.MONDAY)).containsExactly(session("07:00", "11:00"), session("13:00", "17:00"));
        assertThat(WeeklyHours.of(List.of()).statements()).isNull();
    }

    @Test
    void theEarliestOfTheFullestWeekdaysIsOrdinary() {
        WeeklyHours week = WeeklyHours.of(List.of(
                new DeskHoursEntry(date("Fri 2010-01-01"), DayOfWeek.TUESDAY, session("07:30", "11:30")),
                new DeskHoursEntry(date("Fri 2010-01-01"), DayOfWeek.MONDAY, session("07:00", "11:00"))));
        assertThat(week.ordinaryDay()).containsExactly(session("07:00", "11:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "OFF, true",
        "OFF_SWAPPED, true",
        "WORKING_SWAPPED, true",
        "CLOSED, false",
        "HALF_DAY, false",
        "WORKING, false"
    })
    void theGovernmentStatesHolidaysAndSwapsAlone(DayKind kind, boolean national) {
        assertThat(kind.isNational()).isEqualTo(national);
    }
}
