package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** When the desk works in an ordinary week, as the nation or an agency states it. */
@ApplicationScoped
class DeskHours {

    private static final String IN_ORDER = " order by validFrom, weekday, opensAt";

    private final EntityManager entityManager;

    DeskHours(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All weeks, each by the date from which it is in force. */
    NavigableMap<LocalDate, List<DeskHoursEntry>> weeks(CalendarOwner owner) {
        return rows(owner).stream()
                .map(DeskSession::toEntry)
                .collect(Collectors.groupingBy(DeskHoursEntry::validFrom, TreeMap::new, Collectors.toList()));
    }

    /** @param week none when no week begins on that date any more */
    void replaceWeek(CalendarOwner owner, LocalDate validFrom, Collection<DeskHoursEntry> week) {
        rows(owner).stream()
                .filter(session -> session.toEntry().validFrom().equals(validFrom))
                .forEach(entityManager::remove);
        entityManager.flush(); // a session may come again with another end
        for (DeskHoursEntry entry : week) {
            entityManager.persist(
                    owner.isNation() ? new NationalDeskSession(entry) : new AgencyDeskSession(owner.agencyId(), entry));
        }
    }

    private List<? extends DeskSession> rows(CalendarOwner owner) {
        return owner.isNation()
                ? entityManager
                        .createQuery("from NationalDeskSession" + IN_ORDER, NationalDeskSession.class)
                        .getResultList()
                : entityManager
                        .createQuery(
                                "from AgencyDeskSession where agencyId = :agency" + IN_ORDER, AgencyDeskSession.class)
                        .setParameter("agency", owner.agencyId())
                        .getResultList();
    }
}
