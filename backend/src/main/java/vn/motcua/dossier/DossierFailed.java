package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemException;

/** One dossier of many could not be done for a reason that is the software's fault, and is in its log. */
class DossierFailed extends ProblemException {

    DossierFailed() {
        super(409, "DOSSIER_FAILED", null);
    }
}
