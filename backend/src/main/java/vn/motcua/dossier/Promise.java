package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;

/**
 * The date given to the citizen, and what it was computed from. {@code dueAt} is what the engine computes;
 * {@code promisedAt} is what was printed and moves only by an act; {@code originalPromisedAt} is the promise without
 * the extension, and the outcome is measured by it.
 */
@Embeddable
public class Promise {

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "limit_value")
    private BigDecimal limitValue;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_unit")
    private LimitUnit limitUnit;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "promised_at")
    private Instant promisedAt;

    @Column(name = "original_promised_at")
    private Instant originalPromisedAt;

    private boolean extended;

    @Column(name = "paused_since")
    private Instant pausedSince;

    protected Promise() {}

    /** The promise of a reception; nothing is promised where the law sets no limit. */
    static Promise made(ActContext context, TimeLimit limit) {
        Promise promise = new Promise();
        promise.receivedAt = context.at();
        if (limit != null) {
            promise.limitValue = limit.value();
            promise.limitUnit = limit.unit();
            promise.recompute(context, List.of());
        }
        return promise;
    }

    void pause(Instant at) {
        pausedSince = at;
    }

    /** The clock runs again; the new date is promised, an extension of the old one is spent. */
    void recompute(ActContext context, List<ClockStop> stops) {
        pausedSince = null;
        limit().ifPresent(limit -> {
            dueAt = context.dueAt(receivedAt, limit, stops);
            promisedAt = dueAt;
            originalPromisedAt = dueAt;
        });
    }

    void extend(Instant newDate) {
        promisedAt = newDate;
        extended = true;
    }

    void stop() {
        pausedSince = null;
    }

    Outcome outcomeAt(Instant finishedAt) {
        return Outcome.of(finishedAt, originalPromisedAt);
    }

    public Optional<TimeLimit> limit() {
        return limitValue == null ? Optional.empty() : Optional.of(new TimeLimit(limitValue, limitUnit));
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant promisedAt() {
        return promisedAt;
    }

    public Instant originalPromisedAt() {
        return originalPromisedAt;
    }

    public boolean extended() {
        return extended;
    }

    public Instant pausedSince() {
        return pausedSince;
    }
}
