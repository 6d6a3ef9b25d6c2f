package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.motcua.shared.NativeScalar;

/**
 * Ids of new dossiers, drawn from the sequence by the handful, since nobody reads anything into them. A handful is lost
 * at a restart, and another instance draws its own.
 */
@ApplicationScoped
class DossierIds {

    private static final int HANDFUL = 50;

    private final EntityManager entityManager;
    private final Queue<Long> drawn = new ConcurrentLinkedQueue<>();

    DossierIds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    long next() {
        for (Long id = drawn.poll(); ; id = drawn.poll()) {
            if (id != null) {
                return id;
            }
            drawn.addAll(draw());
        }
    }

    private List<Long> draw() {
        return NativeScalar.of(
                        entityManager,
                        "select nextval('dossier_id') as id from generate_series(1, :handful)",
                        "id",
                        Long.class)
                .setParameter("handful", HANDFUL)
                .getResultList();
    }
}
