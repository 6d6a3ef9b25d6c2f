package vn.motcua.calendar;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole time limit of a procedure: one phase, or two of which the second starts when the first ends, as in ten
 * working days to examine and fifteen days of posting (niêm yết).
 *
 * @param second null for a limit of one phase; never {@code SAME_DAY}, which speaks of the day of reception
 */
public record PhasedLimit(TimeLimit first, TimeLimit second) {

    public PhasedLimit {
        if (second != null && second.unit() == LimitUnit.SAME_DAY) {
            throw new InvalidTimeLimit("SECOND_LIMIT_SAME_DAY");
        }
    }

    /** A limit of one phase. */
    public static PhasedLimit of(TimeLimit only) {
        return new PhasedLimit(only, null);
    }

    /** As rows keep it: the second value and unit are both null in a limit of one phase. */
    public static PhasedLimit of(BigDecimal value, LimitUnit unit, BigDecimal secondValue, LimitUnit secondUnit) {
        return new PhasedLimit(
                new TimeLimit(value, unit), secondValue == null ? null : new TimeLimit(secondValue, secondUnit));
    }

    /** One or two, in order. */
    public Stream<TimeLimit> phases() {
        return second == null ? Stream.of(first) : Stream.of(first, second);
    }

    public Optional<TimeLimit> secondPhase() {
        return Optional.ofNullable(second);
    }
}
