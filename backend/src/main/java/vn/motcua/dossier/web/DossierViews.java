package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.DossierStep;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.FeeDesk;
import vn.motcua.dossier.HandOver;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.IntakeRequest.ReceivedDocument;
import vn.motcua.dossier.Ledger;
import vn.motcua.dossier.Promise;
import vn.motcua.dossier.Submission;
import vn.motcua.dossier.payment.Receipt;
import vn.motcua.dossier.payment.Receipts;
import vn.motcua.dossier.web.DossierView.ApplicantView;
import vn.motcua.dossier.web.DossierView.AppointmentView;
import vn.motcua.dossier.web.DossierView.BackEntryView;
import vn.motcua.dossier.web.DossierView.CorrectionView;
import vn.motcua.dossier.web.DossierView.DocumentView;
import vn.motcua.dossier.web.DossierView.ExtensionView;
import vn.motcua.dossier.web.DossierView.HandOverView;
import vn.motcua.dossier.web.DossierView.LimitView;
import vn.motcua.dossier.web.DossierView.PinnedProcedure;
import vn.motcua.dossier.web.DossierView.PromiseMoveView;
import vn.motcua.dossier.web.DossierView.StepView;
import vn.motcua.dossier.web.DossierView.SuspensionView;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.DepartmentNames;
import vn.motcua.organization.StaffMembers;
import vn.motcua.organization.StaffRef;
import vn.motcua.procedure.ProcedureField;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.PublishedVersions;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.http.CodeName;

/** Puts the page of a dossier together for the one who asks. */
@ApplicationScoped
class DossierViews {

    @Inject
    PublishedVersions versions;

    @Inject
    Agencies agencies;

    @Inject
    DepartmentNames departments;

    @Inject
    StaffMembers staff;

    @Inject
    Ledger ledger;

    @Inject
    FeeDesk feeDesk;

    @Inject
    Receipts receipts;

    DossierView of(Dossier dossier, ActContext context) {
        int agencyId = dossier.id().agencyId();
        Map<String, String> departmentNames = departments.of(agencyId);
        ProcedureVersion version = versions.pinned(dossier.procedureId(), dossier.procedureVersion());
        ProcedureField field = version.procedure().field();
        Intake intake = dossier.intake();
        Promise promise = dossier.promise();
        Optional<Ending> ending = dossier.ending();
        List<DossierStep> steps = dossier.progress().steps();
        List<DossierDocument> documents = documents(dossier, version);
        List<Receipt> issued =
                dossier.fees().isAssessed() ? receipts.of(agencyId, dossier.id().id()) : List.of();
        return new DossierView(
                dossier.code(),
                new CodeName(agencies.codeOf(agencyId), agencies.nameOf(agencyId)),
                new PinnedProcedure(
                        version.procedure().code(),
                        version.name(),
                        version.number(),
                        new CodeName(field.code(), field.name())),
                department(dossier.departmentCode(), departmentNames),
                intake.channel(),
                dossier.status(),
                ending.map(Ending::resolution).orElse(null),
                ending.map(Ending::outcome).orElse(null),
                intake.priority(),
                dossier.restricted(),
                ApplicantView.of(intake.applicant()),
                intake.sets(),
                intake.resultDelivery(),
                intake.note(),
                documents.stream().map(document -> document(document, version)).toList(),
                PapersView.of(dossier, documents, version, context),
                SubmissionView.of(dossier, ledger),
                offset(promise.receivedAt()),
                StaffRef.of(intake.receivedBy(), intake.receivedByName()),
                BackEntryView.of(dossier),
                promise.limit().map(PhasedLimit::first).map(LimitView::of).orElse(null),
                promise.limit()
                        .flatMap(PhasedLimit::secondPhase)
                        .map(LimitView::of)
                        .orElse(null),
                AppointmentView.of(promise.appointment()),
                offset(promise.dueAt()),
                offset(promise.promisedAt()),
                offset(promise.originalPromisedAt()),
                promise.extended(),
                ExtensionView.of(promise),
                ledger.promiseMoves(dossier).stream().map(PromiseMoveView::of).toList(),
                dossier.supplementRequests(),
                ClockView.of(
                        ending.map(Ending::finishedAt).orElse(null),
                        promise.pausedSince(),
                        promise.promisedAt(),
                        context.at(),
                        context.calendar()),
                steps.stream().mapToLong(DossierStep::allottedMinutes).sum(),
                dossier.progress().usedMinutesAt(context.asFarAsKnown()),
                dossier.progress().currentStep(),
                IntStream.range(0, steps.size())
                        .mapToObj(index -> step(index + 1, steps.get(index), departmentNames, context))
                        .toList(),
                dossier.progress()
                        .openHandOver()
                        .map(handOver -> handOver(dossier, handOver, departmentNames))
                        .orElse(null),
                dossier.openSuspension()
                        .map(wait -> new SuspensionView(wait.kind().name(), offset(wait.startedAt()), wait.reason()))
                        .orElse(null),
                dossier.corrections().stream().map(CorrectionView::of).toList(),
                FeesView.of(dossier.fees(), feeDesk.tableOf(dossier), issued),
                ConsultationView.of(
                        dossier.consultations().asked(),
                        departmentNames,
                        ending.map(Ending::finishedAt).orElse(context.at())),
                OutsideLegView.of(
                        dossier.outsideLegs().all(),
                        ending.map(Ending::finishedAt).orElse(context.at())),
                ending.map(known -> offset(known.finishedAt())).orElse(null),
                ending.map(Ending::resultNumber).orElse(null),
                ending.map(Ending::reason).orElse(null),
                offset(dossier.returnedAt()),
                dossier.version(),
                AllowedActionView.of(dossier, lastReceipt(issued), context),
                offset(context.at()));
    }

