package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Gia hạn kèm xin lỗi (NĐ 61/2018 Điều 19.9): written once, never changed.
 *
 * @param at when the leader granted it
 * @param workingDays added to the date promised
 * @param promisedBefore the date that was printed until then
 * @param promisedAt the date that was printed instead
 */
@Embeddable
public record Extension(
        Instant at,
        @Column(name = "actor") String by,
        @Column(name = "actor_name") String byName,
        @Column(name = "working_days") int workingDays,
        String reason,
        @Column(name = "promised_before") Instant promisedBefore,
        @Column(name = "promised_at") Instant promisedAt) {}
