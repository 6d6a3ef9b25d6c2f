package vn.motcua.dossier;

import java.time.Instant;

/** A printed date that was moved by the calendar, as the ledger tells it. */
public record PromiseMove(
        Instant at, String by, String byName, String reason, Instant promisedBefore, Instant promisedAt) {

    static PromiseMove of(DossierEvent event) {
        return new PromiseMove(
                event.at(),
                event.actor(),
                event.actorName(),
                event.details().get("reason"),
                Instant.parse(event.details().get("promisedBefore")),
                Instant.parse(event.details().get("promisedAt")));
    }
}
