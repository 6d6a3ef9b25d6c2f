package vn.motcua.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The years that deadlines may touch. */
@ApplicationScoped
public class CalendarYears implements PanacheRepositoryBase<CalendarYear, Integer> {

    public List<Integer> inOrder() {
        return list("order by year").stream().map(CalendarYear::year).toList();
    }
}
