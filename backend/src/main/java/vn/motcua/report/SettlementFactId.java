package vn.motcua.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
record SettlementFactId(
        @Column(name = "agency_id") int agencyId,
        @Column(name = "dossier_id") long dossierId,
        @Column(name = "seq") int seq) {}
