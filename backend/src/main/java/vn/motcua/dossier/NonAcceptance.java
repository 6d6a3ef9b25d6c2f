package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Từ chối tiếp nhận, in writing with reasons (NĐ 61/2018 Điều 17.1b); written once. */
@Embeddable
public record NonAcceptance(
        @Column(name = "not_accepted_at") Instant at,
        @Column(name = "not_accepted_by") String by,
        @Column(name = "not_accepted_by_name") String byName,
        @Column(name = "not_accepted_reason") String reason) {

    static NonAcceptance of(ActContext context, String reason) {
        return new NonAcceptance(
                context.at(), context.actor().username(), context.actor().name(), reason);
    }
}
