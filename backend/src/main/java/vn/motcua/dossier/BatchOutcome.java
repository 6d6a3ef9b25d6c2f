package vn.motcua.dossier;

/** How it went with one dossier of many. */
public enum BatchOutcome {
    /** Done; in a preview: it would be. */
    DONE,
    /** Not allowed, with the reason. */
    REFUSED,
    /** Somebody has changed it since the caller saw it. */
    STALE
}
