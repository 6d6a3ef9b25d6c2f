package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Map;

/**
 * The strip above the work list: how many open dossiers are promised for when.
 *
 * @param byDate the dates of the strip that have any, from today on
 * @param later promised for after the strip
 * @param withoutDate nothing promised
 */
public record Horizon(
        long open,
        long overdue,
        Map<LocalDate, Long> byDate,
        long later,
        long paused,
        long withoutDate,
        Map<WorkView, Long> views) {

    /** Days after today that the strip shows one by one. */
    public static final int DAYS_AHEAD = 5;
}
