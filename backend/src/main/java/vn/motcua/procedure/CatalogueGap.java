package vn.motcua.procedure;

/** What procedures can lack: a {@link MissingPart} of their version, their national code, the decision behind them. */
public enum CatalogueGap {
    TIME_LIMIT,
    STEPS,
    DOCUMENTS,
    LEGAL_BASIS,
    RESULT,
    FORM_FILE,
    NATIONAL_CODE,
    DECISION
}
