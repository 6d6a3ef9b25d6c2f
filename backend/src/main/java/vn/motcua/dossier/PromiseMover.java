package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Moves one printed date. */
@ApplicationScoped
class PromiseMover {

    @Inject
    Dossiers dossiers;

    @Inject
    DossierActs acts;

    /** What the administrator saw of the dossier is the date that it would get; its version does not matter. */
    @Transactional
    PromiseMoves.Moved move(PromiseMoves.Chosen choice, String reason, ActContext context) {
        Dossier dossier = dossiers.getForAct(choice.code());
        Instant before = dossier.promise().promisedAt();
        acts.perform(
                dossier,
                DossierAct.MOVE_PROMISE,
                context,
                seen -> seen.movePromise(context, choice.newPromisedAt(), reason));
        return new PromiseMoves.Moved(choice.code(), before, dossier.promise().promisedAt());
    }
}
