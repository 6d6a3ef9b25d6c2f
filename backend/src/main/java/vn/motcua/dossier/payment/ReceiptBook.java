package vn.motcua.dossier.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** Quyển biên lai: in which receipts are numbered from a day on, and what stands on its cover; never changed. */
@Entity
@Immutable
@Table(name = "receipt_book")
public class ReceiptBook {

    /** A code names one book of an agency for good. */
    @Embeddable
    public record Id(@Column(name = "agency_id") int agencyId, String book) {}

    @EmbeddedId
    private Id id;

    @Column(name = "form_number")
    private String formNumber;

    private String symbol;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String reason;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_by_name")
    private String openedByName;

    protected ReceiptBook() {}

    /** Quyển số. */
    public String code() {
        return id.book();
    }

    /** Mẫu số. */
    public String formNumber() {
        return formNumber;
    }

    /** Ký hiệu. */
    public String symbol() {
        return symbol;
    }

    /** The first day whose receipts are numbered in it. */
    public LocalDate validFrom() {
        return validFrom;
    }

    public String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String openedBy() {
        return openedBy;
    }

    public String openedByName() {
        return openedByName;
    }
}
