package vn.motcua.calendar;

/** What of the calendar a change is about. */
public enum CalendarSubject {
    /** A special day. */
    DAY,
    /** A week of desk hours, named by the day from which it is valid. */
    DESK_HOURS,
    /** The statement that the holidays of a year are complete, named by its first day. */
    YEAR
}
