package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/**
 * Who changes the calendar, when, which state of it they saw, and why.
 *
 * @param owner whose layer of it changes
 * @param seenRevision null for the installation itself, which sees nothing before it
 */
public record CalendarEdit(
        CalendarOwner owner, String actor, String actorName, Instant at, Integer seenRevision, ChangeReason reason) {

    /** As whom the product itself changes the calendar. */
    static final String INSTALLATION = "motcua";

    /** The calendar that a new installation begins with. */
    static CalendarEdit installation(Instant at) {
        return new CalendarEdit(
                CalendarOwner.NATION,
                INSTALLATION,
                "Một Cửa",
                at,
                null,
                new ChangeReason("Lịch kèm theo phần mềm", null));
    }

    /**
     * Deadlines of the past were computed with the days of the past: they change only with a reason.
     *
     * @param firstDay the earliest day that changes
     * @throws ProblemException 422 CHANGE_REASON_REQUIRED
     */
    void requireReasonFor(LocalDate firstDay) {
        requireReason(firstDay, firstDay.isBefore(VietnamTime.dateOf(at)));
    }

    /**
     * As for a day, from the first day of the week's validity on.
     *
     * @throws ProblemException 422 CHANGE_REASON_REQUIRED
     */
    void requireReasonForWeek(LocalDate validFrom) {
        requireReason(validFrom, !validFrom.isAfter(VietnamTime.dateOf(at)));
    }

    private void requireReason(LocalDate date, boolean countedAlready) {
        if (reason.text() == null && countedAlready) {
            throw new ProblemException(422, "CHANGE_REASON_REQUIRED", reason.pointer(), date);
        }
    }

    /** @throws StaleCalendar when the calendar is no longer as it was seen */
    void requireSeen(long revision) {
        if (seenRevision != null && seenRevision != revision) {
            throw new StaleCalendar(revision);
        }
    }
}
