package vn.motcua.organization;

/** What of the office a change is about. */
public enum AdministrationSubject {
    AGENCY,
    DEPARTMENT,
    STAFF,
    SUBSTITUTION
}
