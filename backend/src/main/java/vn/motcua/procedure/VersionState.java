package vn.motcua.procedure;

public enum VersionState {
    DRAFT,
    PUBLISHED
}
