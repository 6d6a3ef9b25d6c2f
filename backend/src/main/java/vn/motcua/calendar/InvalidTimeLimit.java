package vn.motcua.calendar;

import vn.motcua.shared.problem.ProblemException;

/** A time limit that no procedure can have. */
public final class InvalidTimeLimit extends ProblemException {

    InvalidTimeLimit(String code, Object... arguments) {
        super(422, code, null, arguments);
    }
}
