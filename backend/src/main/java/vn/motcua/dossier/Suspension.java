package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.SupplementPolicy;

/** A wait that is not the office's: for papers, for a payment, or until a withdrawal is confirmed. While it lasts the clock stands. */
@Embeddable
public class Suspension {

    /** What the office waits for. */
    public enum Kind {
        /** What it does is said by {@link Promise#supplementPolicy}; the law starts afresh (NĐ 61/2018 Điều 19.4). */
        SUPPLEMENT,
        /** The dossier was complete, so the limit always goes on where it stood. */
        PAYMENT,
        /** The leader has not confirmed it; if it is dropped, the limit goes on where it stood. */
        WITHDRAWAL
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private SupplementPolicy policy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String reason;

    protected Suspension() {}

    /** @param supplements what a wait for papers does to the dossier's promise */
    static Suspension begin(Kind kind, SupplementPolicy supplements, ActContext context, String reason) {
        Suspension suspension = new Suspension();
        suspension.kind = kind;
        suspension.policy = switch (kind) {
            case SUPPLEMENT -> supplements;
            case PAYMENT, WITHDRAWAL -> SupplementPolicy.RESUME;
        };
        suspension.startedAt = context.at();
        suspension.reason = reason;
        return suspension;
    }

    void end(Instant at) {
        endedAt = at;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public Kind kind() {
        return kind;
    }

    public SupplementPolicy policy() {
        return policy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null while it lasts. */
    public Instant endedAt() {
        return endedAt;
    }

    public String reason() {
        return reason;
    }

    public ClockStop clockStop() {
        return new ClockStop(startedAt, endedAt, policy);
    }
}
