package vn.motcua.procedure;

public enum FeeKind {
    NONE,
    FIXED,
    PER_PAGE,
    DECIDED_ELSEWHERE
}
