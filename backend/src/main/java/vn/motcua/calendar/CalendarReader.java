package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Reads the layers of the calendar out of their rows. */
@ApplicationScoped
class CalendarReader {

    private final CalendarYears years;
    private final CalendarDays days;
    private final DeskHours deskHours;
    private final CalendarRevisions revisions;
    private final AgencyRows agencyRows;

    CalendarReader(
            CalendarYears years,
            CalendarDays days,
            DeskHours deskHours,
            CalendarRevisions revisions,
            AgencyRows agencyRows) {
        this.years = years;
        this.days = days;
        this.deskHours = deskHours;
        this.revisions = revisions;
        this.agencyRows = agencyRows;
    }

    @Transactional(TxType.REQUIRES_NEW)
    long revision() {
        return revisions.current();
    }

    /**
     * What is committed, to be shared by all: in a transaction of its own, so that the unfinished edit of the caller
     * stays out, and with no other rows of agencies to be seen in it than those asked for, whoever the caller is.
     */
    @Transactional(TxType.REQUIRES_NEW)
    StatedCalendar committed(CalendarOwner owner) {
        if (!owner.isNation()) {
            agencyRows.showOnly(owner.agencyId());
        }
        return calendar(owner);
    }

    /** As the caller's transaction sees it, its own edit included. */
    StatedCalendar calendar(CalendarOwner owner) {
        // The revision comes first: rows that are newer than it are read again at the next look.
        long revision = revisions.current();
        CalendarLayer own = owner.isNation() ? CalendarLayer.NONE : layer(owner);
        return new StatedCalendar(revision, years.inOrder(), layer(CalendarOwner.NATION), own);
    }

    /** As the caller's transaction sees it. */
    CalendarLayer layer(CalendarOwner owner) {
        return new CalendarLayer(days.of(owner), deskHours.weeks(owner));
    }
}
