package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The histories of the national calendar and of the agencies' own; rows are only ever added. */
@ApplicationScoped
public class CalendarChanges {

    private final EntityManager entityManager;

    CalendarChanges(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Collection<CalendarChange> changes) {
        changes.forEach(entityManager::persist);
    }

    /**
     * What the nation and this agency changed, newest first.
     *
     * @param before id of the last row shown, exclusive; {@link Long#MAX_VALUE} for the first page
     */
    public List<CalendarChange> page(int agencyId, long before, int limit) {
        var national = entityManager.createQuery(
                "from NationalChange where id < :before order by id desc", NationalChange.class);
        var own = entityManager
                .createQuery(
                        "from AgencyChange where agencyId = :agency and id < :before order by id desc",
                        AgencyChange.class)
                .setParameter("agency", agencyId);
        return Stream.concat(first(national, before, limit), first(own, before, limit))
                .sorted(Comparator.comparing(CalendarChange::id).reversed())
                .limit(limit)
                .toList();
    }

    /** What the nation changed after a moment, newest first, without what a new installation began with. */
    List<NationalChange> ofNationSince(Instant at) {
        return entityManager
                .createQuery(
                        "from NationalChange where at > :at and actor <> :installation order by id desc",
                        NationalChange.class)
                .setParameter("at", at)
                .setParameter("installation", CalendarEdit.INSTALLATION)
                .getResultList();
    }

    /** What an agency changed after a moment, newest first. */
    List<AgencyChange> ofAgencySince(int agencyId, Instant at) {
        return entityManager
                .createQuery(
                        "from AgencyChange where agencyId = :agency and at > :at order by id desc", AgencyChange.class)
                .setParameter("agency", agencyId)
                .setParameter("at", at)
                .getResultList();
    }

    private static Stream<? extends CalendarChange> first(
            TypedQuery<? extends CalendarChange> newestFirst, long before, int limit) {
        return newestFirst.setParameter("before", before).setMaxResults(limit).getResultStream();
    }
}
