package vn.motcua.organization;

/** Where a day stands to the days of a substitution. */
public enum SubstitutionState {
    UPCOMING,
    RUNNING,
    OVER
}
