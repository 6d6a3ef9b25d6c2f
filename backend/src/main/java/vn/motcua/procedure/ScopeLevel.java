package vn.motcua.procedure;

/** Cấp thực hiện: at which level of government a procedure is resolved. Districts ended on 1 July 2025. */
public enum ScopeLevel {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
