package vn.motcua.feedback.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackKind;
import vn.motcua.feedback.FeedbackStatus;

/** What the sender reads of it, without what they wrote: the code may have got into other hands. */
@Schema(name = "PublicFeedback")
public record PublicFeedbackView(
        @Schema(examples = "H07.142-PA-4T7QK0MZRD") String code,

        FeedbackKind kind,
        FeedbackStatus status,
        OffsetDateTime receivedAt,

        @Schema(nullable = true, description = "Until when the office has to take its next step")
        OffsetDateTime dueAt,

        @Schema(nullable = true, description = "Until when it is to be answered, where that is known")
        OffsetDateTime answerDueAt,

        @Schema(nullable = true, description = "The answer, what was asked, or why it was refused")
        String words) {

    /** @param words of the last act that has any for the sender; null for none */
    static PublicFeedbackView of(Feedback feedback, String words) {
        return new PublicFeedbackView(
                feedback.code(),
                feedback.kind(),
                feedback.status(),
                offset(feedback.receivedAt()),
                offset(feedback.dueAt()),
                offset(feedback.answerDueAt()),
                words);
    }
}
