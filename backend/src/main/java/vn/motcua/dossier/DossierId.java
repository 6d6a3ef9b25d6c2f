package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The agency leads in every key, so that the tables can be distributed by it (ADR 0004). */
@Embeddable
public record DossierId(
        @Column(name = "agency_id") int agencyId,
        @Column(name = "id") long id) {}
