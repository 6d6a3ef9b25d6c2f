package vn.motcua.dossier;

/** Trước hạn, đúng hạn, quá hạn: given once by the {@link OutcomeRule} when a dossier is resolved, never changed. */
public enum Outcome {
    EARLY,
    ON_TIME,
    LATE,
    NO_DEADLINE
}
