package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.SupplementPolicy;

/** A wait that is not the office's: for papers or for a payment. While it lasts the clock stands. */
@Embeddable
public class Suspension {

    /** What the office waits for. */
    public enum Kind {
        SUPPLEMENT,
        PAYMENT
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

    Suspension(Kind kind, SupplementPolicy policy, Instant startedAt, String reason) {
        this.kind = kind;
        this.policy = policy;
        this.startedAt = startedAt;
        this.reason = reason;
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

    public Instant startedAt() {
        return startedAt;
    }

    public String reason() {
        return reason;
    }

    public ClockStop clockStop() {
        return new ClockStop(startedAt, endedAt, policy);
    }
}
