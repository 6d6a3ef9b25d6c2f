package vn.motcua.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Which state of the calendar is in force. */
@ApplicationScoped
class CalendarRevisions implements PanacheRepositoryBase<CalendarRevision, Boolean> {

    long current() {
        return getEntityManager()
                .createQuery("select revision from CalendarRevision", Long.class)
                .getSingleResult();
    }

    /** Writers of the calendar wait for each other here. */
    CalendarRevision locked() {
        return findById(true, LockModeType.PESSIMISTIC_WRITE);
    }
}
