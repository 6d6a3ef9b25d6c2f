package vn.motcua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record StaffId(
        @Column(name = "agency_id") int agencyId,
        @Column(name = "username") String username) {}
