package vn.motcua.calendar;

import vn.motcua.shared.problem.ProblemException;

/** Working sessions that cannot be those of one day. */
public final class InvalidWorkingSessions extends ProblemException {

    InvalidWorkingSessions(String code, Object... arguments) {
        super(422, code, null, arguments);
    }

    private InvalidWorkingSessions(InvalidWorkingSessions origin, String pointer) {
        super(422, origin.code(), pointer, origin.arguments().toArray());
    }

    /** The same, pointing at where the caller wrote it. */
    public InvalidWorkingSessions at(String pointer) {
        return new InvalidWorkingSessions(this, pointer);
    }
}
