package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.PersonalData;
import vn.motcua.dossier.web.DossierView.PinnedProcedure;
import vn.motcua.organization.StaffRef;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.StepRole;
import vn.motcua.shared.http.CodeName;

/** A dossier as a line of a work list, with the next thing that the one who asks can do with it. */
@Schema(name = "DossierSummary")
public record DossierSummary(
        String code,

        @Schema(description = "Shortened for who does not work with it", examples = "Nguyễn Hoàng Phúc")
        String applicantName,

        PinnedProcedure procedure,
        DossierStatus status,
        Channel channel,
        boolean priority,

        @Schema(description = "Seen by its circle alone") boolean restricted,

        @Schema(description = "Null while the desk has not received it", nullable = true)
        OffsetDateTime receivedAt,

        @Schema(nullable = true) OffsetDateTime promisedAt,
        @Schema(nullable = true) OffsetDateTime dueAt,
        @Schema(nullable = true) Outcome outcome,
        @Schema(nullable = true) OffsetDateTime finishedAt,
        ClockView clock,
        @Schema(nullable = true) CurrentStep currentStep,

        @Schema(description = "Null when there is nothing to do for the one who asks", nullable = true)
        DossierAct nextAct,

        int version) {

    @Schema(name = "CurrentStep")
    public record CurrentStep(
            int seq,
            long count,
            String name,

            @Schema(description = "English name of a step of the standard process; else null", nullable = true)
            String nameEn,

            StepRole role,
            String departmentCode,
            @Schema(nullable = true) StaffRef holder,
            boolean awaitingAcceptance,
            long allottedMinutes,
            long usedMinutes,

            @Schema(nullable = true, description = "Until when the step's own time runs; null while it stands")
            OffsetDateTime dueAt,

            boolean overdue) {}

    static DossierSummary of(DossierLine line, ActContext context) {
        return new DossierSummary(
                line.code(),
                PersonalData.seenBy(context.actor(), line.agencyId()).name(line.applicantName()),
                new PinnedProcedure(
                        line.procedureCode(),
                        line.procedureName(),
                        line.procedureVersion(),
                        new CodeName(line.fieldCode(), line.fieldName())),
                line.status(),
                line.channel(),
                line.priority(),
                line.restricted(),
                offset(line.receivedAt()),
                offset(line.promisedAt()),
                offset(line.dueAt()),
                line.outcome(),
                offset(line.finishedAt()),
                ClockView.of(
                        line.finishedAt(), line.pausedSince(), line.promisedAt(), context.at(), context.calendar()),
                step(line, context),
                AllowedActionView.primary(line.situation(), context).orElse(null),
                line.version());
    }

    private static CurrentStep step(DossierLine line, ActContext context) {
        if (line.currentStep() == null) {
            return null;
        }
        long running = line.stepRunningSince() == null
                ? 0
                : context.asFarAsKnown().workingMinutesSince(line.stepRunningSince());
        return new CurrentStep(
                line.currentStep(),
                line.stepCount(),
                line.stepName(),
                line.stepNameEn(),
                line.stepRole(),
                line.stepDepartment(),
                StaffRef.of(line.holder(), line.holderName()),
                line.awaitingAcceptance(),
                line.stepAllotted(),
                line.stepUsed() + running,
                offset(line.stepDueAt()),
                line.stepDueAt() != null && line.stepDueAt().isBefore(context.at()));
    }
}
