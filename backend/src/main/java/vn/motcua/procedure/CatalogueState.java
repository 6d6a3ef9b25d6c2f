package vn.motcua.procedure;

/** What state of procedures to list; one procedure can be in force and have a draft. */
public enum CatalogueState {
    ALL,
    IN_FORCE,
    UPCOMING,
    DRAFT,
    RETIRED
}
