package vn.motcua.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That the sums of an agency were checked against a full recount of its dossiers, and what came out; written once. */
@Entity
@Immutable
@Table(name = "settlement_check")
public class SettlementCheck {

    @Embeddable
    record Id(
            @Column(name = "agency_id") int agencyId,
            @Column(name = "checked_at") Instant checkedAt) {}

    @EmbeddedId
    private Id id;

    @Column(name = "checked_by")
    private String checkedBy;

    private long dossiers;
    private long sums;
    private long differences;

    protected SettlementCheck() {}

    SettlementCheck(int agencyId, Instant checkedAt, String checkedBy, long dossiers, long sums, long differences) {
        this.id = new Id(agencyId, checkedAt);
        this.checkedBy = checkedBy;
        this.dossiers = dossiers;
        this.sums = sums;
        this.differences = differences;
    }

    public int agencyId() {
        return id.agencyId();
    }

    public Instant checkedAt() {
        return id.checkedAt();
    }

    /** The account, or what runs by itself at night. */
    public String checkedBy() {
        return checkedBy;
    }

    /** How many dossiers were counted again. */
    public long dossiers() {
        return dossiers;
    }

    /** How many sums were compared. */
    public long sums() {
        return sums;
    }

    public long differences() {
        return differences;
    }
}
