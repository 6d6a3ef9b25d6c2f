package vn.motcua.dossier.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.motcua.procedure.FeeKind;

/** What was paid for one row of the version's table of fees. */
@Embeddable
public record ReceiptLine(
        @Column(name = "fee_row") int feeRow,
        String name,
        @Enumerated(EnumType.STRING) FeeKind kind,
        @Column(name = "amount_vnd") long amountVnd) {}
