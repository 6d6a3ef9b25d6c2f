package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.motcua.dossier.IntakeRequest.ReceivedDocument;

/**
 * Nộp hồ sơ: it came in and waits until the desk receives it; no clock runs (ADR 0022).
 *
 * @param declared papers as the applicant states them; those received are the dossier's documents
 */
@Embeddable
public record Submission(
        @Column(name = "submitted_at") Instant at,
        @Column(name = "submitted_by") String by,
        @Column(name = "submitted_by_name") String byName,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "declared_documents")
        List<ReceivedDocument> declared) {

    static Submission of(IntakeRequest request, ActContext context) {
        return new Submission(
                context.at(), context.actor().username(), context.actor().name(), List.copyOf(request.documents()));
    }
}
