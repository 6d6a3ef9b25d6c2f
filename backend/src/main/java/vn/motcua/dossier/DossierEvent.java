package vn.motcua.dossier;

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

/**
 * One row of the ledger: an act, who did it, when it happened and when it was recorded, and the link to the row
 * before. {@code hash = SHA-256(previous hash ‖ canonical JSON)}, so that nothing can be changed unseen (ADR 0006).
 */
@Entity
@Immutable
@Table(name = "dossier_event")
public class DossierEvent {

    @EmbeddedId
    private DossierEventId id;

    @Enumerated(EnumType.STRING)
    private DossierAct act;

    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected DossierEvent() {}

    DossierEvent(
            DossierEventId id,
            String dossierCode,
            DossierAct act,
            ActContext context,
            Map<String, String> details,
            String previousHash) {
        this.id = id;
        this.act = act;
        this.at = context.at();
        this.recordedAt = context.recordedAt();
        this.actor = context.actor().username();
        this.actorName = context.actor().name();
        this.details = Map.copyOf(details);
        this.previousHash = previousHash;
        this.hash = LedgerHash.of(previousHash, row().content(dossierCode));
    }

    /** The text that was hashed after the previous hash, so that anyone can hash it again. */
    public String canonical(String dossierCode) {
        return row().canonical(dossierCode);
    }

    private LedgerRow row() {
        return new LedgerRow(id.seq(), act.name(), at, recordedAt, actor, actorName, details, previousHash, hash);
    }

    public int seq() {
        return id.seq();
    }

    public DossierAct act() {
        return act;
    }

    public Instant at() {
        return at;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    public Map<String, String> details() {
        return details;
    }

    public String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }
}
