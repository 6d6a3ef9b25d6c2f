package vn.motcua.calendar;

/** How sure the office is of a row of the calendar. */
public enum Certainty {
    /** The official notice has been seen. */
    ANNOUNCED,
    /** Follows from the Labour Code and agrees with a second source. */
    CONFIRMED_BY_RULE,
    /** Follows from the Labour Code; not announced yet. */
    EXPECTED
}
