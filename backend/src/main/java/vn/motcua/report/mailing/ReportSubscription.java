package vn.motcua.report.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.organization.Actor;
import vn.motcua.organization.NumberedInAgency;

/**
 * Đăng ký nhận báo cáo: which report goes to whom and when. It is sent in the name of whoever saved it last, as long as
 * they may read reports.
 */
@Entity
@Table(name = "report_subscription")
public class ReportSubscription {

    @EmbeddedId
    private NumberedInAgency id;

    @Embedded
    private MailedReport report;

    @Enumerated(EnumType.STRING)
    private MailedPeriod period;

    private String series;

    @Embedded
    private Rhythm rhythm;

    private List<String> addresses;
    private String owner;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "next_due_at")
    private Instant nextDueAt;

    private int version;

    protected ReportSubscription() {}

    ReportSubscription(NumberedInAgency id, SubscriptionOrder order, Actor owner, Instant now) {
        this.id = id;
        write(order, owner);
        this.nextDueAt = rhythm.after(now);
    }

    /** What was due before is not sent by the new rhythm. */
    void change(SubscriptionOrder order, Actor by, Instant now) {
        write(order, by);
        if (!isStopped()) {
            nextDueAt = rhythm.after(now);
        }
        version++;
    }

    void stop() {
        nextDueAt = null;
        version++;
    }

    void resume(Actor by, Instant now) {
        owner = by.username();
        ownerName = by.name();
        nextDueAt = rhythm.after(now);
        version++;
    }

    /**
     * Takes the due moment that has come; what was missed before it is not sent any more.
     *
     * @param now not before the next due moment
     */
    DueMoment takeDueMoment(Instant now) {
        Instant last = rhythm.until(now);
        DueMoment due = new DueMoment(last, rhythm.between(nextDueAt, last));
        nextDueAt = rhythm.after(now);
        return due;
    }

    /** @param missed due moments before it that nothing was sent for */
    record DueMoment(Instant at, int missed) {}

    private void write(SubscriptionOrder order, Actor by) {
        report = order.report();
        period = order.period();
        series = order.series();
        rhythm = order.rhythm();
        addresses = order.addresses();
        owner = by.username();
        ownerName = by.name();
    }

    /** For the history. */
    Map<String, Object> stated() {
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("report", report.report());
        stated.put("groupBy", report.groupBy());
        stated.put("format", report.format().name());
        stated.put("language", report.language().name());
        stated.put("period", period.name());
        stated.put("series", series);
        stated.put("every", rhythm.every().name());
        stated.put("day", rhythm.day());
        stated.put("time", rhythm.time().toString());
        stated.put("addresses", addresses);
        return stated;
    }

    public int agencyId() {
        return id.agencyId();
    }

    public long number() {
        return id.number();
    }

    public MailedReport report() {
        return report;
    }

    public MailedPeriod period() {
        return period;
    }

    public String series() {
        return series;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    public String owner() {
        return owner;
    }

    public String ownerName() {
        return ownerName;
    }

    /** Null while it is stopped. */
    public Instant nextDueAt() {
        return nextDueAt;
    }

    public boolean isStopped() {
        return nextDueAt == null;
    }

    public int version() {
        return version;
    }
}
