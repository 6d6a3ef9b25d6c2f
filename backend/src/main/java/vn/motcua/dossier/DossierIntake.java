package vn.motcua.dossier;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Departments;
import vn.motcua.procedure.ProcedureUnknown;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.PublishedVersions;
import vn.motcua.shared.VietnamTime;

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
    Departments departments;

    @Inject
    PublishedVersions versions;

    @Inject
    Ledger ledger;

    private final DossierCodeTemplate codes;

    DossierIntake(DossierConfig config) {
        this.codes = new DossierCodeTemplate(config.codeTemplate());
    }

    /**
     * Receives a dossier at the counter: papers checked against the version in force, date computed, number taken.
     *
     * @throws ProcedureUnknown when the procedure does not exist or is not in force on the day
     * @throws DocumentProblem when the papers are not those of the version
     * @throws vn.motcua.shared.problem.ProblemException as {@link Appointment#check}
     */
    public Dossier receive(IntakeRequest request, ActContext context) {
        ProcedureVersion version = versionOfTheDay(request.procedureCode(), context);
        List<DossierDocument> documents = DocumentCheck.check(version, request.documents());
        Appointment.check(request, version, context);
        return receive(request, version, documents, null, context);
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
        List<DossierStep> steps = PlannedSteps.of(
                version, request.channel(), departments.names(agencyId).keySet(), context);
        DossierId id = dossiers.nextId(agencyId);
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
        return dossier;
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
