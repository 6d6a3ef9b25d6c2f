package vn.motcua.dossier;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossier.IntakeRequest.ReceivedDocument;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.RegisterNumbers;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.DepartmentNames;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureUnknown;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.PublishedVersions;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/** Tiếp nhận: the one way in, for the counter and for history alike. */
@Startup // a wrong code template is found when the server starts, not at the first reception
@ApplicationScoped
public class DossierIntake {

    @Inject
    Procedures procedures;

    @Inject
    Dossiers dossiers;

    @Inject
    NumberSeries numbers;

    @Inject
    Agencies agencies;

    @Inject
    DepartmentNames departments;

    @Inject
    PublishedVersions versions;

    @Inject
    Ledger ledger;

    @Inject
    RegisterNumbers registers;

    private final DossierCodeTemplate codes;
    private final int backEntryDays;

    DossierIntake(DossierConfig config) {
        this.codes = new DossierCodeTemplate(config.codeTemplate());
        this.backEntryDays = config.backEntryDays();
    }

    /**
     * Receives a dossier at the counter: papers checked against the version in force, date computed, number taken.
     *
     * @throws ProcedureUnknown when the procedure does not exist or is not in force on the day
     * @throws DocumentProblem when the papers are not those of the version
     * @throws ProblemException as {@link Appointment#check} and {@link BackEntry#happenedIn}
     */
    public Dossier receive(IntakeRequest request, ActContext now) {
        ActContext context = happenedIn(request, now);
        ProcedureVersion version = versionOfTheDay(request.procedureCode(), context);
        List<DossierDocument> documents = DocumentCheck.check(version, request.documents());
        Appointment.check(request.appointment(), version, request.channel(), context);
        return receive(request, version, documents, null, context);
    }

    /**
     * Receives, resolves and returns what is resolved on the spot; it is recorded although no receipt is needed (NĐ
     * 61/2018 Điều 17.4).
     *
     * @param collectedBy null for the applicant
     * @throws ProblemException 422 NOT_IMMEDIATE when the version in force is not resolved on the spot
     */
    public Dossier receiveImmediate(IntakeRequest request, String resultNumber, String collectedBy, ActContext now) {
        ActContext context = happenedIn(request, now);
        if (!versionOfTheDay(request.procedureCode(), context).content().immediate()) {
            throw new ProblemException(422, "NOT_IMMEDIATE", "/procedureCode", request.procedureCode());
        }
        Dossier dossier = receive(request, now);
        dossier.resolveOnTheSpot(context, resultNumber, collectedBy);
        ledger.append(dossier);
        return dossier;
    }

    /**
     * Takes in what somebody submits; it gets its code, and waits for the desk.
     *
     * @throws ProcedureUnknown as {@link #receive}
     * @throws DocumentProblem when papers are there that the version does not list
     * @throws ProblemException 422 ONLY_AT_RECEPTION when something is settled that the desk settles
     */
    public Dossier submit(IntakeRequest request, ActContext context) {
        Dossier dossier = submitted(request, context);
        ledger.append(dossier);
        return dossier;
    }

    /** What the desk does not take in leaves its trace too, with the papers that were there (NĐ 61/2018 Điều 17.1b). */
    public Dossier refuseAtCounter(IntakeRequest request, String reason, ActContext context) {
        Dossier dossier = submitted(request, context);
        dossier.refuseAtReception(context, reason);
        ledger.append(dossier);
        return dossier;
    }

    private Dossier submitted(IntakeRequest request, ActContext context) {
        refuseBeforeReception(request.appointment(), "/appointment");
        refuseBeforeReception(request.backEntry(), "/backEntry");
        ProcedureVersion version = versionOfTheDay(request.procedureCode(), context);
        DocumentCheck.checkSubmitted(version, request.documents());
        int agencyId = context.actor().agencyId();
        plannedSteps(version, request.channel(), context); // a department that is missing is told now, not at the desk
        Reception reception = new Reception(
                dossiers.nextId(agencyId, version),
                nextCode(agencyId, VietnamTime.dateOf(context.at())),
                version,
                Intake.submitted(request, null),
                null,
                List.of(),
                List.of());
        Dossier dossier = Dossier.submit(reception, Submission.of(request, context), context);
        dossiers.persist(dossier);
        return dossier;
    }

