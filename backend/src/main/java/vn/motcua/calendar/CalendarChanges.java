package vn.motcua.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The history of the calendar; rows are only ever added. */
@ApplicationScoped
public class CalendarChanges implements PanacheRepository<CalendarChange> {

    /**
     * Newest first.
     *
     * @param before id of the last row shown, exclusive; {@link Long#MAX_VALUE} for the first page
     */
    public List<CalendarChange> page(long before, int limit) {
        return find("id < ?1 order by id desc", before).page(0, limit).list();
    }
}
