package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import vn.motcua.dossier.StandingChanged;

/** Notes what has changed for the figures, in the transaction that writes it into the ledger: one row, and no other is touched. */
@ApplicationScoped
class SettlementFacts {

    @Inject
    EntityManager entityManager;

    void note(@Observes StandingChanged change) {
        entityManager.persist(SettlementFact.of(change));
    }
}