    /**
     * Receives what was submitted, by the version in force now.
     *
     * @param corrected the papers as the desk counts them; null when they are as declared
     * @param appointment as at the counter
     * @throws DocumentProblem as {@link #receive}
     * @throws ProblemException as {@link Appointment#check}
     */
    public void accept(Dossier dossier, List<ReceivedDocument> corrected, Appointment appointment, ActContext context) {
        Intake intake = dossier.intake();
        ProcedureVersion version = versionOfTheDay(pinned(dossier).procedure().code(), context);
        List<ReceivedDocument> papers = corrected == null
                ? dossier.submission().map(Submission::declared).orElse(List.of())
                : corrected;
        List<DossierDocument> documents = DocumentCheck.check(version, papers);
        Appointment.check(appointment, version, intake.channel(), context);
        dossier.acceptSubmission(
                new Reception(
                        dossier.id(),
                        dossier.code(),
                        version,
                        intake.receivedIn(context),
                        appointment,
                        documents,
                        plannedSteps(version, intake.channel(), context)),
                context);
        enterInTheRegister(dossier, context);
    }

    /**
     * Tells the applicant what is missing before anything is received.
     *
     * @param documents codes of the version's own list; null for what it requires and was not declared
     * @throws DocumentProblem when the version does not list one of them
     */
    public void requestCompletion(Dossier dossier, List<String> documents, String reason, ActContext context) {
        ProcedureVersion version = pinned(dossier);
        List<ReceivedDocument> declared =
                dossier.submission().map(Submission::declared).orElse(List.of());
        List<String> missing = documents == null ? DocumentCheck.missing(version, declared) : documents;
        DocumentCheck.checkNotice(version, missing);
        dossier.requestCompletion(context, missing, reason);
    }

    private static void refuseBeforeReception(Object settled, String pointer) {
        if (settled != null) {
            throw new ProblemException(422, "ONLY_AT_RECEPTION", pointer);
        }
    }

    private ActContext happenedIn(IntakeRequest request, ActContext now) {
        return request.backEntry() == null ? now : request.backEntry().happenedIn(now, backEntryDays);
    }

    private ProcedureVersion pinned(Dossier dossier) {
        return versions.pinned(dossier.procedureId(), dossier.procedureVersion());
    }

    private List<DossierStep> plannedSteps(ProcedureVersion version, Channel channel, ActContext context) {
        int agencyId = context.actor().agencyId();
        return PlannedSteps.of(version, channel, departments.of(agencyId).keySet(), context);
    }

    /** Enters a dossier of the past from a register, which counts no papers and tells of no appointment. */
    public Dossier receiveFromRegister(IntakeRequest request, String sourceId, ActContext context) {
        return receive(request, versionOfTheDay(request.procedureCode(), context), List.of(), sourceId, context);
    }

    private Dossier receive(
            IntakeRequest request,
            ProcedureVersion version,
            List<DossierDocument> documents,
            String sourceId,
            ActContext context) {
        int agencyId = context.actor().agencyId();
        List<DossierStep> steps = plannedSteps(version, request.channel(), context);
        DossierId id = dossiers.nextId(agencyId, version);
        // The number comes last: whoever wants the next one of this day waits for this transaction from here on.
        String code = nextCode(agencyId, VietnamTime.dateOf(context.at()));
        Dossier dossier = Dossier.receive(
                new Reception(
                        id,
                        code,
                        version,
                        Intake.of(request, sourceId, context),
                        request.appointment(),
                        documents,
                        steps),
                context);
        dossiers.persist(dossier);
        ledger.append(dossier);
        enterInTheRegister(dossier, context);
        return dossier;
    }

    /** Sổ theo dõi hồ sơ, by the day of the reception: a closed year takes in nothing more (TT 01/2018 Điều 10). */
    private void enterInTheRegister(Dossier dossier, ActContext context) {
        registers.enter(Register.DOSSIERS, dossier.id().id(), context.at(), context.actor());
    }

    private ProcedureVersion versionOfTheDay(String procedureCode, ActContext context) {
        LocalDate day = VietnamTime.dateOf(context.at());
        return versions.inForce(procedureCode, day)
                .orElseThrow(() -> procedures.exists(procedureCode)
                        ? ProcedureUnknown.notInForce(procedureCode, day)
                        : ProcedureUnknown.inBody(procedureCode));
    }

    /** One series an agency and day, named by the date of reception. */
    private String nextCode(int agencyId, LocalDate receivedOn) {
        int number = numbers.next(agencyId, "dossier:" + receivedOn);
        return codes.code(agencies.codeOf(agencyId), receivedOn, number);
    }
}
