package vn.motcua.procedure.exchange;

import vn.motcua.shared.problem.ProblemException;

/** A cell cannot be understood; whoever reads it knows where it stands. */
final class CellRefused extends ProblemException {

    CellRefused(String code, Object... arguments) {
        super(422, code, null, arguments);
    }
}
