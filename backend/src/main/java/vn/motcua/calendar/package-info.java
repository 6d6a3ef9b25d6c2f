/**
 * The working calendar and the deadline engine: when the desk works, and until when a promise runs. Pure {@code
 * java.time} values with {@code now} nowhere; only the rows behind the calendar ({@link
 * vn.motcua.calendar.CalendarDay} and its neighbours) touch the database. Only this package knows holidays.
 */
package vn.motcua.calendar;
