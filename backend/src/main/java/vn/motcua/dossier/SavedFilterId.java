package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record SavedFilterId(@Column(name = "agency_id") int agencyId, String username, String name) {}
