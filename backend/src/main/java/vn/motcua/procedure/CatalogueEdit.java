package vn.motcua.procedure;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who did something to the catalogue, and when. */
@Embeddable
public record CatalogueEdit(Instant at, String by, String byName) {}
