package vn.motcua.dossier.proof;

import java.time.Instant;
import java.util.List;

/**
 * Why a criterion stands as it does, so that anyone can look it up.
 *
 * @param arguments values for the words
 * @param events numbers of the ledger rows that show it
 * @param at the moment that it speaks of; null when it speaks of none
 */
public record Evidence(EvidenceCode code, List<Object> arguments, List<Integer> events, Instant at) {

    static Evidence of(EvidenceCode code, Object... arguments) {
        return new Evidence(code, List.of(arguments), List.of(), null);
    }

    Evidence at(Instant moment) {
        return new Evidence(code, arguments, events, moment);
    }

    Evidence shownBy(Integer... rows) {
        return new Evidence(code, arguments, List.of(rows), at);
    }

    public String vietnamese() {
        return ProofTexts.vietnamese(code, arguments);
    }

    public String english() {
        return ProofTexts.english(code, arguments);
    }
}
