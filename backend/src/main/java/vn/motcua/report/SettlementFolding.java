package vn.motcua.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.security.AgencyScope;

/**
 * Takes new facts into the sums of their agency and of those above it, a handful a transaction. Reports read what is not
 * folded yet beside the sums, so nothing is late for it; only one folds at a time, so nobody waits for a row.
 */
@ApplicationScoped
public class SettlementFolding {

    private static final int HANDFUL = 20_000;

    /** "MCSF": one lock for all instances. */
    static final long LOCK = 0x4D435346L;

    @Inject
    EntityManager entityManager;

    @Inject
    Agencies agencies;

    @Inject
    AgencyScope scope;

    /**
     * Folds until nothing is left, or stops at once when another instance is at it.
     *
     * @param today by which the trees of agencies are read
     * @return how many facts were folded
     */
    public long fold(LocalDate today) {
        long folded = 0;
        long taken = HANDFUL;
        while (taken == HANDFUL) {
            taken = QuarkusTransaction.requiringNew().timeout(600).call(() -> foldSome(today));
            folded += taken;
        }
        return folded;
    }

    private long foldSome(LocalDate today) {
        List<Integer> all = agencies.listAll().stream().map(Agency::id).sorted().toList();
        scope.open(all);
        if (!isOurs()) {
            return 0;
        }
        return scope.countingAll(() -> {
            Map<Integer, Integer[]> kept = keptMembers();
            all.forEach(root -> keepSubtree(root, kept.get(root), today));
            return (Long) entityManager
                    .createNativeQuery(SettlementSums.FOLD, Long.class)
                    .setParameter("most", HANDFUL)
                    .getSingleResult();
        });
    }

    private boolean isOurs() {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** Who has come into the subtree since its sums were made brings all its sums along, who has left takes them away. */
    private void keepSubtree(int root, Integer[] kept, LocalDate today) {
        Integer[] members = agencies.visibleTo(root, today).stream().sorted().toArray(Integer[]::new);
        if (members.length == 1 && kept == null || Arrays.equals(members, kept)) {
            return;
        }
        Set<Integer> before = kept == null ? Set.of() : Set.of(kept);
        join(root, without(Set.of(members), before), 1);
        join(root, without(before, Set.of(members)), -1);
        entityManager
                .createNativeQuery("insert into settlement_subtree (agency_id, members) values (:root, :members)"
                        + " on conflict (agency_id) do update set members = excluded.members")
                .setParameter("root", root)
                .setParameter("members", members)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Map<Integer, Integer[]> keptMembers() {
        Map<Integer, Integer[]> kept = new HashMap<>();
        List<Object[]> rows = entityManager
                .createNativeQuery("select agency_id, members from settlement_subtree", Object[].class)
                .getResultList();
        rows.forEach(row -> kept.put((Integer) row[0], (Integer[]) row[1]));
        return kept;
    }

    private void join(int root, Set<Integer> members, int sign) {
        if (members.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery(SettlementSums.JOIN_SUBTREE)
                .setParameter("root", root)
                .setParameter("members", members.toArray(Integer[]::new))
                .setParameter("sign", sign)
                .executeUpdate();
    }

    private static Set<Integer> without(Set<Integer> all, Set<Integer> others) {
        Set<Integer> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
