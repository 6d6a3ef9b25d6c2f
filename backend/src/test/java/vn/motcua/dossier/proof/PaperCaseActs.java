package vn.motcua.dossier.proof;

import vn.motcua.dossier.DossierAct;
import vn.motcua.procedure.StepRole;

/** What happens to a dossier on paper. */
final class PaperCaseActs {

    private PaperCaseActs() {}

    static void askBack(PaperCase paper) {
        paper.act(DossierAct.REQUEST_SUPPLEMENT, null, "officer", "Thiếu bản chính giấy chứng sinh");
    }

    static void replaceStep(PaperCase paper, int seq, StepRole role, Integer enteredAfter, boolean overTime) {
        paper.step(seq, role, enteredAfter, overTime);
        paper.steps.set(seq - 1, paper.steps.removeLast());
    }
}
