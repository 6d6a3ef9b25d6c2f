package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.problem.ProblemException;

/**
 * What an administrator does to the calendar. Each act leaves its row in the history and makes a new revision; doing
 * the same twice changes nothing. Printed dates of dossiers do not move by it.
 */
@ApplicationScoped
public class CalendarEditor {

    private final CalendarDays days;
    private final DeskHours deskHours;
    private final CalendarLedger ledger;

    CalendarEditor(CalendarDays days, DeskHours deskHours, CalendarLedger ledger) {
        this.days = days;
        this.deskHours = deskHours;
        this.ledger = ledger;
    }

    /** States what a date is. */
    @Transactional
    public void state(CalendarEntry entry, CalendarEdit edit) {
        OpenEdit open = ledger.open(edit);
        CalendarEntry before = days.entryOn(entry.day().date()).orElse(null);
        apply(new DayChange(before, entry), edit, open);
        ledger.close(open);
    }

    /**
     * A date is again what its weekday says.
     *
     * @throws ProblemException 404 CALENDAR_DAY_NOT_STATED
     */
    @Transactional
    public void forget(LocalDate date, CalendarEdit edit) {
        OpenEdit open = ledger.open(edit);
        CalendarEntry before = days.entryOn(date)
                .orElseThrow(() -> new ProblemException(404, "CALENDAR_DAY_NOT_STATED", null, date.toString()));
        apply(new DayChange(before, null), edit, open);
        ledger.close(open);
    }

    /**
     * States the desk hours of a whole week, in force from a date on until the next week stated.
     *
     * @param week all with the same {@code validFrom}, not empty
     */
    @Transactional
    public void stateWeek(List<DeskHoursEntry> week, CalendarEdit edit) {
        LocalDate validFrom = week.getFirst().validFrom();
        OpenEdit open = ledger.open(edit);
        WeeklyHours before = deskHours.weekFrom(validFrom);
        WeeklyHours after = WeeklyHours.of(week);
        if (open.record(CalendarSubject.DESK_HOURS, validFrom, before.statements(), after.statements())) {
            edit.requireReasonFor(validFrom);
            deskHours.replaceWeek(validFrom, week);
        }
        ledger.close(open);
    }

    private void apply(DayChange change, CalendarEdit edit, OpenEdit open) {
        if (change.recordIn(open)) {
            edit.requireReasonFor(change.date());
            days.apply(change);
        }
    }
}
