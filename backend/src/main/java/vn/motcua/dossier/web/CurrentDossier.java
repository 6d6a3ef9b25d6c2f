package vn.motcua.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Ledger;
import vn.motcua.organization.StaffRef;
import vn.motcua.shared.VietnamTime;

/** The dossier as it is now, read in a transaction of its own after the losing one was rolled back. */
@ApplicationScoped
class CurrentDossier {

    /** @param change what was done last, and so came first */
    record Snapshot(DossierView dossier, StaffRef changedBy, OffsetDateTime changedAt, DossierAct change) {}

    @Inject
    Dossiers dossiers;

    @Inject
    Ledger ledger;

    @Inject
    DossierViews views;

    @Inject
    ActContexts contexts;

    @Transactional
    Snapshot read(String code) {
        Dossier dossier = dossiers.get(code);
        DossierEvent last = ledger.of(dossier).getLast();
        return new Snapshot(
                views.of(dossier, contexts.now(dossier)),
                StaffRef.of(last.actor(), last.actorName()),
                VietnamTime.offset(last.recordedAt()),
                last.act());
    }
}
