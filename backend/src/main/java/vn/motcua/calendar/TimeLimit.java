package vn.motcua.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Thời hạn giải quyết: how long a procedure, or a step of it, may take.
 *
 * @param value positive; whole for {@code CALENDAR_DAY}, a multiple of 0.5 for {@code WORKING_DAY} (half days),
 *     whole minutes for {@code WORKING_HOUR}, 1 for {@code SAME_DAY}; ten years at most. Trailing zeros do not
 *     matter: 3 and 3.0 are the same limit
 */
public record TimeLimit(BigDecimal value, LimitUnit unit) {

    private static final int LONGEST_YEARS = 10;
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    public TimeLimit {
        if (value.signum() <= 0) {
            throw new InvalidTimeLimit("LIMIT_NOT_POSITIVE", value.toString());
        }
        if (unit == LimitUnit.SAME_DAY && value.compareTo(BigDecimal.ONE) != 0) {
            throw new InvalidTimeLimit("LIMIT_NOT_ONE_DAY", value.toString());
        }
        if (value.compareTo(longest(unit)) > 0) {
            throw new InvalidTimeLimit("LIMIT_TOO_LONG", value.toString(), LONGEST_YEARS);
        }
        if (!isWhole(value.multiply(granularity(unit)))) {
            throw new InvalidTimeLimit("LIMIT_FRACTION", value.toString());
        }
        value = value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    /** @param value decimal number with a point, as in {@code "0.5"} */
    public static TimeLimit of(String value, LimitUnit unit) {
        return new TimeLimit(new BigDecimal(value), unit);
    }

    public static TimeLimit workingDays(int days) {
        return new TimeLimit(BigDecimal.valueOf(days), LimitUnit.WORKING_DAY);
    }

    /** The days that a day limit touches: 3 for 2.5 days. */
    int daysBegun() {
        return value.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    boolean endsWithHalfADay() {
        return unit == LimitUnit.WORKING_DAY && value.scale() > 0;
    }

    long halfDays() {
        return value.multiply(BigDecimal.TWO).longValueExact();
    }

    /** The minutes of an hour limit. */
    long minutes() {
        return value.multiply(MINUTES_PER_HOUR).longValueExact();
    }

    private static BigDecimal longest(LimitUnit unit) {
        return switch (unit) {
            case WORKING_HOUR -> BigDecimal.valueOf(LONGEST_YEARS * 366L * 24);
            case WORKING_DAY, CALENDAR_DAY, SAME_DAY -> BigDecimal.valueOf(LONGEST_YEARS * 366L);
        };
    }

    /** The number of smallest parts in one unit. */
    private static BigDecimal granularity(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAY -> BigDecimal.TWO;
            case WORKING_HOUR -> MINUTES_PER_HOUR;
            case CALENDAR_DAY, SAME_DAY -> BigDecimal.ONE;
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
