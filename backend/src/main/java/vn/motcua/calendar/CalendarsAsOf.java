package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The calendars by which agencies worked at a moment of the past: those of today, with every change since taken back by
 * what the history says it found (ADR 0048). What ships with the product is where the history begins.
 */
@ApplicationScoped
public class CalendarsAsOf {

    private final CalendarReader reader;
    private final CalendarChanges changes;
    private final WorkingCalendars inForce;

    CalendarsAsOf(CalendarReader reader, CalendarChanges changes, WorkingCalendars inForce) {
        this.reader = reader;
        this.changes = changes;
        this.inForce = inForce;
    }

    /**
     * Keep the function for the whole of a computation: it makes each calendar once. The transaction must see the rows of
     * the agencies that it is asked for.
     *
     * @param at what was changed at this very moment had been changed
     */
    public IntFunction<WorkingCalendar> at(Instant at) {
        List<? extends CalendarChange> ofNation = changes.ofNationSince(at);
        Map<Integer, WorkingCalendar> made = new HashMap<>();
        return agencyId -> made.computeIfAbsent(agencyId, id -> {
            List<? extends CalendarChange> own = changes.ofAgencySince(id, at);
            return own.isEmpty() && ofNation.isEmpty()
                    ? inForce.of(id)
                    : reader.calendar(CalendarOwner.agency(id))
                            .before(ofNation, own)
                            .build();
        });
    }
}
