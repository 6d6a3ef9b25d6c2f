package vn.motcua.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The special days of the calendar. */
@ApplicationScoped
public class CalendarDays implements PanacheRepositoryBase<CalendarDay, LocalDate> {

    Optional<CalendarEntry> entryOn(LocalDate date) {
        return findByIdOptional(date).map(CalendarDay::toEntry);
    }

    /** Brings the row of a date to what the change says. */
    void apply(DayChange change) {
        CalendarDay stored = findById(change.date());
        if (change.after() == null) {
            delete(stored);
        } else if (stored == null) {
            persist(new CalendarDay(change.after()));
        } else {
            stored.amend(change.after());
        }
    }

    /** Days given in exchange and days worked for them, of all years, in order. */
    List<CalendarDate> swapped() {
        return list("kind in ?1 order by day", List.of(DayKind.OFF_SWAPPED, DayKind.WORKING_SWAPPED)).stream()
                .map(day -> day.toEntry().day())
                .toList();
    }

    /** In order, both ends inclusive. */
    public List<CalendarDay> between(LocalDate first, LocalDate last) {
        return list("day between ?1 and ?2 order by day", first, last);
    }
}
