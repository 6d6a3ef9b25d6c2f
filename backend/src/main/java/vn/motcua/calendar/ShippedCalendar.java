package vn.motcua.calendar;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A new installation begins with the calendar that ships with the product; what is there already is left alone. */
@ApplicationScoped
class ShippedCalendar {

    /** Before other observers of the start, which may want to compute dates. */
    private static final int FIRST = 1;

    @Inject
    CalendarYears years;

    @Inject
    CalendarLoader loader;

    @Inject
    Clock clock;

    @Transactional
    void loadIntoEmpty(@Observes @Priority(FIRST) StartupEvent start) {
        if (years.count() == 0) {
            loader.loadShipped(clock.instant());
        }
    }
}
