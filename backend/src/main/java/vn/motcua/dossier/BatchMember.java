package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** One dossier of a batch, by the same rules as when it is alone. */
@ApplicationScoped
class BatchMember {

    @Inject
    Dossiers dossiers;

    @Inject
    DossierActs acts;

    /**
     * @param preview whether it is only tried: warnings need no acknowledgement, and the caller rolls back
     * @throws StaleDossier when the caller acts on an old version
     * @throws ActRefused when the rules do not allow it
     * @throws WarningNotAcknowledged when it was not said that its warnings were read
     */
    @Transactional
    BatchLine act(DossierBatch batch, DossierBatch.Item item, ActContext context, boolean preview) {
        DossierAct act = batch.act().act();
        Set<ActWarning> warnings = ActWarning.of(act, dossiers.get(item.code()), context);
        Dossier done = perform(batch, item, context);
        if (!preview && !item.acknowledged()) {
            warnings.stream().findFirst().ifPresent(warning -> {
                throw new WarningNotAcknowledged(warning);
            });
        }
        return BatchLine.done(done, warnings);
    }

    private Dossier perform(DossierBatch batch, DossierBatch.Item item, ActContext context) {
        String code = item.code();
        int seen = item.seenVersion();
        DossierAct act = batch.act().act();
        return switch (batch.act()) {
            case HAND_OVER, COMPLETE_STEP -> acts.passOn(code, seen, act, context, batch.note(), batch.assignee());
            case SIGN -> acts.passOn(code, seen, act, context, batch.note(), null);
            case ACCEPT_HAND_OVER -> acts.perform(code, seen, act, context, dossier -> dossier.acceptHandOver(context));
            case FINISH ->
                acts.perform(
                        code,
                        seen,
                        act,
                        context,
                        dossier -> dossier.finish(context, item.resultNumber(), batch.note()));
            case RETURN ->
                acts.perform(
                        code,
                        seen,
                        act,
                        context,
                        dossier -> dossier.returnResult(context, batch.collectedBy(), batch.note()));
        };
    }
}
