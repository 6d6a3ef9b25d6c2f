package vn.motcua.shared.throttle;

import java.time.Duration;
import vn.motcua.shared.problem.ProblemException;

/** Somebody asks more than one person would. */
public class TooManyRequests extends ProblemException {

    private final long seconds;

    TooManyRequests(Duration wait) {
        this(wait.plusSeconds(1).minusNanos(1).toSeconds());
    }

    private TooManyRequests(long seconds) {
        super(429, "TOO_MANY_REQUESTS", null, seconds);
        this.seconds = seconds;
    }

    /** Whole seconds after which it is worth to ask again, at least one. */
    long seconds() {
        return seconds;
    }
}
