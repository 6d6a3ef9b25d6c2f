package vn.motcua.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

/**
 * Dossiers by the date promised, as a stretch of time.
 *
 * @param from inclusive; null for open
 * @param until exclusive; null for open
 * @param paused true for dossiers whose clock stands, false for those whose clock runs
 */
public record DueFilter(Instant from, Instant until, boolean paused) {

    /**
     * Reads OVERDUE, TODAY, SOON (until the end of the next working day), LATER (after the days that the horizon
     * strip shows), PAUSED or a date.
     *
     * @throws ProblemException 400 DUE_UNKNOWN for anything else
     */
    public static DueFilter of(String text, Instant now, WorkingCalendar calendar) {
        LocalDate today = VietnamTime.dateOf(now);
        return switch (text) {
            case "OVERDUE" -> new DueFilter(null, now, false);
            case "TODAY" -> new DueFilter(now, startAfter(today), false);
            case "SOON" -> new DueFilter(now, startAfter(calendar.nextWorkingDay(today)), false);
            case "LATER" -> new DueFilter(startAfter(today.plusDays(Horizon.DAYS_AHEAD)), null, false);
            case "PAUSED" -> new DueFilter(null, null, true);
            default -> onDate(text, today, now);
        };
    }

    private static DueFilter onDate(String text, LocalDate today, Instant now) {
        try {
            LocalDate date = ZonedParameter.date(text);
            Instant from = date.equals(today) ? now : VietnamTime.startOf(date);
            return new DueFilter(from, startAfter(date), false);
        } catch (DateTimeException e) {
            throw new ProblemException(400, "DUE_UNKNOWN", "query:due", text);
        }
    }

    private static Instant startAfter(LocalDate date) {
        return VietnamTime.startOf(date.plusDays(1));
    }
}
