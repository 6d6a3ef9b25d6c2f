package vn.motcua.dossier;

/** What a department that was asked thinks of it. */
public enum Opinion {
    AGREED,
    DISAGREED,
    OTHER
}
