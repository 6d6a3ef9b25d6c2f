package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.procedure.StepRole;

/**
 * What the rules must know of a dossier to say which acts are allowed; the same for a whole dossier and for a line
 * of the work list.
 *
 * @param stepRole who does the current step; null when no step runs
 * @param lastStep whether no step follows the current one
 * @param awaitingAcceptance whether the current step was given and not yet accepted
 * @param givenBy who gave the hand-over that waits for its acceptance; null when none does
 * @param correcting whether a result that was given is being corrected
 * @param promisedAt null when nothing was promised
 */
public record Situation(
        int agencyId,
        DossierStatus status,
        StepRole stepRole,
        String stepDepartment,
        boolean lastStep,
        boolean awaitingAcceptance,
        String givenBy,
        int supplementRequests,
        boolean extended,
        boolean correcting,
        Instant promisedAt,
        OpenMatters open) {}
