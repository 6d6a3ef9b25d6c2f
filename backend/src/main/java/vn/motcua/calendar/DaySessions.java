package vn.motcua.calendar;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The sessions of one day as minutes of that day: the one place that knows how working minutes lie in a day.
 * Sessions are half-open, so 11:00 does not belong to one that closes at 11:00.
 */
final class DaySessions {

    static final DaySessions NONE = new DaySessions(new int[0], new int[0]);

    private final int[] opens;
    private final int[] closes;
    private final int minutes;

    private DaySessions(int[] opens, int[] closes) {
        this.opens = opens;
        this.closes = closes;
        this.minutes = Arrays.stream(closes).sum() - Arrays.stream(opens).sum();
    }

    static DaySessions of(List<WorkingSession> sessions) {
        List<WorkingSession> inOrder = inOrder(sessions);
        return new DaySessions(
                inOrder.stream().mapToInt(s -> minuteOf(s.opensAt())).toArray(),
                inOrder.stream().mapToInt(s -> minuteOf(s.closesAt())).toArray());
    }

    /** Sorted by opening; refuses sessions that overlap. */
    static List<WorkingSession> inOrder(List<WorkingSession> sessions) {
        List<WorkingSession> sorted = sessions.stream()
                .sorted(Comparator.comparing(WorkingSession::opensAt))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).opensAt().isBefore(sorted.get(i - 1).closesAt())) {
                throw new InvalidWorkingSessions(
                        "SESSIONS_OVERLAP",
                        sorted.get(i - 1).closesAt(),
                        sorted.get(i).opensAt());
            }
        }
        return sorted;
    }

    static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    boolean isEmpty() {
        return minutes == 0;
    }

    /** Working minutes of the whole day. */
    int minutes() {
        return minutes;
    }

    /** The minute at which the first session opens; only for a day with sessions. */
    int opensAt() {
        return opens[0];
    }

    /** The minute at which the last session closes; only for a day with sessions. */
    int closesAt() {
        return closes[closes.length - 1];
    }

    /** Working minutes from the opening to {@code minuteOfDay}. */
    int workedBy(int minuteOfDay) {
        int worked = 0;
        for (int i = 0; i < opens.length && opens[i] < minuteOfDay; i++) {
            worked += Math.min(closes[i], minuteOfDay) - opens[i];
        }
        return worked;
    }

    /**
     * The first minute by which {@code worked} minutes have run; at the boundary of two sessions it is the end of the
     * earlier one.
     *
     * @param worked from 1 to {@link #minutes()}
     */
    int minuteAfter(int worked) {
        int left = worked;
        for (int i = 0; i < opens.length; i++) {
            int length = closes[i] - opens[i];
            if (left <= length) {
                return opens[i] + left;
            }
            left -= length;
        }
        throw new IllegalArgumentException(worked + " minutes do not fit into a day of " + minutes);
    }

    /** These sessions with the stretch from {@code from} (inclusive) to {@code until} (exclusive) taken out. */
    DaySessions without(int from, int until) {
        int[] keptOpens = new int[2 * opens.length];
        int[] keptCloses = new int[2 * opens.length];
        int kept = 0;
        for (int i = 0; i < opens.length; i++) {
            int before = Math.min(closes[i], from);
            if (opens[i] < before) {
                keptOpens[kept] = opens[i];
                keptCloses[kept++] = before;
            }
            int after = Math.max(opens[i], until);
            if (after < closes[i]) {
                keptOpens[kept] = after;
                keptCloses[kept++] = closes[i];
            }
        }
        return new DaySessions(Arrays.copyOf(keptOpens, kept), Arrays.copyOf(keptCloses, kept));
    }

    /** The part of these sessions from {@code minuteOfDay} on. */
    DaySessions from(int minuteOfDay) {
        return without(0, minuteOfDay);
    }
}
