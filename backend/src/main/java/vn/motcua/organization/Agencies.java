package vn.motcua.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import vn.motcua.security.AgencyDirectory;
import vn.motcua.shared.AccentFolding;

/**
 * All agencies; a few thousand rows that hardly change, so the tree is kept in memory. A change made by this instance
 * is seen at once after its commit, one made by another instance within a second.
 */
@ApplicationScoped
public class Agencies implements PanacheRepositoryBase<Agency, Integer>, AgencyDirectory {

    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    /** What tells that no agency came or changed. */
    private record Revision(long agencies, long changes, long successions) {}

    /** @param seenAt {@link System#nanoTime()} of the last look at the rows */
    private record Seen(AgencyTree tree, Revision revision, long seenAt) {

        boolean isFresh() {
            return System.nanoTime() - seenAt < LOOK_AGAIN_NANOS;
        }
    }

    private final ReentrantLock looking = new ReentrantLock();
    private volatile Seen seen;

    public Agency get(int id) {
        return findById(id);
    }

    @Override
    public Optional<Integer> idOf(String agencyCode) {
        return tree().idOf(agencyCode);
    }

    /** @param id null for nobody, who has no code */
    public String codeOf(Integer id) {
        return id == null ? null : tree().codeOf(id);
    }

    public String nameOf(int id) {
        return tree().nameOf(id);
    }

    @Override
    public List<Integer> withDescendants(int agencyId) {
        return tree().withDescendants(agencyId);
    }

    @Override
    public List<Integer> visibleTo(int agencyId, LocalDate today) {
        return tree().visibleTo(agencyId, today);
    }

    /** Whoever changes the agency or what belongs to it waits here for the others to finish. */
    Agency locked(int id) {
        Agency agency = findById(id, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(agency);
        return agency;
    }

    /**
     * One page, by code.
     *
     * @param after code of the last row of the page before; null for the first page
     */
    @SuppressWarnings("unchecked")
    public List<Agency> page(AgencyFilter filter, String after, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from agency
                         where id = any (:scope) and search_text like :pattern escape '\\'
                           and (:state = 'ALL' or :state = case when valid_until <= :today then 'CLOSED' else 'OPEN' end)
                           and (:parent = 0 or parent_id = :parent) and code > :after
                         order by code limit :limit
                        """, Agency.class)
                .setParameter("scope", filter.scope().toArray(Integer[]::new))
                .setParameter("pattern", AccentFolding.likePattern(filter.query()))
                .setParameter("state", filter.state().name())
                .setParameter("today", filter.today())
                .setParameter("parent", filter.parentId() == null ? 0 : filter.parentId())
                .setParameter("after", after == null ? "" : after)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Agencies that are there on a day, by code. */
    public List<Agency> openOn(LocalDate day, String query, int limit) {
        return find(
                        "validFrom <= ?1 and (validUntil is null or validUntil > ?1) and searchText like ?2 escape '\\'"
                                + " order by code",
                        day,
                        AccentFolding.likePattern(query))
                .page(0, limit)
                .list();
    }

    /** Agencies that hang below no other, by code. */
    public List<Agency> top() {
        return list("parentId is null order by code");
    }

    /** How many agencies hang directly below each of these; agencies without any are left out. */
    public Map<Integer, Long> childCounts(List<Integer> ids) {
        return getEntityManager()
                .createQuery(
                        "select parentId, count(*) from Agency where parentId in :ids group by parentId",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    /** @param day on which at least one agency directly below still is */
    boolean hasChildrenAfter(int agencyId, LocalDate day) {
        return count("parentId = ?1 and (validUntil is null or validUntil > ?2)", agencyId, day) > 0;
    }

    /** To be called after agencies were added or changed outside a transaction of ours. */
    public void forgetTree() {
        seen = null;
    }

    void afterChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgenciesChanged change) {
        forgetTree();
    }

    private AgencyTree tree() {
        Seen last = seen;
        if (last == null) {
            looking.lock();
            return look();
        }
        // While one thread looks, the others go on with what they have.
        return last.isFresh() || !looking.tryLock() ? last.tree() : look();
    }

    private AgencyTree look() {
        try {
            long lookedAt = System.nanoTime();
            Revision revision = revision();
            Seen last = seen;
            AgencyTree tree = last != null && last.revision().equals(revision) ? last.tree() : read();
            // An installation without any agency is about to get its first ones.
            seen = revision.agencies() == 0 ? null : new Seen(tree, revision, lookedAt);
            return tree;
        } finally {
            looking.unlock();
        }
    }

    private Revision revision() {
        return getEntityManager().createQuery("""
                        select count(*), coalesce(sum(version), 0), (select count(*) from AgencySuccession) from Agency
                        """, Revision.class).getSingleResult();
    }

    private AgencyTree read() {
        return new AgencyTree(
                getEntityManager()
                        .createQuery("select id, code, name, parentId, validFrom from Agency", AgencyTree.Node.class)
                        .getResultList(),
                getEntityManager()
                        .createQuery(
                                "select id.successorId, id.predecessorId from AgencySuccession",
                                AgencyTree.Succession.class)
                        .getResultList());
    }
}
