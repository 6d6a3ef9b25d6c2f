package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemException;

/** The actor has not said that a warning was read. */
public class WarningNotAcknowledged extends ProblemException {

    public WarningNotAcknowledged(ActWarning warning) {
        super(409, "WARNING_" + warning.name(), null);
    }
}
