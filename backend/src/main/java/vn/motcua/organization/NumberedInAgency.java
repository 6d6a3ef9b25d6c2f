package vn.motcua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The key of what belongs to an agency and has a number; the agency leads, as everywhere (ADR 0004). */
@Embeddable
public record NumberedInAgency(
        @Column(name = "agency_id") int agencyId,
        @Column(name = "id") long number) {}
