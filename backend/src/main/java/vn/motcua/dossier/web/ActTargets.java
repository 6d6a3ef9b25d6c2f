package vn.motcua.dossier.web;

import java.util.Set;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAct;

/**
 * Which hand-over, receipt, consultation or leg an act is about when the caller names none: the one that it can be done
 * to next. Where there is none the rules refuse the act before anybody looks for it.
 */
record ActTargets(Dossier dossier, String lastReceipt, Set<String> departments) {

    String href(DossierAct act) {
        int handOver = Math.max(1, dossier.progress().handOvers().size());
        return "/api/v1/dossiers/" + dossier.code() + "/"
                + act.path()
                        .replace("{handOver}", Integer.toString(handOver))
                        .replace("{receipt}", lastReceipt == null ? "0" : lastReceipt)
                        .replace("{consultation}", Integer.toString(consultation()))
                        .replace("{leg}", Integer.toString(dossier.outsideLegs().firstOut()));
    }

    private int consultation() {
        return dossier.consultations().firstOpenOf(departments);
    }
}
