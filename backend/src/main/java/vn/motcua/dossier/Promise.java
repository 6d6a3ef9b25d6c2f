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
import vn.motcua.calendar.PhasedLimit;
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

    @Column(name = "second_limit_value")
    private BigDecimal secondLimitValue;

    @Enumerated(EnumType.STRING)
    @Column(name = "second_limit_unit")
    private LimitUnit secondLimitUnit;

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
    static Promise made(ActContext context, PhasedLimit limit) {
        Promise promise = new Promise();
        promise.receivedAt = context.at();
        if (limit != null) {
            promise.limitValue = limit.first().value();
            promise.limitUnit = limit.first().unit();
            promise.secondLimitValue = limit.secondPhase().map(TimeLimit::value).orElse(null);
            promise.secondLimitUnit = limit.secondPhase().map(TimeLimit::unit).orElse(null);
            promise.dueAt = context.dueAt(context.at(), limit, List.of());
            promise.promisedAt = promise.dueAt;
            promise.originalPromisedAt = promise.dueAt;
        }
        return promise;
    }

    void pause(Instant at) {
        pausedSince = at;
    }

    /**
     * The clock runs again and a new date is promised, never an earlier one than was printed. What was late when the
     * papers were asked for stays late: asking does not mend it.
     */
    void resume(ActContext context, List<ClockStop> stops) {
        boolean wasLate = outcomeAt(pausedSince) == Outcome.LATE;
        pausedSince = null;
        limit().ifPresent(limit -> {
            dueAt = context.dueAt(receivedAt, limit, stops);
            promisedAt = extended && promisedAt.isAfter(dueAt) ? promisedAt : dueAt;
            originalPromisedAt = wasLate ? originalPromisedAt : dueAt;
        });
    }

    void extend(Instant newDate) {
        promisedAt = newDate;
        extended = true;
    }

    /**
     * The clock stops for good. A dossier that was waiting for the applicant is measured by the day on which the wait
     * began (QĐ 766/QĐ-TTg): the office's time had not run on.
     */
    Outcome end(Instant finishedAt) {
        Outcome outcome = outcomeAt(pausedSince == null ? finishedAt : pausedSince);
        pausedSince = null;
        return outcome;
    }

    private Outcome outcomeAt(Instant moment) {
        return Outcome.of(moment, originalPromisedAt);
    }

    public Optional<PhasedLimit> limit() {
        return limitValue == null
                ? Optional.empty()
                : Optional.of(PhasedLimit.of(limitValue, limitUnit, secondLimitValue, secondLimitUnit));
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
