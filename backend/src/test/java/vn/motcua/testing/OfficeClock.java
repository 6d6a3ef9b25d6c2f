package vn.motcua.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import vn.motcua.shared.VietnamTime;

/**
 * The clock on the wall of the office, which a test sets. It stands still between two moves; tokens are judged by the
 * system's clock and know nothing of it.
 */
public final class OfficeClock extends Clock {

    /** With nanoseconds, since a real clock has them and PostgreSQL has none. */
    private static final LocalDateTime NINE_ON_A_WEDNESDAY = LocalDateTime.of(2026, 11, 18, 9, 0, 0, 123_456_789);

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(instantOf(NINE_ON_A_WEDNESDAY));

    private OfficeClock() {}

    /** The clock itself, for what is tested without the application. */
    public static Clock standing() {
        return new OfficeClock();
    }

    /** Wednesday 2026-11-18, 9:00, in the middle of an ordinary week. */
    public static void showNineOnAWednesday() {
        show(NINE_ON_A_WEDNESDAY);
    }

    public static void show(LocalDateTime inVietnam) {
        NOW.set(instantOf(inVietnam));
    }

    /** @param inVietnam as in {@code 2026-11-18T09:00} */
    public static void show(String inVietnam) {
        show(LocalDateTime.parse(inVietnam));
    }

    /** What it shows, for those who plan by it. */
    public static Instant now() {
        return NOW.get();
    }

    public static void advance(Duration duration) {
        NOW.updateAndGet(now -> now.plus(duration));
    }

    private static Instant instantOf(LocalDateTime inVietnam) {
        return inVietnam.atZone(VietnamTime.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return NOW.get();
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The office has one zone");
    }

    /** Takes the place of the producer of the system's clock. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    static class Producer {

        @Produces
        @ApplicationScoped
        Clock clock() {
            return new OfficeClock();
        }
    }
}
