package vn.motcua.calendar;

/** The calendar's rows changed in the transaction that tells it. */
record CalendarChanged() {}
