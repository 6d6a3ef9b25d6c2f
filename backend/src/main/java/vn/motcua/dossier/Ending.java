package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a dossier was resolved; written once.
 *
 * @param recordedAt when the system came to know of it, for reports as known on a past date
 */
@Embeddable
public record Ending(
        @Enumerated(EnumType.STRING) Resolution resolution,
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Column(name = "finished_at") Instant finishedAt,
        @Column(name = "finish_recorded_at") Instant recordedAt,
        @Column(name = "resolution_reason") String reason,
        @Column(name = "result_number") String resultNumber) {}
