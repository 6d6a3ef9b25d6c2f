package vn.motcua.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.motcua.shared.problem.ProblemException;

@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, Integer> {

    /**
     * The decision, entered when it is new: one decision publishes many procedures.
     *
     * @throws ProblemException 409 DECISION_DIFFERS when the number is known with another date or issuer
     */
    Decision entered(Decision stated) {
        Optional<Decision> known = find("number", stated.number()).firstResultOptional();
        known.filter(decision -> !decision.isSameAs(stated)).ifPresent(decision -> {
            throw new ProblemException(
                    409,
                    "DECISION_DIFFERS",
                    "/decisionNumber",
                    decision.number(),
                    decision.issuedOn(),
                    decision.issuer());
        });
        return known.orElseGet(() -> {
            persist(stated);
            return stated;
        });
    }
}
