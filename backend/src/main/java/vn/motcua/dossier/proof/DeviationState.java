package vn.motcua.dossier.proof;

/** What has become of a deviation. */
public enum DeviationState {
    /** Nobody has said why, and what was done. */
    OPEN("v.standing and v.answers = 0"),
    /** The department recorded cause and corrective action. */
    ANSWERED("v.standing and v.answers > 0"),
    /** A later act mended it: the criterion no longer fails. */
    LIFTED("not v.standing");

    private final String condition;

    DeviationState(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
