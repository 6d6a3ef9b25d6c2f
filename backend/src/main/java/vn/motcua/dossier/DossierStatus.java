package vn.motcua.dossier;

/** The ten public statuses of the national vocabulary, in its order. */
public enum DossierStatus {
    SUBMITTED,
    RECEIVED,
    NOT_ACCEPTED,
    IN_PROGRESS,
    AWAITING_SUPPLEMENT,
    AWAITING_PAYMENT,
    WITHDRAWAL_REQUESTED,
    STOPPED,
    FINISHED,
    RETURNED
}
