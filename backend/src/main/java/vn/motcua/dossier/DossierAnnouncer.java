package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.motcua.live.LiveAnnouncer;
import vn.motcua.live.LiveEvent;

/**
 * Tells the open screens of an agency that a dossier was changed; they read what they may see of it. Of a restricted
 * dossier they hear only that something was changed, for its code and its acts are its circle's alone (ADR 0028).
 */
@ApplicationScoped
class DossierAnnouncer {

    static final String TOPIC = "dossier";

    @Inject
    LiveAnnouncer announcer;

    /** @param last the last row that was added to its ledger */
    void announce(Dossier dossier, DossierEvent last) {
        announcer.announce(new LiveEvent(
                dossier.id().agencyId(), TOPIC, dossier.restricted() ? Map.of() : content(dossier, last), true));
    }

    private static Map<String, String> content(Dossier dossier, DossierEvent last) {
        return Map.of(
                "code", dossier.code(),
                "act", last.act().name(),
                "status", dossier.status().name(),
                "by", last.actor());
    }
}
