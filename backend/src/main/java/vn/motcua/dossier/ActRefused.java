package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemException;

/** The act is not allowed now; the code is the one that {@code allowedActions} shows. 403 for authority, else 409. */
public class ActRefused extends ProblemException {

    public ActRefused(Refusal refusal) {
        super(statusOf(refusal.code()), refusal.code(), null, refusal.arguments());
    }

    private static int statusOf(String code) {
        boolean authority = code.startsWith("ROLE_REQUIRED")
                || code.startsWith("STEP_IS_FOR_ANOTHER")
                || code.equals("SECOND_SUPPLEMENT_NEEDS_LEADER");
        return authority ? 403 : 409;
    }
}
