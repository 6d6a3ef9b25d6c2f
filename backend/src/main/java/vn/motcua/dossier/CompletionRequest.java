package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Hướng dẫn hoàn thiện before reception: which papers are missing and why, as the ledger tells it.
 *
 * @param documents codes of the version's own list
 */
public record CompletionRequest(Instant at, String by, String byName, String reason, List<String> documents) {

    static CompletionRequest of(DossierEvent event) {
        return new CompletionRequest(
                event.at(),
                event.actor(),
                event.actorName(),
                event.details().get("reason"),
                Pattern.compile(",")
                        .splitAsStream(event.details().get("documents"))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }
}
