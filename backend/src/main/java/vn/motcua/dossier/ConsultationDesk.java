package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.organization.AgencyCode;
import vn.motcua.organization.Departments;
import vn.motcua.shared.problem.ProblemException;

/** Lấy ý kiến của bộ phận khác (NĐ 61/2018 Điều 19.5): several at a time, and the dossier's clock runs on (ADR 0025). */
@ApplicationScoped
public class ConsultationDesk {

    @Inject
    DossierActs acts;

    @Inject
    Departments departments;

    /** @param workingDays within which an answer is asked for, as the agency's calendar counts them */
    public record Question(String department, String text, int workingDays) {}

    /**
     * @throws ProblemException 422 CONSULTATION_DEPARTMENT_UNKNOWN or CONSULTATION_WITH_ITSELF; 409
     *     CONSULTATION_ALREADY_OPEN
     */
    public Dossier ask(String code, int seenVersion, Question question, ActContext context) {
        return acts.perform(code, seenVersion, DossierAct.CONSULT, context, dossier -> {
            requireAnother(question.department(), dossier);
            Consultation consultation =
                    Consultation.ask(question.department(), question.text(), question.workingDays(), context);
            int number = dossier.consultations().ask(consultation);
            dossier.record(
                    DossierAct.CONSULT,
                    context,
                    EventDetails.of("consultation", number)
                            .and("to", question.department())
                            .and("question", question.text())
                            .and("dueAt", consultation.dueAt()));
        });
    }

    /** An answer that comes late is taken, and recorded as late. */
    public Dossier answer(String code, int seenVersion, int number, Opinion opinion, String text, ActContext context) {
        return acts.perform(code, seenVersion, DossierAct.ANSWER_CONSULTATION, context, dossier -> {
            Consultation consultation = dossier.consultations().answer(number, opinion, text, context);
            dossier.record(
                    DossierAct.ANSWER_CONSULTATION,
                    context,
                    EventDetails.of("consultation", number)
                            .and("department", consultation.departmentCode())
                            .and("opinion", opinion)
                            .and("answer", text)
                            .and("late", consultation.isLateAt(context.at())));
        });
    }

    private void requireAnother(String department, Dossier dossier) {
        int agencyId = dossier.id().agencyId();
        if (departments.findByIdOptional(new AgencyCode(agencyId, department)).isEmpty()) {
            throw new ProblemException(422, "CONSULTATION_DEPARTMENT_UNKNOWN", "/department", department);
        }
        if (department.equals(dossier.progress().stepDepartmentCode())) {
            throw new ProblemException(422, "CONSULTATION_WITH_ITSELF", "/department");
        }
    }
}
