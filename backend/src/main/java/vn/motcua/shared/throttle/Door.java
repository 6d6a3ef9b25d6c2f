package vn.motcua.shared.throttle;

/** The ways in that need no token and cost something, each counted on its own. */
public enum Door {
    LOOKUP,
    RATING,
    FEEDBACK,
    STATISTICS
}
