package vn.motcua.feedback.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackChannel;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.FeedbackKind;
import vn.motcua.feedback.FeedbackStatus;
import vn.motcua.feedback.FeedbackSubject;
import vn.motcua.feedback.Finding;
import vn.motcua.feedback.Sender;
import vn.motcua.organization.Actor;
import vn.motcua.organization.StaffRef;
import vn.motcua.security.Roles;

/** Feedback or a complaint as the staff read it. */
@Schema(name = "Feedback")
public record FeedbackView(
        @Schema(examples = "H07.142-PA-4T7QK0MZRD") String code,
        int version,
        FeedbackKind kind,
        FeedbackSubject subject,

        @Schema(nullable = true, description = "The dossier that it is about", examples = "H07.142-261118-0001")
        String dossier,

        String content,

        @Schema(nullable = true, description = "Null for those whose work does not need it")
        FeedbackSender sender,

        FeedbackChannel channel,
        FeedbackStatus status,
        OffsetDateTime receivedAt,

        @Schema(nullable = true, description = "Until when the office has to take its next step")
        OffsetDateTime dueAt,

        boolean late,
        @Schema(nullable = true) OffsetDateTime answerDueAt,
        boolean complex,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) OffsetDateTime answeredAt,

        @Schema(
                nullable = true,
                description = "Of a complaint that was answered; a dismissed one counts against nobody")
        Finding finding,

        @Schema(description = "What the caller may do with it now")
        List<FeedbackAct> acts,

        @Schema(description = "What was done, oldest first; empty in lists")
        List<FeedbackStep> history) {

    @Schema(name = "FeedbackSender")
    public record FeedbackSender(
            @Schema(nullable = true) String name,
            @Schema(nullable = true) String phone,
            @Schema(nullable = true) String email,
            @Schema(nullable = true) String address) {

        static FeedbackSender of(Sender sender) {
            return new FeedbackSender(sender.name(), sender.phone(), sender.email(), sender.address());
        }
    }

    @Schema(name = "FeedbackStep")
    public record FeedbackStep(
            FeedbackAct act,
            OffsetDateTime at,
            @Schema(nullable = true) OffsetDateTime dueAt,
            boolean late,

            @Schema(nullable = true, description = "Null for the sender")
            StaffRef by,

            @Schema(nullable = true) String words) {

        static FeedbackStep of(FeedbackEvent event) {
            return new FeedbackStep(
                    event.act(),
                    offset(event.at()),
                    offset(event.dueAt()),
                    event.late(),
                    StaffRef.of(event.actor(), event.actorName()),
                    event.words());
        }
    }

    static FeedbackView of(Feedback feedback, String dossier, List<FeedbackEvent> history, Actor reader, Instant now) {
        boolean works = reader.has(Roles.CLERK) || reader.has(Roles.LEADER);
        return new FeedbackView(
                feedback.code(),
                feedback.version(),
                feedback.kind(),
                feedback.subject(),
                dossier,
                feedback.content(),
                works && feedback.agencyId() == reader.agencyId() ? FeedbackSender.of(feedback.sender()) : null,
                feedback.channel(),
                feedback.status(),
                offset(feedback.receivedAt()),
                offset(feedback.dueAt()),
                feedback.isLateAt(now),
                offset(feedback.answerDueAt()),
                feedback.complex(),
                feedback.answer(),
                offset(feedback.answeredAt()),
                feedback.finding(),
                feedback.actsOf(reader),
                history.stream().map(FeedbackStep::of).toList());
    }
}
