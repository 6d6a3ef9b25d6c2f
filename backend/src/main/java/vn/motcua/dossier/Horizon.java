package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Map;

/**
 * The strip above the work list: how many open dossiers are promised for when, each count up to
 * {@link #COUNTED_UP_TO}.
 *
 * @param byDate the dates of the strip, from today on
 * @param tomorrow promised for the next working day, whether the strip reaches it or not
 * @param later promised for after the strip
 * @param withoutDate nothing promised
 * @param stepOverdue whose running step has used up its own time
 */
public record Horizon(
        long open,
        long overdue,
        Map<LocalDate, Long> byDate,
        long tomorrow,
        long later,
        long paused,
        long withoutDate,
        long stepOverdue,
        Map<WorkView, Long> views) {

    /** No count goes further; this many stand for "more than 999". */
    public static final int COUNTED_UP_TO = 1000;

    /** Days after today that the strip shows one by one. */
    public static final int DAYS_AHEAD = 5;
}
