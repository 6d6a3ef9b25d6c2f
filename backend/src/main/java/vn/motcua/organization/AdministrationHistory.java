package vn.motcua.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.organization.AdministrationChange.Changed;
import vn.motcua.shared.NativeScalar;

/** The history of the office; the database lets nobody take a row back. */
@ApplicationScoped
public class AdministrationHistory implements PanacheRepositoryBase<AdministrationChange, NumberedInAgency> {

    /**
     * Which rows a list shows.
     *
     * @param subject null for all
     * @param key null for all
     */
    public record Filter(int agencyId, AdministrationSubject subject, String key) {}

    /** A change that changed nothing leaves no row. */
    void record(AdministrationEdit edit, Changed changed) {
        if (!Objects.equals(changed.before(), changed.after())) {
            persist(new AdministrationChange(nextNumber(), edit, changed));
        }
    }

    /**
     * Newest first.
     *
     * @param before id of the last row shown, exclusive; {@link Long#MAX_VALUE} for the first page
     */
    public List<AdministrationChange> page(Filter filter, long before, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("agency", filter.agencyId(), "before", before));
        parameters.put("subject", filter.subject());
        parameters.put("key", filter.key());
        return find("""
                        id.agencyId = :agency and id.number < :before and (:subject is null or subject = :subject)
                        and (:key is null or key = :key) order by id.number desc
                        """, parameters).page(0, limit).list();
    }

    /** The first change of a thing after a moment; empty when it is still as it was then. */
    Optional<AdministrationChange> firstAfter(int agencyId, AdministrationSubject subject, String key, Instant at) {
        return find(
                        "id.agencyId = ?1 and subject = ?2 and key = ?3 and at > ?4 order by id.number",
                        agencyId,
                        subject,
                        key,
                        at)
                .firstResultOptional();
    }

    private long nextNumber() {
        return NativeScalar.of(getEntityManager(), "select nextval('administration_change_id') as id", "id", Long.class)
                .getSingleResult();
    }
}
