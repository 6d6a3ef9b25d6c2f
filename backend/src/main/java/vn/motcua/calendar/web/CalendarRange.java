package vn.motcua.calendar.web;

import java.time.LocalDate;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

/**
 * The stretch of the calendar that is asked for.
 *
 * @param from inclusive
 * @param to inclusive
 */
record CalendarRange(LocalDate from, LocalDate to) {

    private static final int LONGEST_YEARS = 2;

    /**
     * @throws ProblemException 400 for a date that is missing or malformed, 422 CALENDAR_RANGE_UPSIDE_DOWN or
     *     CALENDAR_RANGE_TOO_LONG
     */
    static CalendarRange of(String from, String to) {
        CalendarRange range = new CalendarRange(ZonedParameter.date("from", from), ZonedParameter.date("to", to));
        if (range.to.isBefore(range.from)) {
            throw new ProblemException(422, "CALENDAR_RANGE_UPSIDE_DOWN", "query:to", range.from, range.to);
        }
        if (!range.to.isBefore(range.from.plusYears(LONGEST_YEARS))) {
            throw new ProblemException(422, "CALENDAR_RANGE_TOO_LONG", "query:to", LONGEST_YEARS);
        }
        return range;
    }
}
