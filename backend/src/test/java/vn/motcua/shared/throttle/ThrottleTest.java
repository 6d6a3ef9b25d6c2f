package vn.motcua.shared.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.OfficeClock;

class ThrottleTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Throttle throttle = new Throttle(3, MINUTE, 50, OfficeClock.standing());

    @BeforeEach
    void itIsNine() {
        OfficeClock.showNineOnAWednesday();
    }

    @Test
    void letsThroughSoManyAndSaysHowLongToWait() {
        for (int number = 1; number <= 3; number++) {
            assertThat(throttle.refuses("a")).isEmpty();
        }
        assertThat(throttle.refuses("a")).contains(Duration.ofSeconds(20));
        assertThat(throttle.refuses("a")).contains(Duration.ofSeconds(20));
    }

    @Test
    void countsEveryAddressByItself() {
        for (int number = 1; number <= 4; number++) {
            throttle.refuses("a");
        }
        assertThat(throttle.refuses("b")).isEmpty();
    }

    @Test
    void permissionsComeBackEvenly() {
        for (int number = 1; number <= 4; number++) {
            throttle.refuses("a");
        }
        OfficeClock.advance(Duration.ofSeconds(19));
        assertThat(throttle.refuses("a")).contains(Duration.ofSeconds(1));
        OfficeClock.advance(Duration.ofSeconds(1));
        assertThat(throttle.refuses("a")).isEmpty();
        OfficeClock.advance(Duration.ofHours(1));
        for (int number = 1; number <= 3; number++) {
            assertThat(throttle.refuses("a")).isEmpty();
        }
        assertThat(throttle.refuses("a")).isPresent();
    }

    @Test
    void remembersOnlySoManyAddresses() {
        for (int number = 1; number <= 5_000; number++) {
            throttle.refuses("address " + number);
        }
        assertThat(throttle.remembered()).isLessThanOrEqualTo(50);
    }
}
