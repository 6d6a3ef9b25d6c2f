package vn.motcua.calendar;

import java.time.Instant;

/**
 * A time in which the limit does not run because the office waits for the applicant: a supplement, a payment.
 *
 * @param from when the office asked (inclusive)
 * @param until when what was asked for was complete (exclusive); null while the office still waits
 * @param effect what the limit does at {@code until}
 */
public record ClockStop(Instant from, Instant until, SupplementPolicy effect) {

    public ClockStop {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A clock stop ends before it begins: " + from + " – " + until);
        }
    }

    public boolean isOpen() {
        return until == null;
    }
}
