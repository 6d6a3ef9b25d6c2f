package vn.motcua.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import vn.motcua.organization.Actor;

/** That an administrator had the sums of an agency put right, and why; written once. */
@Entity
@Immutable
@Table(name = "settlement_rebuild")
public class SettlementRebuild {

    @Embeddable
    record Id(
            @Column(name = "agency_id") int agencyId,
            @Column(name = "rebuilt_at") Instant rebuiltAt) {}

    /**
     * How many sums were wrong.
     *
     * @param found before
     * @param corrected also those of agencies above, which have the sums within their own
     * @param remaining after it
     */
    record Outcome(long found, long corrected, long remaining) {}

    @EmbeddedId
    private Id id;

    @Column(name = "rebuilt_by")
    private String rebuiltBy;

    @Column(name = "rebuilt_by_name")
    private String rebuiltByName;

    private String reason;
    private long found;
    private long corrected;
    private long remaining;

    protected SettlementRebuild() {}

    SettlementRebuild(int agencyId, Instant rebuiltAt, Actor by, String reason, Outcome outcome) {
        this.id = new Id(agencyId, rebuiltAt);
        this.rebuiltBy = by.username();
        this.rebuiltByName = by.name();
        this.reason = reason;
        this.found = outcome.found();
        this.corrected = outcome.corrected();
        this.remaining = outcome.remaining();
    }

    public int agencyId() {
        return id.agencyId();
    }

    public Instant rebuiltAt() {
        return id.rebuiltAt();
    }

    public String rebuiltBy() {
        return rebuiltBy;
    }

    public String rebuiltByName() {
        return rebuiltByName;
    }

    public String reason() {
        return reason;
    }

    public long found() {
        return found;
    }

    public long corrected() {
        return corrected;
    }

    /** None, unless the recount itself is at odds with what it was folded from. */
    public long remaining() {
        return remaining;
    }
}
