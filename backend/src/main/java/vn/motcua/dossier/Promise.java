package vn.motcua.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.TimeLimit;

/**
 * The date given to the citizen, and what it was computed from. {@code dueAt} is what the engine computes;
 * {@code promisedAt} is what was printed and moves only by an act; {@code originalPromisedAt} is the promise without
 * the extension.
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

    /** In place of a limit; null where the law sets one, or nothing is promised. */
    @Embedded
    private Appointment appointment;

    /** As the pinned version says; null where it leaves it to the office. */
    @Enumerated(EnumType.STRING)
    @Column(name = "supplement_policy")
    private SupplementPolicy supplementPolicy;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "promised_at")
    private Instant promisedAt;

    @Column(name = "original_promised_at")
    private Instant originalPromisedAt;

    /** The printed date, extension included, that had passed before it was moved; null while none had. */
    @Column(name = "missed_promise_at")
    private Instant missedPromiseAt;

    private boolean extended;

    @Column(name = "paused_since")
    private Instant pausedSince;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT) // the list of printed dates to move reads those of all open dossiers at once
    @CollectionTable(
            name = "dossier_extension",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "dossier_id")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<Extension> extensions;

    protected Promise() {}

    /** Nothing is promised before the reception. */
    static Promise notYet() {
        Promise promise = new Promise();
        promise.extensions = new ArrayList<>();
        return promise;
    }

    /** The promise of a reception: by the law's limit, else by agreement; nothing is promised without either. */
    void make(Reception reception, ActContext context) {
        receivedAt = context.at();
        appointment = reception.appointment();
        supplementPolicy = reception.version().content().supplementPolicy();
        reception.limit().ifPresent(this::limitTo);
        dueAt = firstDueAt(context);
        promisedAt = dueAt;
        originalPromisedAt = dueAt;
    }

    private void limitTo(PhasedLimit limit) {
        limitValue = limit.first().value();
        limitUnit = limit.first().unit();
        secondLimitValue = limit.secondPhase().map(TimeLimit::value).orElse(null);
        secondLimitUnit = limit.secondPhase().map(TimeLimit::unit).orElse(null);
    }

    private Instant firstDueAt(ActContext context) {
        return appointment == null
                ? limit().map(limit -> context.dueAt(receivedAt, limit, List.of()))
                        .orElse(null)
                : appointment.promisedAt(context.calendar());
    }

    /** When the second phase begins, as long as nothing stops the clock; empty unless the limit has two. */
    Optional<Instant> firstPhaseEndsAt(ActContext context) {
        return limit().filter(limit -> appointment == null && limit.second() != null)
                .map(limit -> context.dueAt(receivedAt, PhasedLimit.of(limit.first()), List.of()));
    }

    void pause(Instant at) {
        pausedSince = at;
    }

    /** The clock runs again and a new date is promised; what was late when the wait began stays late. */
    void resume(ActContext context, List<ClockStop> stops) {
        if (appointment == null) {
            promiseAnew(context, stops, pausedSince);
        } else {
            dueAt = afterWait(dueAt, context);
            promisedAt = afterWait(promisedAt, context);
            originalPromisedAt = afterWait(originalPromisedAt, context);
        }
        pausedSince = null;
    }

    /**
     * There is no limit to count again: the working time that was left until the date comes after the wait. What had
     * passed when the wait began stays late.
     */
    private Instant afterWait(Instant date, ActContext context) {
        return pausedSince.isBefore(date) ? context.carried(date, pausedSince) : date;
    }

    /**
     * What a wait for papers does: as the pinned version says, else as the office has set. A date agreed upon has no
     * limit that could start afresh.
     */
    public SupplementPolicy supplementPolicy(ActContext context) {
        if (appointment != null) {
            return SupplementPolicy.RESUME;
        }
        return supplementPolicy == null ? context.settings().supplementPolicy() : supplementPolicy;
    }

    /** The one extension; working days are added to the date now promised. */
    Extension extend(ActContext context, int workingDays, String reason) {
        Instant before = promisedAt;
        promisedAt = context.extended(before, workingDays);
        extended = true;
        Extension extension = new Extension(
                context.at(),
                context.actor().username(),
                context.actor().name(),
                workingDays,
                reason,
                before,
                promisedAt);
        extensions.add(extension);
        return extension;
    }

    /**
     * What would be promised by the calendar in force, the days of the extension on top; empty when nothing was, or a
     * date agreed upon.
     *
     * @throws vn.motcua.calendar.CalendarYearNotLoaded when that lies in a year that is not loaded
     */
    Optional<Instant> byCalendar(ActContext context, List<ClockStop> stops) {
        return limit().map(limit -> withExtension(context, context.dueAt(receivedAt, limit, stops)));
    }

    /**
     * The printed date becomes what the calendar in force gives. The promise that the outcome is measured by moves
     * with it: the date given to the citizen is the statutory limit counted in working days (NĐ 61/2018 Điều 17 and
     * 19), so it is still the same promise, now by the right calendar. What was late already stays late.
     */
    void move(ActContext context, List<ClockStop> stops) {
        promiseAnew(context, stops, context.at());
    }

    /**
     * The clock stops for good. A dossier that was waiting for the applicant is measured by the day on which the wait
     * began (QĐ 766/QĐ-TTg): the office's time had not run on.
     */
    Outcome end(ActContext context) {
        Outcome outcome =
                context.outcomes().outcome(pausedSince == null ? context.at() : pausedSince, measuredBy(context));
        pausedSince = null;
        return outcome;
    }

    /** @param judgedAt when it is judged whether the present promise was kept so far: no new date mends what was late */
    private void promiseAnew(ActContext context, List<ClockStop> stops, Instant judgedAt) {
        boolean wasLate = context.outcomes().isLate(judgedAt, originalPromisedAt);
        if (missedPromiseAt == null && context.outcomes().isLate(judgedAt, promisedAt)) {
            missedPromiseAt = promisedAt;
        }
        limit().ifPresent(limit -> {
            dueAt = context.dueAt(receivedAt, limit, stops);
            promisedAt = withExtension(context, dueAt);
            originalPromisedAt = wasLate ? originalPromisedAt : dueAt;
        });
    }

    private Instant withExtension(ActContext context, Instant date) {
        int added = addedDays();
        return added == 0 ? date : context.extended(date, added);
    }

    /** Working days that the extension added; 0 without one. */
    int addedDays() {
        return extensions().stream().mapToInt(Extension::workingDays).sum();
    }

    private Instant measuredBy(ActContext context) {
        return switch (context.outcomes().promise()) {
            case ORIGINAL -> originalPromisedAt;
            case EXTENDED -> extendedPromiseAt();
        };
    }

    /** What counts where an extension mends the delay: the date printed last, unless it moved only after it had passed. */
    Instant extendedPromiseAt() {
        return missedPromiseAt == null ? promisedAt : missedPromiseAt;
    }

    public Optional<PhasedLimit> limit() {
        return limitValue == null
                ? Optional.empty()
                : Optional.of(PhasedLimit.of(limitValue, limitUnit, secondLimitValue, secondLimitUnit));
    }

    /** The date agreed upon at the reception; null where the law set it, or nothing is promised. */
    public Appointment appointment() {
        return appointment;
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

    /** None or one (NĐ 61/2018 Điều 19.9). */
    public List<Extension> extensions() {
        return extended ? extensions : List.of();
    }

    public Instant pausedSince() {
        return pausedSince;
    }
}
