package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.motcua.dossier.payment.Payment;
import vn.motcua.dossier.payment.PaymentBasis;
import vn.motcua.dossier.payment.PaymentMethod;

/** Nghĩa vụ tài chính: money that the dossier waits for, and with which payment the wait ended. */
@Embeddable
public class PaymentRequest {

    @Enumerated(EnumType.STRING)
    private PaymentBasis basis;

    @Column(name = "amount_vnd")
    private long amountVnd;

    @Column(name = "notice_reference")
    private String noticeReference;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_by_name")
    private String requestedByName;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "paid_by")
    private String paidBy;

    @Column(name = "paid_by_name")
    private String paidByName;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    @Column(name = "payment_reference")
    private String paymentReference;

    protected PaymentRequest() {}

    /** @param noticeReference number and date of the notice; null for fees */
    static PaymentRequest of(PaymentBasis basis, long amountVnd, String noticeReference, ActContext context) {
        PaymentRequest request = new PaymentRequest();
        request.basis = basis;
        request.amountVnd = amountVnd;
        request.noticeReference = noticeReference;
        request.requestedAt = context.at();
        request.requestedBy = context.actor().username();
        request.requestedByName = context.actor().name();
        return request;
    }

    void pay(Payment payment, ActContext context) {
        paidAt = context.at();
        paidBy = context.actor().username();
        paidByName = context.actor().name();
        method = payment.method();
        paymentReference = payment.reference();
    }

    public PaymentBasis basis() {
        return basis;
    }

    public long amountVnd() {
        return amountVnd;
    }

    /** Null for fees. */
    public String noticeReference() {
        return noticeReference;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public String requestedByName() {
        return requestedByName;
    }

    public boolean isOpen() {
        return paidAt == null;
    }

    /** Null while it is open, as all that follows. */
    public Instant paidAt() {
        return paidAt;
    }

    /** Who confirmed it. */
    public String paidBy() {
        return paidBy;
    }

    public String paidByName() {
        return paidByName;
    }

    public PaymentMethod method() {
        return method;
    }

    public String paymentReference() {
        return paymentReference;
    }
}
