package vn.motcua.calendar;

import java.time.LocalTime;

/**
 * The points on which offices may differ.
 *
 * @param sameDayCutOff a same-day request received later than this minute is due on the next working day; at this
 *     minute it is still in time
 * @param supplementPolicy what a request for a supplement means for the limit; the {@link ClockStop}s of a dossier
 *     carry the policy they were made under
 */
public record DeadlineSettings(
        LocalTime sameDayCutOff, CutOffScope cutOffScope, EndOfLimit endOfLimit, SupplementPolicy supplementPolicy) {

    /** The statutory practice. */
    public static final DeadlineSettings DEFAULT = new DeadlineSettings(
            LocalTime.of(15, 0), CutOffScope.SAME_DAY_ONLY, EndOfLimit.END_OF_DAY, SupplementPolicy.RESTART);
}
