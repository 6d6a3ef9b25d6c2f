package vn.motcua.calendar;

/** Which layer of the calendar something belongs to (ADR 0014). */
public enum CalendarScope {
    /** Stated for all agencies. */
    NATIONAL,
    /** Stated by one agency, over the national calendar. */
    AGENCY
}
