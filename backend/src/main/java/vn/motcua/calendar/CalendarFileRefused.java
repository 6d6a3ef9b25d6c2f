package vn.motcua.calendar;

import java.util.List;
import vn.motcua.shared.problem.ProblemException;
import vn.motcua.shared.problem.ProblemField;

/** A calendar file with mistakes; nothing of it goes in. Each mistake points at {@code line:number:column}. */
public final class CalendarFileRefused extends ProblemException {

    CalendarFileRefused(List<ProblemField> mistakes) {
        super(422, mistakes, "CALENDAR_FILE_REFUSED", mistakes.size());
    }
}
