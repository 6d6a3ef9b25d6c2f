package vn.motcua.calendar;

import vn.motcua.shared.problem.ProblemException;

/** Working sessions that cannot be those of one day. */
public final class InvalidWorkingSessions extends ProblemException {

    InvalidWorkingSessions(String code, Object... arguments) {
        super(422, code, null, arguments);
    }
}
