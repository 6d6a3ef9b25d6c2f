package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** The only way in which the calendar changes: one writer at a time, one revision an edit, one row a thing changed. */
@ApplicationScoped
class CalendarLedger {

    private final CalendarRevisions revisions;
    private final CalendarChanges changes;
    private final Event<CalendarChanged> changed;

    CalendarLedger(CalendarRevisions revisions, CalendarChanges changes, Event<CalendarChanged> changed) {
        this.revisions = revisions;
        this.changes = changes;
        this.changed = changed;
    }

    /**
     * Other writers wait from here to the end of the transaction.
     *
     * @throws StaleCalendar when somebody else was faster
     */
    OpenEdit open(CalendarEdit edit) {
        CalendarRevision revision = revisions.locked();
        edit.requireSeen(revision.number());
        return new OpenEdit(edit, revision);
    }

    /** An edit that recorded nothing leaves the revision as it is. */
    void close(OpenEdit edit) {
        if (!edit.changes().isEmpty()) {
            edit.revision().increase();
            changes.add(edit.changes());
            changed.fire(new CalendarChanged());
        }
    }
}
