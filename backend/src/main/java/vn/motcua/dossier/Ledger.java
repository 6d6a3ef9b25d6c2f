package vn.motcua.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;

/** Nhật ký: only ever appended to; the database gives the application no right to change or delete a row. */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<DossierEvent, DossierEventId> {

    /** Writes what the dossier has recorded since it was read. */
    public void append(Dossier dossier) {
        dossier.takeRecorded().forEach(this::persist);
    }

    public List<DossierEvent> of(Dossier dossier) {
        return list(
                "id.agencyId = ?1 and id.dossierId = ?2",
                Sort.by("id.seq"),
                dossier.id().agencyId(),
                dossier.id().id());
    }

    /** How often and why the printed date was moved by the calendar, oldest first. */
    public List<PromiseMove> promiseMoves(Dossier dossier) {
        return list(
                        "id.agencyId = ?1 and id.dossierId = ?2 and act = ?3",
                        Sort.by("id.seq"),
                        dossier.id().agencyId(),
                        dossier.id().id(),
                        DossierAct.MOVE_PROMISE)
                .stream()
                .map(PromiseMove::of)
                .toList();
    }

    /**
     * Recomputes the chain.
     *
     * @return the number of the first row that does not hold; empty when the chain is whole up to the head that the
     *     dossier carries
     */
    public OptionalInt firstBroken(Dossier dossier, List<DossierEvent> events) {
        String previous = LedgerHash.GENESIS;
        int expectedSeq = 1;
        for (DossierEvent event : events) {
            boolean holds = event.seq() == expectedSeq
                    && event.previousHash().equals(previous)
                    && event.hash().equals(LedgerHash.of(previous, event.content(dossier.code())));
            if (!holds) {
                return OptionalInt.of(expectedSeq);
            }
            previous = event.hash();
            expectedSeq++;
        }
        return previous.equals(dossier.ledgerHash()) ? OptionalInt.empty() : OptionalInt.of(expectedSeq);
    }
}
