package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.problem.ProblemException;

/**
 * What an administrator does to a layer of the calendar. Each act leaves its row in the history and makes a new
 * revision; doing the same twice changes nothing. Printed dates of dossiers do not move by it.
 */
@ApplicationScoped
public class CalendarEditor {

    private final CalendarDays days;
    private final DeskHours deskHours;
    private final CalendarReader reader;
    private final CalendarLedger ledger;

    CalendarEditor(CalendarDays days, DeskHours deskHours, CalendarReader reader, CalendarLedger ledger) {
        this.days = days;
        this.deskHours = deskHours;
        this.reader = reader;
        this.ledger = ledger;
    }

    /** States what a date is. */
    @Transactional
    public void state(CalendarEntry entry, CalendarEdit edit) {
        OpenEdit open = ledger.open(edit);
        CalendarEntry before = days.entryOn(edit.owner(), entry.day().date()).orElse(null);
        apply(new DayChange(before, entry), edit, open);
        ledger.close(open);
    }

    /**
     * A date is again what the layer below says, or its weekday.
     *
     * @throws ProblemException 404 CALENDAR_DAY_NOT_STATED or AGENCY_DAY_NOT_STATED
     */
    @Transactional
    public void forget(LocalDate date, CalendarEdit edit) {
        OpenEdit open = ledger.open(edit);
        String code = edit.owner().isNation() ? "CALENDAR_DAY_NOT_STATED" : "AGENCY_DAY_NOT_STATED";
        CalendarEntry before =
                days.entryOn(edit.owner(), date).orElseThrow(() -> new ProblemException(404, code, null, date));
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
        OpenEdit open = ledger.open(edit);
        replaceWeek(week.getFirst().validFrom(), week, edit, open);
        ledger.close(open);
    }

    /**
     * No week begins on that date any more; the one before, or the layer below, goes on.
     *
     * @throws ProblemException 404 DESK_HOURS_NOT_STATED, 422 FIRST_DESK_HOURS_STAY
     */
    @Transactional
    public void forgetWeek(LocalDate validFrom, CalendarEdit edit) {
        OpenEdit open = ledger.open(edit);
        CalendarLayer layer = reader.layer(edit.owner());
        if (!layer.weeks().containsKey(validFrom)) {
            throw new ProblemException(404, "DESK_HOURS_NOT_STATED", null, validFrom);
        }
        if (edit.owner().isNation()) {
            layer.requireAnEarlierWeek(validFrom);
        }
        replaceWeek(validFrom, List.of(), edit, open);
        ledger.close(open);
    }

    private void replaceWeek(LocalDate validFrom, List<DeskHoursEntry> week, CalendarEdit edit, OpenEdit open) {
        WeeklyHours before = WeeklyHours.of(deskHours.weeks(edit.owner()).getOrDefault(validFrom, List.of()));
        WeeklyHours after = WeeklyHours.of(week);
        if (open.record(CalendarSubject.DESK_HOURS, validFrom, before.statements(), after.statements())) {
            edit.requireReasonForWeek(validFrom);
            deskHours.replaceWeek(edit.owner(), validFrom, week);
        }
    }

    private void apply(DayChange change, CalendarEdit edit, OpenEdit open) {
        if (change.recordIn(open)) {
            edit.requireReasonFor(change.date());
            days.apply(edit.owner(), change);
        }
    }
}
