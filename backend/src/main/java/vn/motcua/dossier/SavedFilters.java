package vn.motcua.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.motcua.organization.Actor;
import vn.motcua.shared.problem.ProblemException;

/** The filters that people keep: each sees and changes only their own. */
@ApplicationScoped
public class SavedFilters implements PanacheRepositoryBase<SavedFilter, SavedFilterId> {

    public static final int MOST = 50;

    /** By name. */
    public List<SavedFilter> of(Actor owner) {
        return list("id.agencyId = ?1 and id.username = ?2", Sort.by("id.name"), owner.agencyId(), owner.username());
    }

    public Optional<SavedFilter> find(Actor owner, String name) {
        return findByIdOptional(new SavedFilterId(owner.agencyId(), owner.username(), name));
    }

    /** @throws ProblemException 409 TOO_MANY_FILTERS, 412 CHANGED_MEANWHILE when another window has just kept one */
    public SavedFilter keep(Actor owner, String name, FilterQuery query) {
        if (count("id.agencyId = ?1 and id.username = ?2", owner.agencyId(), owner.username()) >= MOST) {
            throw new ProblemException(409, "TOO_MANY_FILTERS", null, MOST);
        }
        int inserted = getEntityManager()
                .createNativeQuery("""
                        insert into saved_filter (agency_id, username, name, query, version)
                        values (:agency, :username, :name, :query, 0) on conflict do nothing
                        """)
                .setParameter("agency", owner.agencyId())
                .setParameter("username", owner.username())
                .setParameter("name", name)
                .setParameter("query", query.text())
                .executeUpdate();
        if (inserted == 0) {
            throw new ProblemException(412, "CHANGED_MEANWHILE", "header:If-Match");
        }
        return find(owner, name).orElseThrow();
    }

    /** @throws ProblemException 412 CHANGED_MEANWHILE */
    public void change(SavedFilter filter, int seenVersion, FilterQuery query) {
        requireSeen(filter, seenVersion);
        filter.look(query);
        flush();
    }

    /** @throws ProblemException 404 FILTER_NOT_FOUND, 412 CHANGED_MEANWHILE */
    public void drop(Actor owner, String name, int seenVersion) {
        SavedFilter filter =
                find(owner, name).orElseThrow(() -> new ProblemException(404, "FILTER_NOT_FOUND", null, name));
        requireSeen(filter, seenVersion);
        delete(filter);
    }

    private static void requireSeen(SavedFilter filter, int seenVersion) {
        if (filter.version() != seenVersion) {
            throw new ProblemException(412, "CHANGED_MEANWHILE", "header:If-Match");
        }
    }
}
