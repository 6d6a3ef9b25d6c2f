package vn.motcua.dossier.payment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.ListIndexBase;
import vn.motcua.organization.Actor;

/** Biên lai thu phí, lệ phí: written once; the one thing that can still happen to it is a cancellation. */
@Entity
@Table(name = "receipt")
public class Receipt {

    @EmbeddedId
    private ReceiptId id;

    @Column(name = "form_number")
    private String formNumber;

    private String symbol;

    @Column(name = "dossier_id")
    private long dossierId;

    private String payer;

    @Column(name = "amount_vnd")
    private long amountVnd;

    @Column(name = "amount_in_words")
    private String amountInWords;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    private String reference;

    @Column(name = "issued_at")
    private Instant issuedAt;

    private String cashier;

    @Column(name = "cashier_name")
    private String cashierName;

    @ElementCollection
    @CollectionTable(
            name = "receipt_line",
            joinColumns = {
                @JoinColumn(name = "agency_id", referencedColumnName = "agency_id"),
                @JoinColumn(name = "book_year", referencedColumnName = "book_year"),
                @JoinColumn(name = "book", referencedColumnName = "book"),
                @JoinColumn(name = "number", referencedColumnName = "number")
            })
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<ReceiptLine> lines;

    @ElementCollection
    @CollectionTable(
            name = "receipt_cancellation",
            joinColumns = {
                @JoinColumn(name = "agency_id", referencedColumnName = "agency_id"),
                @JoinColumn(name = "book_year", referencedColumnName = "book_year"),
                @JoinColumn(name = "book", referencedColumnName = "book"),
                @JoinColumn(name = "number", referencedColumnName = "number")
            })
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<ReceiptCancellation> cancellations;

    protected Receipt() {}

    /** @param lines not empty; what they add up to is the amount */
    public static Receipt issue(
            ReceiptNumber number, long dossierId, Payment payment, List<ReceiptLine> lines, Actor cashier, Instant at) {
        Receipt receipt = new Receipt();
        receipt.id = number.id();
        receipt.formNumber = number.formNumber();
        receipt.symbol = number.symbol();
        receipt.dossierId = dossierId;
        receipt.payer = payment.payer();
        receipt.amountVnd = lines.stream().mapToLong(ReceiptLine::amountVnd).sum();
        receipt.amountInWords = AmountInWords.of(receipt.amountVnd);
        receipt.method = payment.method();
        receipt.reference = payment.reference();
        receipt.issuedAt = at;
        receipt.cashier = cashier.username();
        receipt.cashierName = cashier.name();
        receipt.lines = new ArrayList<>(lines);
        receipt.cancellations = new ArrayList<>();
        return receipt;
    }

    public void cancel(Actor by, Instant at, String reason) {
        if (cancellation().isPresent()) {
            throw new IllegalStateException("Cancelled before: " + id.code());
        }
        cancellations.add(new ReceiptCancellation(at, by.username(), by.name(), reason));
    }

    public ReceiptId id() {
        return id;
    }

    /** Mẫu số, as on the cover of its book when it was issued; null, as {@link #symbol}, where no book was opened. */
    public String formNumber() {
        return formNumber;
    }

    /** Ký hiệu. */
    public String symbol() {
        return symbol;
    }

    public long dossierId() {
        return dossierId;
    }

    public String payer() {
        return payer;
    }

    public long amountVnd() {
        return amountVnd;
    }

    public String amountInWords() {
        return amountInWords;
    }

    public PaymentMethod method() {
        return method;
    }

    public String reference() {
        return reference;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public String cashier() {
        return cashier;
    }

    public String cashierName() {
        return cashierName;
    }

    public List<ReceiptLine> lines() {
        return lines;
    }

    /** Empty while it holds. */
    public Optional<ReceiptCancellation> cancellation() {
        return cancellations.stream().findFirst();
    }
}
