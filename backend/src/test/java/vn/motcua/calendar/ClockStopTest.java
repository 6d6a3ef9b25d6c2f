package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.VietnamDates.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClockStopTest {

    @Test
    void mayEndWhenItBeginsButNotBefore() {
        ClockStop atOnce = stop("Mon 2026-11-16 10:00", "Mon 2026-11-16 10:00");
        assertThat(atOnce.isOpen()).isFalse();
        assertThatThrownBy(() -> stop("Mon 2026-11-16 10:00", "Mon 2026-11-16 09:59"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends before it begins");
    }

    @Test
    void isOpenWhileTheOfficeWaits() {
        assertThat(new ClockStop(at("Mon 2026-11-16 10:00"), null, SupplementPolicy.RESUME).isOpen())
                .isTrue();
    }

    @Test
    void mayFollowAnotherAtTheSameMinute() {
        ClockStops stops = new ClockStops(List.of(
                stop("Mon 2026-11-16 10:00", "Tue 2026-11-17 10:00"),
                stop("Tue 2026-11-17 10:00", "Wed 2026-11-18 10:00")));
        assertThat(stops.takeOut(date("Tue 2026-11-17"))).isTrue();
        assertThat(stops.takeOut(date("Wed 2026-11-18"))).isTrue();
    }

    @Test
    void mayNotOverlapAnotherOrFollowAnOpenOne() {
        ClockStop first = stop("Mon 2026-11-16 10:00", "Tue 2026-11-17 10:00");
        ClockStop overlapping = stop("Tue 2026-11-17 09:59", "Wed 2026-11-18 10:00");
        ClockStop open = new ClockStop(at("Mon 2026-11-16 10:00"), null, SupplementPolicy.RESUME);
        assertThatThrownBy(() -> new ClockStops(List.of(first, overlapping)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockStops(List.of(open, overlapping)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesOutTheDaysAfterTheRequestUpToCompletion() {
        ClockStops stops = new ClockStops(List.of(stop("Mon 2026-11-16 10:00", "Wed 2026-11-18 00:00")));
        assertThat(stops.takeOut(date("Mon 2026-11-16"))).isFalse();
        assertThat(stops.takeOut(date("Tue 2026-11-17"))).isTrue();
        assertThat(stops.takeOut(date("Wed 2026-11-18"))).isTrue();
        assertThat(stops.takeOut(date("Thu 2026-11-19"))).isFalse();
    }

    @Test
    void holdsFromTheMinuteAfterTheRequestToThatOfCompletion() {
        ClockStops stops = new ClockStops(List.of(stop("Mon 2026-11-16 10:00", "Mon 2026-11-16 14:00")));
        assertThat(stops.hold(minute("Mon 2026-11-16 10:00"))).isFalse();
        assertThat(stops.hold(minute("Mon 2026-11-16 10:01"))).isTrue();
        assertThat(stops.hold(minute("Mon 2026-11-16 14:00"))).isTrue();
        assertThat(stops.hold(minute("Mon 2026-11-16 14:01"))).isFalse();
        assertThat(stops.resumedAfter(minute("Mon 2026-11-16 11:00"))).isEqualTo(minute("Mon 2026-11-16 14:00"));
    }

    @Test
    void leavesTheMinutesThatWereNotWaited() {
        DaySessions day =
                DaySessions.of(List.of(Calendars.session("07:00", "11:00"), Calendars.session("13:00", "17:00")));
        ClockStops stops = new ClockStops(List.of(stop("Mon 2026-11-16 16:00", "Wed 2026-11-18 08:00")));
        assertThat(stops.running(date("Sun 2026-11-15"), day).minutes()).isEqualTo(480);
        assertThat(stops.running(date("Mon 2026-11-16"), day).minutes()).isEqualTo(420);
        assertThat(stops.running(date("Tue 2026-11-17"), day).isEmpty()).isTrue();
        assertThat(stops.running(date("Wed 2026-11-18"), day).minutes()).isEqualTo(420);
        assertThat(stops.running(date("Thu 2026-11-19"), day).minutes()).isEqualTo(480);
    }

    @ParameterizedTest
    @EnumSource(SupplementPolicy.class)
    void onlyARestartMovesTheBeginning(SupplementPolicy policy) {
        long received = minute("Mon 2026-11-16 09:00");
        ClockStops stops =
                new ClockStops(List.of(new ClockStop(at("Mon 2026-11-16 10:00"), at("Tue 2026-11-17 10:00"), policy)));
        assertThat(stops.countedFrom(received))
                .isEqualTo(policy == SupplementPolicy.RESTART ? minute("Tue 2026-11-17 10:00") : received);
    }

    private static ClockStop stop(String from, String until) {
        return new ClockStop(at(from), at(until), SupplementPolicy.RESUME);
    }

    private static long date(String text) {
        return VietnamDates.date(text).toEpochDay();
    }

    private static long minute(String text) {
        return LocalMinutes.of(at(text));
    }
}
