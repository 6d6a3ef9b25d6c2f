package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** One weekly session of the desk; all entries of one {@code validFrom} form a whole week. */
public record DeskHoursEntry(LocalDate validFrom, DayOfWeek weekday, WorkingSession session) {}
