package vn.motcua.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record RatingId(
        @Column(name = "agency_id") int agencyId,
        @Column(name = "dossier_id") long dossierId) {}
