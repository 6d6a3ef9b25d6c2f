package vn.motcua.dossier;

/** Where one step of a dossier stands; NOT_RECORDED is a step of which a register tells nothing. */
public enum StepState {
    PENDING,
    ACTIVE,
    DONE,
    NOT_RECORDED
}
