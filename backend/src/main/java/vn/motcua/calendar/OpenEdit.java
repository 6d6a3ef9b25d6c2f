package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An edit of the calendar under way, and what it has changed so far. */
final class OpenEdit {

    private final CalendarEdit edit;
    private final CalendarRevision revision;
    private final List<CalendarChange> changes = new ArrayList<>();

    OpenEdit(CalendarEdit edit, CalendarRevision revision) {
        this.edit = edit;
        this.revision = revision;
    }

    /** @return whether there is a difference at all */
    boolean record(CalendarSubject subject, LocalDate day, Map<String, String> before, Map<String, String> after) {
        boolean differs = !Objects.equals(before, after);
        if (differs) {
            changes.add(CalendarChange.of(edit, revision.number() + 1, subject, day, before, after));
        }
        return differs;
    }

    CalendarRevision revision() {
        return revision;
    }

    List<CalendarChange> changes() {
        return changes;
    }
}
