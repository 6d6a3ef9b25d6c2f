package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import vn.motcua.shared.NativeScalar;

/**
 * Numbers without gaps: the row of the series is locked by the transaction that takes a number and rolls back with
 * it, so a reception that fails leaves no hole.
 */
@ApplicationScoped
class NumberSeries {

    @Inject
    EntityManager entityManager;

    /** The next number of the series, from 1. Others who want one of the same series wait for this transaction. */
    int next(int agencyId, String series) {
        return NativeScalar.of(entityManager, """
                        insert into number_series as s (agency_id, series, last_number) values (:agency, :series, 1)
                        on conflict (agency_id, series) do update set last_number = s.last_number + 1
                        returning last_number
                        """, "last_number", Integer.class)
                .setParameter("agency", agencyId)
                .setParameter("series", series)
                .getSingleResult();
    }

    /** @param series a LIKE pattern: whether one of them has given a number yet */
    boolean isBegun(int agencyId, String series) {
        return NativeScalar.of(entityManager, """
                        select exists (select from number_series where agency_id = :agency and series like :series) as begun
                        """, "begun", Boolean.class)
                .setParameter("agency", agencyId)
                .setParameter("series", series)
                .getSingleResult();
    }
}
