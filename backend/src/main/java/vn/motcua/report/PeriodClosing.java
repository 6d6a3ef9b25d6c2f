package vn.motcua.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import vn.motcua.dossier.LedgerHash;
import vn.motcua.organization.Actor;

/**
 * Chốt kỳ báo cáo: the figures of a period as its leader has signed them. {@code hash = SHA-256(previous hash ‖ canonical
 * JSON)}, as in the ledger (ADR 0006), one chain an agency.
 */
@Entity
@Immutable
@Table(name = "period_closing")
public class PeriodClosing {

    @Embeddable
    record Id(
            @Column(name = "agency_id") int agencyId,
            @Column(name = "seq") int seq) {}

    @EmbeddedId
    private Id id;

    @Column(name = "from_day")
    private LocalDate firstDay;

    @Column(name = "to_day")
    private LocalDate lastDay;

    private List<Integer> covered;

    @Column(name = "as_of")
    private Instant asOf;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_by_name")
    private String closedByName;

    private String content;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected PeriodClosing() {}

    /**
     * @param before the closing before of the same agency; null for the first
     * @param covered agencies whose dossiers are counted
     * @param content what is signed: texts, whole numbers, lists and maps
     */
    static PeriodClosing of(
            PeriodClosing before,
            ReportPeriod period,
            List<Integer> covered,
            Actor leader,
            Map<String, Object> content) {
        PeriodClosing closing = new PeriodClosing();
        closing.id = new Id(leader.agencyId(), before == null ? 1 : before.seq() + 1);
        closing.firstDay = period.from();
        closing.lastDay = period.to();
        closing.covered = covered;
        closing.asOf = period.asOf();
        closing.closedBy = leader.username();
        closing.closedByName = leader.name();
        closing.previousHash = before == null ? LedgerHash.GENESIS : before.hash();
        closing.content = LedgerHash.canonical(content);
        closing.hash = LedgerHash.of(closing.previousHash, content);
        return closing;
    }

    /** Whether it is what was signed, and follows what was signed before it. */
    public boolean isIntact(PeriodClosing before) {
        return previousHash.equals(before == null ? LedgerHash.GENESIS : before.hash())
                && hash.equals(LedgerHash.ofText(previousHash, content));
    }

    public int agencyId() {
        return id.agencyId();
    }

    public int seq() {
        return id.seq();
    }

    public LocalDate from() {
        return firstDay;
    }

    public LocalDate to() {
        return lastDay;
    }

    public List<Integer> covered() {
        return covered;
    }

    /** What was recorded by then is in the figures. */
    public Instant asOf() {
        return asOf;
    }

    public String closedBy() {
        return closedBy;
    }

    public String closedByName() {
        return closedByName;
    }

    public String content() {
        return content;
    }

    public String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }
}