    /** Until the desk has counted the papers they are told as the applicant declared them. */
    private static List<DossierDocument> documents(Dossier dossier, ProcedureVersion version) {
        if (dossier.intake().receivedBy() != null) {
            return dossier.documents();
        }
        return dossier.submission().map(Submission::declared).orElse(List.of()).stream()
                .map(paper -> declared(paper, version))
                .toList();
    }

    private static DossierDocument declared(ReceivedDocument paper, ProcedureVersion version) {
        return new DossierDocument(
                version.procedure().id(),
                version.number(),
                Integer.parseInt(paper.requiredDocument()),
                paper.originals(),
                paper.certifiedCopies(),
                paper.copies(),
                paper.originalsToReturn(),
                0);
    }

    /** The one that can be cancelled first; null when none holds. */
    private static String lastReceipt(List<Receipt> issued) {
        return issued.reversed().stream()
                .filter(receipt -> receipt.cancellation().isEmpty())
                .findFirst()
                .map(receipt -> receipt.id().code())
                .orElse(null);
    }

    private static DocumentView document(DossierDocument document, ProcedureVersion version) {
        RequiredDocument required = version.requiredDocument(document.documentCode())
                .orElseThrow(() -> new IllegalStateException("The foreign key keeps unlisted papers out"));
        return new DocumentView(
                Integer.toString(required.code()),
                required.name(),
                required.mandatory(),
                required.originals(),
                required.certifiedCopies(),
                required.copies(),
                document.originals(),
                document.certifiedCopies(),
                document.copies());
    }

    private static StepView step(int seq, DossierStep step, Map<String, String> departmentNames, ActContext context) {
        return new StepView(
                seq,
                step.name(),
                step.nameEn(),
                step.role(),
                department(step.departmentCode(), departmentNames),
                step.state(),
                StaffRef.of(step.assignee(), step.assigneeName()),
                step.allottedMinutes(),
                step.usedMinutesAt(context.asFarAsKnown()),
                offset(step.enteredAt()),
                offset(step.leftAt()),
                offset(step.dueAt()),
                step.isOverdueAt(context.at()));
    }

    private HandOverView handOver(Dossier dossier, HandOver handOver, Map<String, String> departmentNames) {
        return new HandOverView(
                dossier.progress().handOvers().size(),
                handOver.fromStep(),
                handOver.toStep(),
                StaffRef.of(handOver.givenBy(), handOver.givenByName()),
                offset(handOver.givenAt()),
                department(handOver.toDepartmentCode(), departmentNames),
                toAssignee(dossier, handOver),
                handOver.note());
    }

    /** Null when it goes to the whole department. */
    private StaffRef toAssignee(Dossier dossier, HandOver handOver) {
        String username = handOver.toAssignee();
        return username == null
                ? null
                : StaffRef.of(username, staff.names(dossier.id().agencyId()).get(username));
    }

    private static CodeName department(String code, Map<String, String> names) {
        return new CodeName(code, names.getOrDefault(code, code));
    }
}
