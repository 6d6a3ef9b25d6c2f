package vn.motcua.dossier;

/** What a file of a dossier is. */
public enum AttachmentKind {
    /** A scan of a paper that the pinned version lists. */
    COMPONENT,
    /** The result, scanned or signed. */
    RESULT,
    /** What was found out while the dossier was worked on (NĐ 61/2018 Điều 19.3). */
    VERIFICATION,
    OTHER
}
