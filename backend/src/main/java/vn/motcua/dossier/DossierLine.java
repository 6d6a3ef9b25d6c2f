package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.StepRole;

/** One line of a work list, as the database gives it. */
public record DossierLine(
        int agencyId,
        long id,
        String sortKey,
        String code,
        int version,
        String applicantName,
        String procedureCode,
        String procedureName,
        int procedureVersion,
        String fieldCode,
        String fieldName,
        DossierStatus status,
        Channel channel,
        boolean priority,
        boolean restricted,
        Instant receivedAt,
        Instant promisedAt,
        Instant dueAt,
        Instant pausedSince,
        Outcome outcome,
        Instant finishedAt,
        Integer currentStep,
        long stepCount,
        String stepName,
        String stepNameEn,
        StepRole stepRole,
        String stepDepartment,
        String holder,
        String holderName,
        Long stepAllotted,
        Long stepUsed,
        Instant stepRunningSince,
        Instant stepDueAt,
        boolean awaitingAcceptance,
        int supplementRequests,
        boolean extended,
        boolean correcting,
        String givenBy,
        OpenMatters open) {

    public Situation situation() {
        boolean lastStep = currentStep != null && currentStep == stepCount;
        return new Situation(
                agencyId,
                status,
                stepRole,
                stepDepartment,
                lastStep,
                awaitingAcceptance,
                givenBy,
                supplementRequests,
                extended,
                correcting,
                promisedAt,
                open);
    }
}
