package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.organization.Actor;

/** Somebody whom the leader has named to read a restricted dossier. */
@Entity
@Table(name = "dossier_reader")
public class NamedReader {

    @EmbeddedId
    private DossierEventId id;

    private String username;
    private String reason;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_by_name")
    private String namedByName;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_by_name")
    private String withdrawnByName;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected NamedReader() {}

    /** @param id number of the naming within its dossier */
    NamedReader(DossierEventId id, String username, String reason, ActContext context) {
        this.id = id;
        this.username = username;
        this.reason = reason;
        this.namedBy = context.actor().username();
        this.namedByName = context.actor().name();
        this.namedAt = context.at();
    }

    void withdraw(Actor actor, Instant at) {
        withdrawnBy = actor.username();
        withdrawnByName = actor.name();
        withdrawnAt = at;
    }

    public boolean holds() {
        return withdrawnAt == null;
    }

    public String username() {
        return username;
    }

    public String reason() {
        return reason;
    }

    public String namedBy() {
        return namedBy;
    }

    public String namedByName() {
        return namedByName;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }

    public String withdrawnByName() {
        return withdrawnByName;
    }

    /** Null while it holds. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
