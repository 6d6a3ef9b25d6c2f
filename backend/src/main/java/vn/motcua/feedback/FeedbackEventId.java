package vn.motcua.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record FeedbackEventId(
        @Column(name = "agency_id") int agencyId,
        @Column(name = "feedback_code") String feedbackCode,
        int seq) {}
