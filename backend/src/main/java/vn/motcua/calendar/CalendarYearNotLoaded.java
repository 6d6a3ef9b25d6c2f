package vn.motcua.calendar;

import vn.motcua.shared.problem.ProblemException;

/** The holidays of a year are not known. A deadline that needs them is refused, never guessed. */
public final class CalendarYearNotLoaded extends ProblemException {

    public CalendarYearNotLoaded(int year) {
        // As text: a number would be grouped as 2.028 in the Vietnamese sentence.
        super(422, "CALENDAR_YEAR_NOT_LOADED", null, Integer.toString(year));
    }
}
