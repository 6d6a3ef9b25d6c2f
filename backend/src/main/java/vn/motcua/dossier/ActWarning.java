package vn.motcua.dossier;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.procedure.StepRole;

/** What is allowed, but not without having been looked at: the actor says so line by line. */
public enum ActWarning {
    /** Whoever verified the dossier signs it too, so that nobody else has looked at it. */
    SAME_PERSON_VERIFIED;

    static Set<ActWarning> of(DossierAct act, Dossier dossier, ActContext context) {
        boolean verified = dossier.progress().steps().stream()
                .anyMatch(step -> step.role() == StepRole.OFFICER
                        && step.state() == StepState.DONE
                        && context.actor().username().equals(step.assignee()));
        return act == DossierAct.SIGN && verified ? EnumSet.of(SAME_PERSON_VERIFIED) : Set.of();
    }
}
