package vn.motcua.dossier;

/**
 * What may be done to many dossiers at once: acts that pass a dossier on. Whatever owes one citizen written words of
 * its own (a supplement notice, an extension with apology, a refusal, a stop) is done dossier by dossier.
 */
public enum BatchAct {
    HAND_OVER(DossierAct.HAND_OVER),
    ACCEPT_HAND_OVER(DossierAct.ACCEPT_HAND_OVER),
    COMPLETE_STEP(DossierAct.COMPLETE_STEP),
    SIGN(DossierAct.SIGN),
    FINISH(DossierAct.FINISH),
    RETURN(DossierAct.RETURN);

    private final DossierAct act;

    BatchAct(DossierAct act) {
        this.act = act;
    }

    public DossierAct act() {
        return act;
    }
}
