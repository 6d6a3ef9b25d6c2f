package vn.motcua.dossier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of the ledger as it lies in the database, whatever somebody may have made of it: nothing here takes for granted
 * that the act is known or the details are texts.
 *
 * @param details as JSON gave them: of a row that nobody touched, texts by name
 */
public record LedgerRow(
        int seq,
        String act,
        Instant at,
        Instant recordedAt,
        String actor,
        String actorName,
        Object details,
        String previousHash,
        String hash) {

    /** What the hash is taken of. */
    Map<String, Object> content(String dossierCode) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("dossier", dossierCode);
        content.put("seq", seq);
        content.put("act", act);
        content.put("at", at.toString());
        content.put("recordedAt", recordedAt.toString());
        content.put("actor", actor);
        content.put("actorName", actorName);
        content.put("details", details);
        return content;
    }

    /** The text that was hashed after the previous hash, so that anyone can hash it again. */
    public String canonical(String dossierCode) {
        return LedgerHash.canonical(content(dossierCode));
    }
}
