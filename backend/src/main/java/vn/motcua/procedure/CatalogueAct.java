package vn.motcua.procedure;

/** What can be done to a procedure and leaves a row in its history. Saving a draft does not: it may happen every second. */
public enum CatalogueAct {
    CREATED,
    DRAFT_OPENED,
    DRAFT_DISCARDED,
    PUBLISHED,
    PUBLICATION_WITHDRAWN,
    CORRECTED,
    RETIRED,
    RETIREMENT_WITHDRAWN,
    REFILED,
    RESTRICTION_CHANGED,
    CERTIFICATION_BOOK_CHANGED
}
