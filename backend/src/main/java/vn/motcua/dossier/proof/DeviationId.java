package vn.motcua.dossier.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
public record DeviationId(
        @Column(name = "agency_id") int agencyId,
        @Column(name = "dossier_id") long dossierId,
        @Enumerated(EnumType.STRING) Criterion criterion) {}
