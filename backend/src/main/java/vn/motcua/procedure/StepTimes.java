package vn.motcua.procedure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.motcua.calendar.LimitUnit;

/**
 * Compares the allotted times of the steps with the limit (TT 01/2018 Điều 6: their sum stays within it), independently
 * of any date, so that a version that fits today fits tomorrow: a working day, and {@code SAME_DAY}, is an ordinary
 * day of the desk; n calendar days (niêm yết) are ⌈n·5/7⌉ working days, all calendar days of one side added up first.
 */
record StepTimes(int minutesPerDay) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final long WORKING_DAYS_A_WEEK = 5;
    private static final long DAYS_A_WEEK = 7;

    /** A line for each channel that has a limit; times that are not complete count as nothing yet. */
    List<StepSum> sums(ProcedureContent content) {
        long steps = minutes(content.steps().stream().map(StatedStep::allotted).toList());
        return content.channels().stream()
                .filter(ChannelTerms::hasLimit)
                .map(terms ->
                        new StepSum(terms.channel(), minutes(Arrays.asList(terms.limit(), terms.secondLimit())), steps))
                .toList();
    }

    /** What one step takes, for the bar; 0 while it is not stated. */
    long minutesOf(StatedStep step) {
        return minutes(Stream.of(step)
                .map(StatedStep::allotted)
                .filter(Objects::nonNull)
                .toList());
    }

    private long minutes(Collection<StatedLimit> times) {
        long calendarDays = 0;
        long minutes = 0;
        for (StatedLimit time : times) {
            if (counts(time) && time.unit() == LimitUnit.CALENDAR_DAY) {
                calendarDays += time.value().longValueExact();
            } else if (counts(time)) {
                minutes += minutes(time);
            }
        }
        return minutes + Math.ceilDiv(calendarDays * WORKING_DAYS_A_WEEK, DAYS_A_WEEK) * minutesPerDay;
    }

    private long minutes(StatedLimit time) {
        BigDecimal unit = time.unit() == LimitUnit.WORKING_HOUR ? MINUTES_PER_HOUR : BigDecimal.valueOf(minutesPerDay);
        return time.value().multiply(unit).longValue();
    }

    private static boolean counts(StatedLimit time) {
        return time != null && time.canBe();
    }
}
