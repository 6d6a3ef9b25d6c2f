package vn.motcua.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.problem.ProblemException;

@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, Integer> {

    /** A place in the list: after the last row of a page, or before all. */
    public record Place(LocalDate issuedOn, int id) {

        public static final Place BEGINNING = new Place(LocalDate.of(9999, 12, 31), Integer.MAX_VALUE);
    }

    @Inject
    CatalogueChanges history;

    /** @throws ProblemException 404 DECISION_NOT_FOUND */
    public Decision get(int id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(404, "DECISION_NOT_FOUND", null));
    }

    /**
     * Newest first.
     *
     * @param query words of number, issuer and title without accents; null for all
     */
    public List<Decision> page(String query, Place after, int limit) {
        return find(
                        """
                        searchText like :pattern escape '\\'
                        and (issuedOn < :issuedOn or issuedOn = :issuedOn and id < :id)
                        order by issuedOn desc, id desc
                        """,
                        Map.of(
                                "pattern",
                                AccentFolding.likePattern(query),
                                "issuedOn",
                                after.issuedOn(),
                                "id",
                                after.id()))
                .page(0, limit)
                .list();
    }

    /**
     * The decision, entered when it is new: one decision publishes many procedures.
     *
     * @throws ProblemException 409 DECISION_DIFFERS when the number is known with another date or issuer
     */
    Decision entered(Decision stated, CatalogueEdit edit) {
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
            record(stated, null, stated.stated(), edit);
            return stated;
        });
    }

    void record(Decision decision, Map<String, Object> before, Map<String, Object> after, CatalogueEdit edit) {
        String key = Integer.toString(decision.id());
        history.record(new CatalogueChange(CatalogueSubject.DECISION, key, before, after, edit));
    }
}
