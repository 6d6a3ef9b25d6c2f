package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.VietnamTime;

/** Trước hạn, đúng hạn, quá hạn: given once when a dossier is resolved, never changed. */
public enum Outcome {
    EARLY,
    ON_TIME,
    LATE,
    NO_DEADLINE;

    /**
     * Compares dates, as statutory practice does (biểu II.06a): finished on an earlier date is early, on the same
     * date on time whatever the hour, on a later date late.
     *
     * @param promisedAt null when nothing was promised
     */
    public static Outcome of(Instant finishedAt, Instant promisedAt) {
        if (promisedAt == null) {
            return NO_DEADLINE;
        }
        LocalDate finished = VietnamTime.dateOf(finishedAt);
        LocalDate promised = VietnamTime.dateOf(promisedAt);
        if (finished.isBefore(promised)) {
            return EARLY;
        }
        return finished.isAfter(promised) ? LATE : ON_TIME;
    }
}
