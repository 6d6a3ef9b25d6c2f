package vn.motcua.report;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/**
 * A period of whole days in Vietnam and the moment as known on which it is told.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param asOf what was recorded by then; never later than now, for nobody knows yet what will be known
 * @param asKnownNow whether that is all there is
 */
public record ReportPeriod(LocalDate from, LocalDate to, Instant asOf, boolean asKnownNow) {

    private static final int LONGEST_YEARS = 100;

    /**
     * @param asOf what lies in the future is taken as now
     * @throws ProblemException 400 PERIOD_UPSIDE_DOWN, PERIOD_IN_THE_FUTURE or PERIOD_TOO_LONG
     */
    public static ReportPeriod of(LocalDate from, LocalDate to, Instant asOf, Instant now) {
        if (to.isBefore(from)) {
            throw new ProblemException(400, "PERIOD_UPSIDE_DOWN", "query:to", from, to);
        }
        if (from.isAfter(VietnamTime.dateOf(now))) {
            throw new ProblemException(400, "PERIOD_IN_THE_FUTURE", "query:from", from);
        }
        if (from.plusYears(LONGEST_YEARS).isBefore(to)) {
            throw new ProblemException(400, "PERIOD_TOO_LONG", "query:to", LONGEST_YEARS);
        }
        return known(from, to, asOf, now);
    }

    /** One day, be it one to come. */
    public static ReportPeriod of(LocalDate day, Instant asOf, Instant now) {
        return known(day, day, asOf, now);
    }

    private static ReportPeriod known(LocalDate from, LocalDate to, Instant asOf, Instant now) {
        boolean asKnownNow = !asOf.isBefore(now);
        return new ReportPeriod(from, to, asKnownNow ? now : asOf, asKnownNow);
    }

    /** The same days, as known at an earlier moment. */
    ReportPeriod asOf(Instant earlier) {
        return new ReportPeriod(from, to, earlier, false);
    }

    Instant start() {
        return VietnamTime.startOf(from);
    }

    /** Exclusive. */
    Instant end() {
        return VietnamTime.startOf(to.plusDays(1));
    }

    /** When it is judged whether something still open is overdue: at the end of the period, or as of if that is earlier. */
    Instant reference() {
        return end().isBefore(asOf) ? end() : asOf;
    }

    /** The day at whose end, or in whose course, that is. */
    LocalDate referenceDay() {
        return VietnamTime.dateOf(reference().minusNanos(1_000));
    }
}
