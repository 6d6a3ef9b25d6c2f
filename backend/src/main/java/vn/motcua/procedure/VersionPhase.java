package vn.motcua.procedure;

/** Where a version stands on a date. */
public enum VersionPhase {
    DRAFT,
    UPCOMING,
    IN_FORCE,
    PAST
}
