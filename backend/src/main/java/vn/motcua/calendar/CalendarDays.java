package vn.motcua.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The special days of the calendar. */
@ApplicationScoped
public class CalendarDays implements PanacheRepositoryBase<CalendarDay, LocalDate> {

    /** In order, both ends inclusive. */
    public List<CalendarDay> between(LocalDate first, LocalDate last) {
        return list("day between ?1 and ?2 order by day", first, last);
    }
}
