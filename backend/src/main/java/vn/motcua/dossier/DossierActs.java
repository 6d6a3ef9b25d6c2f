package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Consumer;

/** One act on one dossier by somebody who may: the only way in which live work changes a dossier. */
@ApplicationScoped
public class DossierActs {

    @Inject
    Dossiers dossiers;

    @Inject
    Ledger ledger;

    /**
     * @param seenVersion the version that the caller acts on, from {@code If-Match}
     * @param deed what the act does to the dossier
     * @throws StaleDossier when somebody else was faster
     * @throws ActRefused when the rules do not allow it
     */
    public Dossier perform(String code, int seenVersion, DossierAct act, ActContext context, Consumer<Dossier> deed) {
        Dossier dossier = dossiers.get(code);
        if (dossier.id().agencyId() != context.actor().agencyId()) {
            // The province reads its communes' dossiers; it does not act in their name.
            throw new ActRefused(new Refusal("ROLE_REQUIRED_OTHER_AGENCY"));
        }
        if (dossier.version() != seenVersion) {
            throw new StaleDossier(code);
        }
        ActRules.refusal(act, dossier.situation(), context.actor(), context.at(), context.calendar())
                .ifPresent(refusal -> {
                    throw new ActRefused(refusal);
                });
        deed.accept(dossier);
        try {
            // Before the ledger: of two simultaneous acts the slower one must fail on the version, not on its row there.
            dossiers.flush();
        } catch (OptimisticLockException e) {
            throw new StaleDossier(code);
        }
        ledger.append(dossier);
        return dossier;
    }
}
