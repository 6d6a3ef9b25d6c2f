package vn.motcua.calendar;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.ExplainedDay.Role;

/** Writes the walk down for the reader. */
final class ExplanationLog implements DayLog {

    private final WorkingCalendar calendar;
    private final List<ExplainedDay> days = new ArrayList<>();
    private int phase = 1;

    ExplanationLog(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void counted(long day, int number, int minutes, DayRule rule) {
        add(day, true, number == 0 ? null : number, minutes, rule);
    }

    @Override
    public void skipped(long day, DayRule rule) {
        add(day, false, null, 0, rule);
    }

    @Override
    public void nextPhase() {
        phase++;
    }

    private void add(long day, boolean counted, Integer number, int minutes, DayRule rule) {
        CalendarDate date = calendar.on(day);
        boolean calendarExplains = rule == DayRule.BY_CALENDAR && date.reason() != null;
        days.add(new ExplainedDay(
                date.date(),
                date.kind(),
                phase,
                counted,
                number,
                minutes,
                null,
                calendarExplains ? date.reason() : rule.vietnamese(),
                calendarExplains ? date.reasonEn() : rule.english(),
                calendarExplains ? date.legalReference() : rule.legalReference(date.date())));
    }

    /** The walk begins on the day of reception and stops on the due date. */
    List<ExplainedDay> withRoles() {
        int last = days.size() - 1;
        if (last == 0) {
            return List.of(days.getFirst().as(Role.RECEIVED_AND_DUE));
        }
        List<ExplainedDay> result = new ArrayList<>(days);
        result.set(0, days.getFirst().as(Role.RECEIVED));
        result.set(last, days.getLast().as(Role.DUE));
        return result;
    }
}
