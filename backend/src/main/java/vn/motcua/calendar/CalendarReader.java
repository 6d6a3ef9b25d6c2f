package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Makes a {@link WorkingCalendar} of the rows. In transactions of its own: what is shared by all must be committed, not
 * the unfinished edit of the caller.
 */
@ApplicationScoped
class CalendarReader {

    private final CalendarYears years;
    private final CalendarDays days;
    private final DeskHours deskHours;
    private final CalendarRevisions revisions;

    CalendarReader(CalendarYears years, CalendarDays days, DeskHours deskHours, CalendarRevisions revisions) {
        this.years = years;
        this.days = days;
        this.deskHours = deskHours;
        this.revisions = revisions;
    }

    @Transactional(TxType.REQUIRES_NEW)
    long revision() {
        return revisions.current();
    }

    @Transactional(TxType.REQUIRES_NEW)
    WorkingCalendar read() {
        return rows().build();
    }

    @Transactional(TxType.REQUIRES_NEW)
    WorkingCalendar proposed(Collection<CalendarDate> edited, Collection<LocalDate> ordinary) {
        WorkingCalendarBuilder rows = rows();
        ordinary.forEach(rows::ordinaryDay);
        edited.forEach(rows::specialDay);
        return rows.build();
    }

    /** The rows as the caller's transaction sees them, its own edit included. */
    WorkingCalendarBuilder rows() {
        // The revision comes first: rows that are newer than it are read again at the next look.
        WorkingCalendarBuilder calendar = WorkingCalendar.builder().revision(revisions.current());
        years.streamAll().forEach(year -> calendar.year(year.year()));
        deskHours
                .streamAll()
                .map(DeskSession::toEntry)
                .forEach(entry -> calendar.deskHours(entry.validFrom(), entry.weekday(), entry.session()));
        days.streamAll().map(CalendarDay::toEntry).forEach(entry -> calendar.specialDay(entry.day()));
        return calendar;
    }
}
