package vn.motcua.dossier.proof;

/** How a criterion stands. */
public enum CriterionState {
    PASSED,
    FAILED,
    /** Holds so far, and can still fail. */
    PENDING,
    /** There is nothing that it could speak of. */
    NOT_APPLICABLE
}
