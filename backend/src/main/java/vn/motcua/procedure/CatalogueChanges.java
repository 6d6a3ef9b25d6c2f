package vn.motcua.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was done to fields, decisions and exemption groups; rows are only ever added. */
@ApplicationScoped
public class CatalogueChanges implements PanacheRepository<CatalogueChange> {

    /** A change that changed nothing leaves no row. */
    void record(CatalogueChange change) {
        if (!Objects.equals(change.before(), change.after())) {
            persist(change);
        }
    }

    /**
     * Newest first.
     *
     * @param subject null for all
     * @param key null for all
     * @param before id of the last row shown, exclusive; {@link Long#MAX_VALUE} for the first page
     */
    public List<CatalogueChange> page(CatalogueSubject subject, String key, long before, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("before", before));
        parameters.put("subject", subject);
        parameters.put("key", key);
        return find("""
                        id < :before and (:subject is null or subject = :subject)
                        and (:key is null or key = :key) order by id desc
                        """, parameters).page(0, limit).list();
    }
}
