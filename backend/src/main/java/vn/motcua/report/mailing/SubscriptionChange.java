package vn.motcua.report.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was done to a subscription, and what it was then; only ever added. */
@Entity
@Immutable
@Table(name = "report_subscription_change")
public class SubscriptionChange {

    @Embeddable
    record Id(
            @Column(name = "agency_id") int agencyId,
            @Column(name = "subscription") long subscription,
            @Column(name = "version") int version) {}

    @Schema(name = "ReportSubscriptionAct")
    public enum Act {
        CREATED,
        CHANGED,
        STOPPED,
        RESUMED,
        /** Stopped by itself: its owner may not read reports any more. */
        OWNER_LEFT
    }

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private Act act;

    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> content;

    protected SubscriptionChange() {}

    SubscriptionChange(ReportSubscription subscription, Act act, String actor, String actorName, Instant at) {
        this.id = new Id(subscription.agencyId(), subscription.number(), subscription.version());
        this.act = act;
        this.at = at;
        this.actor = actor;
        this.actorName = actorName;
        this.content = subscription.stated();
    }

    public int version() {
        return id.version();
    }

    public Act act() {
        return act;
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

    public Map<String, Object> content() {
        return content;
    }
}
