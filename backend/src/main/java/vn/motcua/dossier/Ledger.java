package vn.motcua.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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

    /** What the applicant was told to bring before the reception, oldest first. */
    public List<CompletionRequest> completionRequests(Dossier dossier) {
        return list(
                        "id.agencyId = ?1 and id.dossierId = ?2 and act = ?3",
                        Sort.by("id.seq"),
                        dossier.id().agencyId(),
                        dossier.id().id(),
                        DossierAct.REQUEST_COMPLETION)
                .stream()
                .map(CompletionRequest::of)
                .toList();
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
}
