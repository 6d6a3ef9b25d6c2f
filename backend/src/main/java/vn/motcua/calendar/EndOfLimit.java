package vn.motcua.calendar;

/** When a working-day limit ends. */
public enum EndOfLimit {
    /** At the end of the last session of its last day (BLDS 2015 Điều 148). */
    END_OF_DAY,
    /** Minute-exact: Monday 10:00 and two days make Wednesday 10:00. A day is worth the minutes of an ordinary working day. */
    SAME_TIME_OF_DAY
}
