package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The special days that the nation or an agency states. */
@ApplicationScoped
class CalendarDays {

    private final EntityManager entityManager;

    CalendarDays(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    NavigableMap<LocalDate, CalendarEntry> of(CalendarOwner owner) {
        NavigableMap<LocalDate, CalendarEntry> entries = new TreeMap<>();
        rows(owner).stream()
                .map(CalendarDay::toEntry)
                .forEach(entry -> entries.put(entry.day().date(), entry));
        return entries;
    }

    Optional<CalendarEntry> entryOn(CalendarOwner owner, LocalDate date) {
        return Optional.ofNullable(find(owner, date)).map(CalendarDay::toEntry);
    }

    /** Brings the row of a date to what the change says. */
    void apply(CalendarOwner owner, DayChange change) {
        CalendarDay stored = find(owner, change.date());
        if (change.after() == null) {
            entityManager.remove(stored);
        } else if (stored == null) {
            entityManager.persist(
                    owner.isNation()
                            ? new NationalDay(change.after())
                            : new AgencyDay(owner.agencyId(), change.after()));
        } else {
            stored.state(change.after());
        }
    }

    private CalendarDay find(CalendarOwner owner, LocalDate date) {
        return owner.isNation()
                ? entityManager.find(NationalDay.class, date)
                : entityManager.find(AgencyDay.class, new AgencyDay.Key(owner.agencyId(), date));
    }

    private List<? extends CalendarDay> rows(CalendarOwner owner) {
        return owner.isNation()
                ? entityManager
                        .createQuery("from NationalDay", NationalDay.class)
                        .getResultList()
                : entityManager
                        .createQuery("from AgencyDay where agencyId = :agency", AgencyDay.class)
                        .setParameter("agency", owner.agencyId())
                        .getResultList();
    }
}
