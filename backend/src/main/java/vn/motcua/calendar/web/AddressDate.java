package vn.motcua.calendar.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

/** A date as a part of an address. */
final class AddressDate {

    private AddressDate() {}

    /**
     * @throws ProblemException 404 NOT_FOUND for what is no date between 1900 and 2200: nothing is there
     */
    static LocalDate of(String text) {
        try {
            return ZonedParameter.date(text);
        } catch (DateTimeException e) {
            throw new ProblemException(404, "NOT_FOUND", null);
        }
    }
}
