package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Appointment;
import vn.motcua.dossier.Correction;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Promise;
import vn.motcua.dossier.PromiseMove;
import vn.motcua.dossier.Resolution;
import vn.motcua.dossier.ResultDelivery;
import vn.motcua.dossier.StepState;
import vn.motcua.organization.StaffRef;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.StepRole;
import vn.motcua.shared.http.CodeName;

/** A dossier with all that its page shows, and which acts are allowed to the one who asks. */
@Schema(name = "DossierView")
public record DossierView(
        @Schema(examples = "H07.142-161123-0001") String code,
        CodeName agency,
        PinnedProcedure procedure,
        CodeName department,
        Channel channel,
        DossierStatus status,
        @Schema(nullable = true) Resolution resolution,
        @Schema(nullable = true) Outcome outcome,
        boolean priority,

        @Schema(description = "Seen by its circle alone: who works on it, the leader, and whom the leader has named")
        boolean restricted,

        ApplicantView applicant,
        int sets,
        ResultDelivery resultDelivery,
        @Schema(nullable = true) String note,
        List<DocumentView> documents,

        @Schema(description = "The whole list of the version beside what was handed in")
        PapersView papers,

        @Schema(description = "Null when it was received as it came", nullable = true)
        SubmissionView submission,

        @Schema(description = "Null while the desk has not received it", nullable = true)
        OffsetDateTime receivedAt,

        @Schema(nullable = true) StaffRef receivedBy,

        @Schema(description = "Nhập bù: entered after it was received; else null", nullable = true)
        BackEntryView backEntry,

        @Schema(nullable = true) LimitView limit,

        @Schema(description = "The second phase, which starts when the first limit ends; else null", nullable = true)
        LimitView secondLimit,

        @Schema(description = "The date agreed upon where the law sets no limit; else null", nullable = true)
        AppointmentView appointment,

        @Schema(description = "What the engine computes", nullable = true)
        OffsetDateTime dueAt,

        @Schema(description = "What the citizen was told; moves only by an act", nullable = true)
        OffsetDateTime promisedAt,

        @Schema(description = "The promise without an extension; the outcome is measured by it", nullable = true)
        OffsetDateTime originalPromisedAt,

        boolean extended,

        @Schema(description = "None or one") List<ExtensionView> extensions,

        @Schema(description = "How often the printed date was moved by a change of the calendar, oldest first")
        List<PromiseMoveView> promiseMoves,

        int supplementRequests,
        ClockView clock,

        @Schema(description = "Working minutes allotted to all steps")
        long allottedMinutes,

        @Schema(description = "Working minutes used; the sum over the steps")
        long usedMinutes,

        @Schema(description = "Number of the running step; null when none runs", nullable = true)
        Integer currentStep,

        List<StepView> steps,

        @Schema(description = "Given and not yet accepted", nullable = true)
        HandOverView handOver,

        @Schema(description = "The open wait", nullable = true)
        SuspensionView suspension,

        @Schema(description = "How often a result that was given was corrected, oldest first")
        List<CorrectionView> corrections,

        FeesView fees,

        @Schema(description = "Asked of other departments, oldest first")
        List<ConsultationView> consultations,

        @Schema(description = "With agencies outside, oldest first")
        List<OutsideLegView> outsideLegs,

        @Schema(nullable = true) OffsetDateTime finishedAt,
        @Schema(nullable = true) String resultNumber,
        @Schema(nullable = true) String resolutionReason,
        @Schema(nullable = true) OffsetDateTime returnedAt,
        @Schema(description = "What If-Match must name") int version,
        List<AllowedActionView> allowedActions,
        OffsetDateTime asOf) {

    @Schema(name = "PinnedProcedure", description = "The procedure in the version of the day of reception")
    public record PinnedProcedure(String code, String name, int version, CodeName field) {}

    @Schema(name = "Limit")
    public record LimitView(BigDecimal value, LimitUnit unit) {

        static LimitView of(TimeLimit limit) {
            return new LimitView(limit.value(), limit.unit());
        }
    }

    @Schema(name = "Appointment", description = "Ngày hẹn theo thỏa thuận")
    public record AppointmentView(LocalDate date, String reason) {

        static AppointmentView of(Appointment appointment) {
            return appointment == null ? null : new AppointmentView(appointment.date(), appointment.reason());
        }
    }

    @Schema(name = "ApplicantView")
    public record ApplicantView(
            String name,
            @Schema(nullable = true) String idNumber,
            @Schema(nullable = true) String birthDate,
            @Schema(nullable = true) String phone,
            @Schema(nullable = true) String email,
            @Schema(nullable = true) String address) {

        static ApplicantView of(Applicant applicant) {
            return new ApplicantView(
                    applicant.name(),
                    applicant.idNumber(),
                    applicant.birthDate(),
                    applicant.phone(),
                    applicant.email(),
                    applicant.address());
        }
    }

    @Schema(name = "DossierDocument")
    public record DocumentView(
            String requiredDocument,
            String name,
            boolean mandatory,
            int requiredOriginals,
            int requiredCertifiedCopies,
            int requiredCopies,
            int originals,
            int certifiedCopies,
            int copies) {}

    @Schema(name = "DossierStep")
    public record StepView(
            int seq,
            String name,

            @Schema(description = "English name of a step of the standard process; else null", nullable = true)
            String nameEn,

            StepRole role,
            CodeName department,
            StepState state,
            @Schema(nullable = true) StaffRef assignee,
            long allottedMinutes,
            long usedMinutes,
            @Schema(nullable = true) OffsetDateTime enteredAt,
            @Schema(nullable = true) OffsetDateTime leftAt,

            @Schema(
                    nullable = true,
                    description = "Until when the step's own time runs, or ran; null while it stands or is not known")
            OffsetDateTime dueAt,

            boolean overdue) {}

    @Schema(name = "HandOver")
    public record HandOverView(
            int id,
            int fromStep,
            int toStep,
            StaffRef givenBy,
            OffsetDateTime givenAt,
            CodeName to,
            @Schema(nullable = true) StaffRef assignee,
            @Schema(nullable = true) String note) {}

    @Schema(name = "Extension", description = "Gia hạn kèm xin lỗi")
    public record ExtensionView(
            OffsetDateTime at,
            StaffRef by,
            int workingDays,
            String reason,
            OffsetDateTime promisedBefore,
            OffsetDateTime promisedAt) {

        static List<ExtensionView> of(Promise promise) {
            return promise.extensions().stream()
                    .map(extension -> new ExtensionView(
                            offset(extension.at()),
                            StaffRef.of(extension.by(), extension.byName()),
                            extension.workingDays(),
                            extension.reason(),
                            offset(extension.promisedBefore()),
                            offset(extension.promisedAt())))
                    .toList();
        }
    }

    @Schema(name = "PromiseMove", description = "Dời ngày hẹn theo lịch")
    public record PromiseMoveView(
            OffsetDateTime at, StaffRef by, String reason, OffsetDateTime promisedBefore, OffsetDateTime promisedAt) {

        static PromiseMoveView of(PromiseMove move) {
            return new PromiseMoveView(
                    offset(move.at()),
                    StaffRef.of(move.by(), move.byName()),
                    move.reason(),
                    offset(move.promisedBefore()),
                    offset(move.promisedAt()));
        }
    }

    @Schema(name = "BackEntry", description = "Nhập bù")
    public record BackEntryView(OffsetDateTime receivedAt, OffsetDateTime recordedAt, String reason) {

        static BackEntryView of(Dossier dossier) {
            Intake intake = dossier.intake();
            return intake.backEntryReason() == null
                    ? null
                    : new BackEntryView(
                            offset(dossier.promise().receivedAt()),
                            offset(intake.recordedAt()),
                            intake.backEntryReason());
        }
    }

    @Schema(name = "Correction", description = "Đính chính; the outcome given once stays")
    public record CorrectionView(
            OffsetDateTime reopenedAt,
            StaffRef reopenedBy,
            String reason,
            @Schema(nullable = true) OffsetDateTime finishedAt,
            @Schema(nullable = true) String resultNumber,
            @Schema(nullable = true) OffsetDateTime returnedAt) {

        static CorrectionView of(Correction correction) {
            return new CorrectionView(
                    offset(correction.reopenedAt()),
                    StaffRef.of(correction.reopenedBy(), correction.reopenedByName()),
                    correction.reason(),
                    offset(correction.finishedAt()),
                    correction.resultNumber(),
                    offset(correction.returnedAt()));
        }
    }

    @Schema(name = "Suspension")
    public record SuspensionView(String kind, OffsetDateTime since, String reason) {}
}
