package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.motcua.procedure.Channel;
import vn.motcua.shared.AccentFolding;

/**
 * How a dossier came in; who received it and when is told once it is received.
 *
 * @param recordedAt when the system came to know of it, for reports as known on a past date
 * @param backEntryReason why it was entered afterwards; null when it was entered as it came
 * @param sourceId its name in the register or system that it was imported from; null for live work
 */
@Embeddable
public record Intake(
        @Enumerated(EnumType.STRING) Channel channel,
        @Embedded Applicant applicant,
        int sets,

        @Enumerated(EnumType.STRING) @Column(name = "result_delivery")
        ResultDelivery resultDelivery,

        boolean priority,
        String note,
        @Column(name = "received_by") String receivedBy,
        @Column(name = "received_by_name") String receivedByName,
        @Column(name = "recorded_at") Instant recordedAt,
        @Column(name = "source_id") String sourceId,
        @Column(name = "back_entry_reason") String backEntryReason) {

    static Intake of(IntakeRequest request, String sourceId, ActContext context) {
        return submitted(request, sourceId).receivedIn(context);
    }

    /** Nobody has received it yet. */
    static Intake submitted(IntakeRequest request, String sourceId) {
        return new Intake(
                request.channel(),
                request.applicant(),
                request.sets(),
                request.resultDelivery(),
                request.priority(),
                AccentFolding.clean(request.note()),
                null,
                null,
                null,
                sourceId,
                request.backEntry() == null ? null : request.backEntry().reason());
    }

    Intake receivedIn(ActContext context) {
        return new Intake(
                channel,
                applicant,
                sets,
                resultDelivery,
                priority,
                note,
                context.actor().username(),
                context.actor().name(),
                context.recordedAt(),
                sourceId,
                backEntryReason);
    }
}
