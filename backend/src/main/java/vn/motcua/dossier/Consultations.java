package vn.motcua.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ListIndexBase;
import vn.motcua.shared.problem.ProblemException;

/** Who was asked about a dossier, and what they said. The dossier's own clock never stands for it (ADR 0025). */
@Embeddable
public class Consultations {

    @ElementCollection
    @CollectionTable(
            name = "consultation",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "dossier_id")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<Consultation> asked;

    /** Departments that have not answered yet, for the work lists. */
    private List<String> consulted;

    protected Consultations() {}

    static Consultations none() {
        Consultations none = new Consultations();
        none.asked = new ArrayList<>();
        none.consulted = List.of();
        return none;
    }

    /** @return its number, from 1 */
    int ask(Consultation consultation) {
        if (consulted.contains(consultation.departmentCode())) {
            throw new ProblemException(409, "CONSULTATION_ALREADY_OPEN", "/department", consultation.departmentCode());
        }
        asked.add(consultation);
        remember();
        return asked.size();
    }

    /** @throws ProblemException 404 CONSULTATION_NOT_FOUND; 409 CONSULTATION_ANSWERED */
    Consultation answer(int number, Opinion opinion, String text, ActContext context) {
        if (number < 1 || number > asked.size()) {
            throw new ProblemException(404, "CONSULTATION_NOT_FOUND", null, number);
        }
        Consultation consultation = asked.get(number - 1);
        if (!consultation.isOpen()) {
            throw new ProblemException(409, "CONSULTATION_ANSWERED", null, number);
        }
        if (!context.actor().departments().contains(consultation.departmentCode())) {
            throw new ActRefused(Refusal.byAuthority("CONSULTATION_IS_FOR_ANOTHER_DEPARTMENT"));
        }
        consultation.answer(opinion, text, context);
        remember();
        return consultation;
    }

    /**
     * Whoever ends the work without an answer that was asked for says why.
     *
     * @throws ProblemException 422 CONSULTATION_OPEN
     */
    void requireWordsForWhatIsOpen(String note) {
        if (!consulted.isEmpty() && note == null) {
            throw new ProblemException(422, "CONSULTATION_OPEN", "/note", String.join(", ", consulted));
        }
    }

    /** For the ledger; null when all have answered. */
    String unanswered() {
        return consulted.isEmpty() ? null : String.join(", ", consulted);
    }

    private void remember() {
        consulted = asked.stream()
                .filter(Consultation::isOpen)
                .map(Consultation::departmentCode)
                .toList();
    }

    public List<Consultation> asked() {
        return asked;
    }

    public List<String> consulted() {
        return consulted;
    }

    /** Number of the first that one of these departments can answer; 1 when there is none. */
    public int firstOpenOf(Set<String> departments) {
        for (int index = 0; index < asked.size(); index++) {
            if (asked.get(index).isOpen()
                    && departments.contains(asked.get(index).departmentCode())) {
                return index + 1;
            }
        }
        return 1;
    }
}
