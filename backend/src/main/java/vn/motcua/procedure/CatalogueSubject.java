package vn.motcua.procedure;

/** What of the catalogue's words a change is about; changes of procedures are {@link ProcedureChange}s. */
public enum CatalogueSubject {
    FIELD,
    DECISION,
    EXEMPTION_GROUP
}
