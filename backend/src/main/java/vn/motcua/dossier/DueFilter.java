package vn.motcua.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
 * @param stepUntil the running step's own time was up before this moment; null for any
 */
public record DueFilter(Instant from, Instant until, boolean paused, Instant stepUntil) {

    private enum Named {
        OVERDUE,
        TODAY,
        TOMORROW,
        SOON,
        LATER,
        PAUSED,
        STEP_OVERDUE
    }

    /**
     * Reads OVERDUE, TODAY, TOMORROW (the next working day), SOON (until the end of that), LATER (after the days that
     * the horizon strip shows), PAUSED, STEP_OVERDUE (the running step has used up its time) or a date.
     *
     * @throws vn.motcua.calendar.CalendarYearNotLoaded when the next working day is not known
     * @throws ProblemException 400 DUE_UNKNOWN for anything else
     */
    public static DueFilter of(String text, Instant now, WorkingCalendar calendar) {
        LocalDate today = VietnamTime.dateOf(now);
        return Arrays.stream(Named.values())
                .filter(name -> name.name().equals(text))
                .findFirst()
                .map(name -> named(name, today, now, calendar))
                .orElseGet(() -> onDate(text, today, now));
    }

    private static DueFilter named(Named name, LocalDate today, Instant now, WorkingCalendar calendar) {
        return switch (name) {
            case OVERDUE -> promised(null, now);
            case TODAY -> promised(now, startAfter(today));
            case TOMORROW -> onDate(calendar.nextWorkingDay(today));
            case SOON -> promised(now, startAfter(calendar.nextWorkingDay(today)));
            case LATER -> promised(startAfter(today.plusDays(Horizon.DAYS_AHEAD)), null);
            case PAUSED -> new DueFilter(null, null, true, null);
            case STEP_OVERDUE -> new DueFilter(null, null, false, now);
        };
    }

    private static DueFilter onDate(String text, LocalDate today, Instant now) {
        try {
            LocalDate date = ZonedParameter.date(text);
            return date.equals(today) ? promised(now, startAfter(today)) : onDate(date);
        } catch (DateTimeException e) {
            throw new ProblemException(400, "DUE_UNKNOWN", "query:due", text);
        }
    }

    private static DueFilter onDate(LocalDate date) {
        return promised(VietnamTime.startOf(date), startAfter(date));
    }

    private static DueFilter promised(Instant from, Instant until) {
        return new DueFilter(from, until, false, null);
    }

    private static Instant startAfter(LocalDate date) {
        return VietnamTime.startOf(date.plusDays(1));
    }
}
