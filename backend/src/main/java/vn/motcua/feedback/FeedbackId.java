package vn.motcua.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record FeedbackId(
        @Column(name = "agency_id") int agencyId,
        @Column(name = "code") String code) {}
