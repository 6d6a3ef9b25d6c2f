package vn.motcua.calendar;

import vn.motcua.shared.problem.ProblemException;

/** Somebody else changed the calendar since the caller read it. */
public final class StaleCalendar extends ProblemException {

    StaleCalendar(long revision) {
        super(412, "CALENDAR_CHANGED", "header:If-Match", Long.toString(revision));
    }
}
