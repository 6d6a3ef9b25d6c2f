package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemException;

/** The act is not allowed now; the code is the one that {@code allowedActions} shows. */
public class ActRefused extends ProblemException {

    public ActRefused(Refusal refusal) {
        super(refusal.byAuthority() ? 403 : 409, refusal.code(), null);
    }
}
