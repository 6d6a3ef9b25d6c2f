package vn.motcua.paperwork;

import vn.motcua.shared.problem.ProblemException;

/** Too many documents are being made; it can be tried again at once. */
public class PrintingBusy extends ProblemException {

    PrintingBusy() {
        super(503, "PRINTING_BUSY", null);
    }
}
