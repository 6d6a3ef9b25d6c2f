package vn.motcua.procedure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A field, a decision or an exemption group before and after somebody changed it; only ever added. */
@Entity
@Immutable
@Table(name = "catalogue_change")
public class CatalogueChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private CatalogueSubject subject;

    private String key;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "at"))
    @AttributeOverride(name = "by", column = @Column(name = "actor"))
    @AttributeOverride(name = "byName", column = @Column(name = "actor_name"))
    private CatalogueEdit edit;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> after;

    protected CatalogueChange() {}

    /**
     * @param key code of the field or group, id of the decision
     * @param before null when there was nothing
     * @param after null when there is nothing any more
     */
    CatalogueChange(
            CatalogueSubject subject,
            String key,
            Map<String, Object> before,
            Map<String, Object> after,
            CatalogueEdit edit) {
        this.subject = subject;
        this.key = key;
        this.before = before;
        this.after = after;
        this.edit = edit;
    }

    public long id() {
        return id;
    }

    public CatalogueSubject subject() {
        return subject;
    }

    public String key() {
        return key;
    }

    public CatalogueEdit edit() {
        return edit;
    }

    public Map<String, Object> before() {
        return before;
    }

    public Map<String, Object> after() {
        return after;
    }
}
