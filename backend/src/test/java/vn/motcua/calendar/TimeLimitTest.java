package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Calendars.SHIPPED;
import static vn.motcua.calendar.VietnamDates.date;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {

    @ParameterizedTest
    @CsvSource({
        "0, WORKING_DAY, LIMIT_NOT_POSITIVE",
        "-1, WORKING_HOUR, LIMIT_NOT_POSITIVE",
        "0.25, WORKING_DAY, LIMIT_FRACTION",
        "1.5, CALENDAR_DAY, LIMIT_FRACTION",
        "0.001, WORKING_HOUR, LIMIT_FRACTION",
        "1e-999999999, WORKING_DAY, LIMIT_FRACTION",
        "3661, WORKING_DAY, LIMIT_TOO_LONG",
        "1e999999999, CALENDAR_DAY, LIMIT_TOO_LONG",
        "87841, WORKING_HOUR, LIMIT_TOO_LONG",
        "2, SAME_DAY, LIMIT_NOT_ONE_DAY",
        "0.5, SAME_DAY, LIMIT_NOT_ONE_DAY"
    })
    void refusesLimitsThatNoProcedureCanHave(String value, LimitUnit unit, String code) {
        assertThatThrownBy(() -> TimeLimit.of(value, unit))
                .isInstanceOf(InvalidTimeLimit.class)
                .hasMessageContaining(code);
    }

    @Test
    void isReadFromTheColumnsOfARow() {
        PhasedLimit one = PhasedLimit.of(BigDecimal.TEN, LimitUnit.WORKING_DAY, null, null);
        PhasedLimit two =
                PhasedLimit.of(BigDecimal.TEN, LimitUnit.WORKING_DAY, new BigDecimal("15.00"), LimitUnit.CALENDAR_DAY);
        assertThat(one).isEqualTo(PhasedLimit.of(TimeLimit.workingDays(10)));
        assertThat(one.secondPhase()).isEmpty();
        assertThat(two.secondPhase()).contains(TimeLimit.of("15", LimitUnit.CALENDAR_DAY));
    }

    @Test
    void refusesSameDayForTheSecondPhase() {
        TimeLimit sameDay = TimeLimit.of("1", LimitUnit.SAME_DAY);
        assertThatThrownBy(() -> new PhasedLimit(TimeLimit.workingDays(1), sameDay))
                .isInstanceOf(InvalidTimeLimit.class)
                .hasMessageContaining("SECOND_LIMIT_SAME_DAY");
    }

    @ParameterizedTest
    @CsvSource({
        "3.0, WORKING_DAY, 3",
        "10, WORKING_DAY, 10",
        "0.50, WORKING_DAY, 0.5",
        "1e1, CALENDAR_DAY, 10",
        "3660, CALENDAR_DAY, 3660",
        "0.25, WORKING_HOUR, 0.25",
        "1, SAME_DAY, 1"
    })
    void keepsTheShortestWritingOfALimit(String value, LimitUnit unit, String kept) {
        assertThat(TimeLimit.of(value, unit).value().toString()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "3, WORKING_DAY, 1440",
        "0.5, WORKING_DAY, 240",
        "1, SAME_DAY, 480",
        "1.5, WORKING_HOUR, 90",
        // Posting for seven days from Friday 13 November 2026: five of them are working days.
        "7, CALENDAR_DAY, 2400"
    })
    void isWorthWorkingMinutes(String value, LimitUnit unit, long minutes) {
        assertThat(DeadlineCalculator.minutesOf(TimeLimit.of(value, unit), SHIPPED, date("Fri 2026-11-13")))
                .isEqualTo(minutes);
    }
}
