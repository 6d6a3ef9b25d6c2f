package vn.motcua.dossier;

import java.time.Instant;

/**
 * What anyone may know of a dossier.
 *
 * @param promisedAt null where nothing is promised
 * @param originalPromisedAt the date without the extension; null with {@code promisedAt}
 * @param pausedSince since when the clock stands; null while it runs
 * @param finishedAt null until it is resolved
 */
public record PublicDossier(
        int agencyId,
        String code,
        DossierStatus status,
        Instant promisedAt,
        Instant originalPromisedAt,
        Instant pausedSince,
        Instant finishedAt) {

    public boolean finished() {
        return finishedAt != null;
    }

    /** The promise has passed, and nothing but us is waited for. */
    public boolean isLateAt(Instant now) {
        return !finished() && pausedSince == null && promisedAt != null && now.isAfter(promisedAt);
    }

    /** The citizen was given another date than the first. */
    public boolean postponed() {
        return promisedAt != null && originalPromisedAt != null && !promisedAt.equals(originalPromisedAt);
    }
}
