package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.motcua.organization.Staff;
import vn.motcua.organization.StaffRef;
import vn.motcua.shared.problem.ProblemException;

/** Gives one dossier of an absent colleague to another. */
@ApplicationScoped
class WorkTransferLine {

    @Inject
    Dossiers dossiers;

    @Inject
    DossierActs acts;

    /**
     * What the leader chose is the colleague, not a version: whatever the dossier has become, it still lies there.
     *
     * @throws ActRefused when the rules do not allow it
     * @throws ProblemException 409 HELD_BY_ANOTHER when it has left the absent one meanwhile, 422
     *     COLLEAGUE_NOT_IN_DEPARTMENT, COLLEAGUE_LACKS_ROLE when the other may not do the step
     */
    @Transactional
    BatchLine move(String code, WorkTransfer transfer, ActContext context) {
        Dossier dossier = dossiers.getForAct(code);
        if (!transfer.from().username().equals(dossier.progress().holder())) {
            throw new ProblemException(409, "HELD_BY_ANOTHER", null, code);
        }
        StaffRef to = StaffRef.of(transfer.to().username(), transfer.to().name());
        acts.perform(dossier, DossierAct.REASSIGN, context, seen -> {
            requireWhoMayDoTheStep(seen.progress(), transfer.to());
            seen.reassign(context, to, transfer.reason());
        });
        return BatchLine.done(dossier, Set.of());
    }

    /** Roles are those last read from Keycloak; of somebody whose account was not read yet nothing is known. */
    private static void requireWhoMayDoTheStep(Progress progress, Staff colleague) {
        String department = progress.stepDepartmentCode();
        if (!colleague.departmentCodes().contains(department)) {
            throw new ProblemException(
                    422, "COLLEAGUE_NOT_IN_DEPARTMENT", "/assignee", colleague.username(), department);
        }
        boolean lacksTheRole = !colleague.roles().isEmpty()
                && !colleague.roles().contains(progress.stepRole().role());
        if (lacksTheRole) {
            throw new ProblemException(422, "COLLEAGUE_LACKS_ROLE", "/assignee", colleague.username());
        }
    }
}
