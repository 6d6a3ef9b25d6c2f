package vn.motcua.calendar;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Buổi làm việc: a stretch of the day in which the desk works without a break.
 *
 * @param opensAt first minute worked (inclusive), a whole minute
 * @param closesAt first minute no longer worked (exclusive), a whole minute after {@code opensAt}
 */
public record WorkingSession(LocalTime opensAt, LocalTime closesAt) {

    public WorkingSession {
        if (!opensAt.isBefore(closesAt)) {
            throw new InvalidWorkingSessions("SESSION_CLOSES_BEFORE_OPENING", opensAt, closesAt);
        }
        if (!isWholeMinute(opensAt) || !isWholeMinute(closesAt)) {
            throw new InvalidWorkingSessions("SESSION_NOT_WHOLE_MINUTES", opensAt, closesAt);
        }
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).equals(time);
    }
}
