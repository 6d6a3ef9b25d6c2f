package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemException;

/** No dossier has this code, or it is not the caller's to see: the answer does not tell which. */
public class DossierNotFound extends ProblemException {

    public DossierNotFound(String code) {
        super(404, "DOSSIER_NOT_FOUND", null, code);
    }
}
