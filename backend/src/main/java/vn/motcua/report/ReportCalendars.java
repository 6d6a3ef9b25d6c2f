package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.IntFunction;
import vn.motcua.calendar.CalendarsAsOf;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;

/** The working calendars by which a report tells time: as they were known at its moment (ADR 0048). */
@ApplicationScoped
public class ReportCalendars {

    @Inject
    WorkingCalendars inForce;

    @Inject
    CalendarsAsOf past;

    /** By the agency; keep it for the whole of a report. */
    public IntFunction<WorkingCalendar> of(ReportPeriod period) {
        return period.asKnownNow() ? inForce::of : past.at(period.asOf());
    }
}
