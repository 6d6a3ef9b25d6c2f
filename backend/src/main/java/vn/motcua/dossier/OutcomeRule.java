package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.motcua.shared.VietnamTime;

/** How an office tells early, on time and late. */
public record OutcomeRule(Measure promise, Comparison comparing) {

    /** By which promise a dossier is measured that was extended with an apology. */
    public enum Measure {
        /** The one before the extension: an apology does not mend the delay. */
        ORIGINAL,
        /** The one that the extension gave. */
        EXTENDED
    }

    public enum Comparison {
        /** Dates, as statutory practice does (biểu II.06a): on the same date it is on time, whatever the hour. */
        DATE,
        /** Moments, in the whole minutes that receipts print. */
        INSTANT
    }

    /** The statutory practice. */
    public static final OutcomeRule DEFAULT = new OutcomeRule(Measure.ORIGINAL, Comparison.DATE);

    /** @param promisedAt null when nothing was promised */
    public Outcome outcome(Instant finishedAt, Instant promisedAt) {
        if (promisedAt == null) {
            return Outcome.NO_DEADLINE;
        }
        int order =
                switch (comparing) {
                    case DATE -> date(finishedAt).compareTo(date(promisedAt));
                    case INSTANT -> minute(finishedAt).compareTo(minute(promisedAt));
                };
        return order == 0 ? Outcome.ON_TIME : order < 0 ? Outcome.EARLY : Outcome.LATE;
    }

    boolean isLate(Instant moment, Instant promisedAt) {
        return outcome(moment, promisedAt) == Outcome.LATE;
    }

    private static LocalDate date(Instant moment) {
        return VietnamTime.dateOf(moment);
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }
}
