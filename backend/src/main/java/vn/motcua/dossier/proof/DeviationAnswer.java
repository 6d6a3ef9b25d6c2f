package vn.motcua.dossier.proof;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import vn.motcua.organization.Actor;

/** Nguyên nhân và hành động khắc phục, as a department recorded them once; a later answer stands beside it. */
@Entity
@Immutable
@Table(name = "deviation_answer")
public class DeviationAnswer {

    @EmbeddedId
    private DeviationAnswerId id;

    private String cause;

    @Column(name = "corrective_action")
    private String correctiveAction;

    @Column(name = "answered_by")
    private String by;

    @Column(name = "answered_by_name")
    private String byName;

    @Column(name = "answered_at")
    private Instant at;

    protected DeviationAnswer() {}

    DeviationAnswer(DeviationAnswerId id, String cause, String correctiveAction, Actor actor, Instant at) {
        this.id = id;
        this.cause = cause;
        this.correctiveAction = correctiveAction;
        this.by = actor.username();
        this.byName = actor.name();
        this.at = at;
    }

    public int seq() {
        return id.seq();
    }

    public String cause() {
        return cause;
    }

    public String correctiveAction() {
        return correctiveAction;
    }

    public String by() {
        return by;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }
}
