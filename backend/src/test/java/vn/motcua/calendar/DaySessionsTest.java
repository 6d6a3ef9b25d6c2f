package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Calendars.session;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySessionsTest {

    /** Told in the wrong order. */
    private final DaySessions day = DaySessions.of(List.of(session("13:30", "16:45"), session("07:30", "11:30")));

    @Test
    void opensWithTheFirstSessionAndClosesWithTheLast() {
        assertThat(day.minutes()).isEqualTo(240 + 195);
        assertThat(day.opensAt()).isEqualTo(minute("07:30"));
        assertThat(day.closesAt()).isEqualTo(minute("16:45"));
        assertThat(day.isEmpty()).isFalse();
        assertThat(DaySessions.NONE.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 0",
        "07:30, 0",
        "07:31, 1",
        "11:30, 240",
        "12:15, 240",
        "13:30, 240",
        "13:31, 241",
        "16:45, 435",
        "23:59, 435"
    })
    void countsTheMinutesWorkedSoFar(String time, int worked) {
        assertThat(day.workedBy(minute(time))).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"1, 07:31", "240, 11:30", "241, 13:31", "435, 16:45"})
    void endsWithASessionRatherThanAtTheStartOfTheNext(int worked, String time) {
        assertThat(day.minuteAfter(worked)).isEqualTo(minute(time));
    }

    @Test
    void refusesMoreMinutesThanTheDayHas() {
        assertThatThrownBy(() -> day.minuteAfter(436))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("436")
                .hasMessageContaining("435");
    }

    @ParameterizedTest
    @CsvSource({
        // from, until, opens, closes, minutes left
        "00:00, 07:30, 07:30, 16:45, 435",
        "07:30, 08:30, 08:30, 16:45, 375",
        "09:00, 10:00, 07:30, 16:45, 375",
        "16:00, 16:45, 07:30, 16:00, 390",
        "11:00, 14:00, 07:30, 16:45, 375",
        "11:30, 13:30, 07:30, 16:45, 435",
        "07:00, 11:30, 13:30, 16:45, 195",
        "13:30, 23:59, 07:30, 11:30, 240"
    })
    void leavesWhatAStretchDoesNotTake(String from, String until, String opensAt, String closesAt, int minutes) {
        DaySessions left = day.without(minute(from), minute(until));
        assertThat(left.opensAt()).isEqualTo(minute(opensAt));
        assertThat(left.closesAt()).isEqualTo(minute(closesAt));
        assertThat(left.minutes()).isEqualTo(minutes);
    }

    @Test
    void nothingIsLeftOfADayThatIsTakenWhole() {
        assertThat(day.without(minute("07:30"), minute("16:45")).isEmpty()).isTrue();
        assertThat(day.from(minute("16:45")).isEmpty()).isTrue();
        assertThat(day.from(minute("16:44")).minutes()).isEqualTo(1);
    }

    private static int minute(String time) {
        return LocalTime.parse(time).toSecondOfDay() / 60;
    }
}
