package vn.motcua.dossier.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Hủy biên lai: a dated entry with its reason; the receipt and its number stay as they were. */
@Embeddable
public record ReceiptCancellation(
        @Column(name = "cancelled_at") Instant at,
        @Column(name = "cancelled_by") String by,
        @Column(name = "cancelled_by_name") String byName,
        String reason) {}
