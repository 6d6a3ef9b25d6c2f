package vn.motcua.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The years that deadlines may touch. */
@ApplicationScoped
public class CalendarYears implements PanacheRepositoryBase<CalendarYear, Integer> {}
