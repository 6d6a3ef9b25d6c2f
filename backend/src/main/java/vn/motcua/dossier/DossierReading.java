package vn.motcua.dossier;

/** What somebody looked at of a dossier. */
public enum DossierReading {
    DETAIL,
    LEDGER,
    PROOF,
    ATTACHMENT,
    FORM,
    EXPORT
}
