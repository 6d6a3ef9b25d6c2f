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

/** One act on a procedure: who, when, what, why. */
@Entity
@Immutable
@Table(name = "procedure_change")
public class ProcedureChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "procedure_id")
    private int procedureId;

    @Column(name = "procedure_code")
    private String procedureCode;

    @Column(name = "version_number")
    private Integer versionNumber;

    @Enumerated(EnumType.STRING)
    private CatalogueAct act;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "at"))
    @AttributeOverride(name = "by", column = @Column(name = "actor"))
    @AttributeOverride(name = "byName", column = @Column(name = "actor_name"))
    private CatalogueEdit edit;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> after;

    protected ProcedureChange() {}

    ProcedureChange(Procedure procedure, Integer versionNumber, CatalogueAct act, String reason, CatalogueEdit edit) {
        this.procedureId = procedure.id();
        this.procedureCode = procedure.code();
        this.versionNumber = versionNumber;
        this.act = act;
        this.reason = reason;
        this.edit = edit;
    }

    /** What there was and what there is now; null for nothing. */
    ProcedureChange from(Map<String, Object> was, Map<String, Object> is) {
        before = was;
        after = is;
        return this;
    }

    public long id() {
        return id;
    }

    public Integer versionNumber() {
        return versionNumber;
    }

    public CatalogueAct act() {
        return act;
    }

    public CatalogueEdit edit() {
        return edit;
    }

    public String reason() {
        return reason;
    }

    public Map<String, Object> before() {
        return before;
    }

    public Map<String, Object> after() {
        return after;
    }
}
