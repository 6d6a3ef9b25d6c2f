package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Phí, lệ phí as published; the amount is in đồng and null where another act sets it. */
@Embeddable
public record Fee(
        String name,
        @Enumerated(EnumType.STRING) FeeKind kind,
        @Column(name = "amount_vnd") Long amountVnd) {}
