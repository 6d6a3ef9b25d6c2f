package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** One act for many dossiers: each by itself, and one that is refused stops no other. */
@ApplicationScoped
public class DossierBatches {

    @Inject
    EachInItsOwnTransaction each;

    @Inject
    BatchMember member;

    /** What would become of each: everything is done as in earnest, and taken back. */
    public List<BatchLine> preview(DossierBatch batch, ActContext context) {
        return each.tried(batch.items(), DossierBatch.Item::code, item -> member.act(batch, item, context, true));
    }

    /** Does it; what is done stays done, whatever becomes of the others. */
    public List<BatchLine> perform(DossierBatch batch, ActContext context) {
        return each.done(batch.items(), DossierBatch.Item::code, item -> member.act(batch, item, context, false));
    }
}
