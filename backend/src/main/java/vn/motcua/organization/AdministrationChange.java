package vn.motcua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing of the office before and after an administrator changed it; only ever added. */
@Entity
@Immutable
@Table(name = "administration_change")
public class AdministrationChange {

    @EmbeddedId
    private NumberedInAgency id;

    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private AdministrationSubject subject;

    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> after;

    protected AdministrationChange() {}

    AdministrationChange(long number, AdministrationEdit edit, Changed changed) {
        this.id = new NumberedInAgency(changed.agencyId(), number);
        this.at = edit.at();
        this.actor = edit.actor();
        this.actorName = edit.actorName();
        this.subject = changed.subject();
        this.key = changed.key();
        this.before = changed.before();
        this.after = changed.after();
    }

    /**
     * What a change found and what it left.
     *
     * @param key code of the agency or department, username, number of the substitution
     * @param before null when there was nothing
     * @param after null when there is nothing any more
     */
    record Changed(
            int agencyId,
            AdministrationSubject subject,
            String key,
            Map<String, Object> before,
            Map<String, Object> after) {}

    public long number() {
        return id.number();
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    public AdministrationSubject subject() {
        return subject;
    }

    public String key() {
        return key;
    }

    public Map<String, Object> before() {
        return before;
    }

    public Map<String, Object> after() {
        return after;
    }
}
