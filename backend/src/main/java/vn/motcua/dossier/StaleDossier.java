package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemException;

/** Somebody was faster: the caller acted on a version that is no longer the current one. */
public class StaleDossier extends ProblemException {

    private final String dossierCode;

    public StaleDossier(String dossierCode) {
        super(412, "STALE_VERSION", "header:If-Match", dossierCode);
        this.dossierCode = dossierCode;
    }

    public String dossierCode() {
        return dossierCode;
    }
}
