package vn.motcua.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import vn.motcua.organization.Actor;

/** One thing that was done with a feedback or complaint; only ever added. */
@Entity
@Immutable
@Table(name = "feedback_event")
public class FeedbackEvent {

    @EmbeddedId
    private FeedbackEventId id;

    @Enumerated(EnumType.STRING)
    private FeedbackAct act;

    private Instant at;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "answer_due_at")
    private Instant answerDueAt;

    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String words;

    protected FeedbackEvent() {}

    /** @param actor null for the sender, who has no account */
    FeedbackEvent(FeedbackEventId id, FeedbackAct act, Instant at, Instant dueAt, Actor actor, String words) {
        this.id = id;
        this.act = act;
        this.at = at;
        this.dueAt = dueAt;
        this.actor = actor == null ? null : actor.username();
        this.actorName = actor == null ? null : actor.name();
        this.words = words;
    }

    /** Until when it has to be answered from now on; null while that is not known. */
    FeedbackEvent answerBy(Instant due) {
        answerDueAt = due;
        return this;
    }

    public FeedbackAct act() {
        return act;
    }

    public Instant at() {
        return at;
    }

    /** Until when it had to be done; null where nothing says so. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Null for the sender. */
    public String actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    public String words() {
        return words;
    }

    public boolean late() {
        return dueAt != null && at.isAfter(dueAt);
    }
}
