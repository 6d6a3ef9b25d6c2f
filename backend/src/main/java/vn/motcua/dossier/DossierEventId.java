package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record DossierEventId(
        @Column(name = "agency_id") int agencyId,
        @Column(name = "dossier_id") long dossierId,
        @Column(name = "seq") int seq) {}
