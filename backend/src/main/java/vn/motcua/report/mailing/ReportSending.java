package vn.motcua.report.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.Actor;
import vn.motcua.organization.NumberedInAgency;

/**
 * Lần gửi báo cáo: a report that came due, or was asked for, and what became of it. It keeps what it told (days and the
 * moment as known on which), so that it can be made again.
 */
@Entity
@Table(name = "report_sending")
public class ReportSending {

    /** How long after an attempt the next one is made; after the last of them it is given up. */
    private static final List<Duration> PATIENCE = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    /** Longer than an attempt lasts; whoever has not ended it by then has died. */
    private static final Duration LEASE = Duration.ofMinutes(30);

    private static final int LONGEST_DETAIL = 500;

    @Schema(name = "ReportSendingKind")
    public enum Kind {
        /** By the rhythm of its subscription. */
        DUE,
        /** Somebody had it sent again. */
        AGAIN,
        /** Somebody wanted to see what it looks like. */
        TEST
    }

    @Schema(name = "ReportSendingState")
    public enum State {
        WAITING,
        SENT,
        PARTLY_SENT,
        FAILED
    }

    /** Why it was not sent at the last attempt. */
    @Schema(name = "ReportSendingFault")
    public enum Fault {
        SERVER_UNREACHABLE,
        /** By the server, of one or more addresses; their letters say what it replied. */
        REFUSED,
        REPORT_NOT_MADE
    }

    /**
     * Why there is a sending.
     *
     * @param missed due moments before it that passed while nothing could be sent
     * @param requestedBy null when nobody asked for it
     */
    record Occasion(Kind kind, Instant dueAt, int missed, Actor requestedBy) {}

    @EmbeddedId
    private NumberedInAgency id;

    private long subscription;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "due_at")
    private Instant dueAt;

    private int missed;

    @Embedded
    private MailedReport report;

    @Column(name = "from_day")
    private LocalDate firstDay;

    @Column(name = "to_day")
    private LocalDate lastDay;

    @Column(name = "as_of")
    private Instant asOf;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_by_name")
    private String requestedByName;

    private String owner;

    @Column(name = "owner_name")
    private String ownerName;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Enumerated(EnumType.STRING)
    private Fault fault;

    @Column(name = "fault_detail")
    private String faultDetail;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;
    private Long size;

    protected ReportSending() {}

    /** As known now. */
    ReportSending(NumberedInAgency id, ReportSubscription of, Occasion occasion, MailedPeriod.Days days, Instant now) {
        this(id, occasion, now);
        subscription = of.number();
        report = of.report();
        firstDay = days.from();
        lastDay = days.to();
        asOf = nextAttemptAt;
        owner = of.owner();
        ownerName = of.ownerName();
    }

    /** What was told before, as it was known then. */
    ReportSending(NumberedInAgency id, ReportSending before, Actor by, Instant now) {
        this(id, new Occasion(Kind.AGAIN, before.dueAt, 0, by), now);
        subscription = before.subscription;
        report = before.report;
        firstDay = before.firstDay;
        lastDay = before.lastDay;
        asOf = before.asOf;
        owner = before.owner;
        ownerName = before.ownerName;
    }

    private ReportSending(NumberedInAgency id, Occasion occasion, Instant now) {
        this.id = id;
        kind = occasion.kind();
        dueAt = occasion.dueAt().truncatedTo(ChronoUnit.MICROS);
        missed = occasion.missed();
        if (occasion.requestedBy() != null) {
            requestedBy = occasion.requestedBy().username();
            requestedByName = occasion.requestedBy().name();
        }
        nextAttemptAt = now.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }

    /** From now on it is this instance's to send, until it says what became of it or has died. */
    void begin(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(LEASE);
    }

    void made(MailedFile file) {
        fileName = file.name();
        sha256 = file.sha256();
        size = (long) file.content().length;
    }

    /** All letters have found their end. */
    void end(State state, Fault fault, String detail) {
        this.state = state;
        nextAttemptAt = null;
        tell(fault, detail);
    }

    /** Returns false when it is not tried again: so often it was. */
    boolean tryLater(Fault fault, String detail, Instant now) {
        tell(fault, detail);
        if (attempts > PATIENCE.size()) {
            return false;
        }
        nextAttemptAt = now.plus(PATIENCE.get(attempts - 1));
        return true;
    }

    private void tell(Fault fault, String detail) {
        this.fault = fault;
        this.faultDetail = detail == null ? null : detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()));
    }

    public int agencyId() {
        return id.agencyId();
    }

    public long number() {
        return id.number();
    }

    /** Number of its subscription. */
    public long subscription() {
        return subscription;
    }

    public Kind kind() {
        return kind;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int missed() {
        return missed;
    }

    public MailedReport report() {
        return report;
    }

    public LocalDate from() {
        return firstDay;
    }

    /** Inclusive. */
    public LocalDate to() {
        return lastDay;
    }

    public Instant asOf() {
        return asOf;
    }

    public String requestedByName() {
        return requestedByName;
    }

    public String owner() {
        return owner;
    }

    public String ownerName() {
        return ownerName;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    /** Null when it has ended. */
    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Fault fault() {
        return fault;
    }

    /** In the words of the server, or the code of a problem. */
    public String faultDetail() {
        return faultDetail;
    }

    /** Null until it was made. */
    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public Long size() {
        return size;
    }
}
