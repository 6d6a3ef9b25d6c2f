package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Map;

/**
 * The strip above the work list: how many open dossiers are promised for when.
 *
 * @param byDate the dates of the strip that have any, from today on
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

    /** Days after today that the strip shows one by one. */
    public static final int DAYS_AHEAD = 5;
}
