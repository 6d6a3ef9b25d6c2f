package vn.motcua.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Nhật ký: only ever appended to; the database gives the application no right to change or delete a row. */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<DossierEvent, DossierEventId> {

    @Inject
    DossierAnnouncer announcer;

    @Inject
    Event<StandingChanged> changed;

    /**
     * Writes what the dossier has recorded since it was read, tells whoever counts dossiers at once, and the open screens
     * when it is committed.
     */
    public void append(Dossier dossier) {
        List<DossierEvent> recorded = dossier.takeRecorded();
        recorded.forEach(this::persist);
        if (!recorded.isEmpty()) {
            DossierEvent last = recorded.getLast();
            dossier.takeChangedStanding()
                    .ifPresent(standing -> changed.fire(new StandingChanged(
                            dossier.id(), standing, last.seq(), last.recordedAt(), dossier.suspensions())));
            announcer.announce(dossier, last);
        }
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
        if (dossier.isJustReceived()) {
            return List.of();
        }
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
