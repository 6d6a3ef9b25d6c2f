package vn.motcua.feedback.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackChannel;
import vn.motcua.feedback.FeedbackDecision;
import vn.motcua.feedback.FeedbackKind;
import vn.motcua.feedback.FeedbackSheet;
import vn.motcua.feedback.FeedbackSubject;
import vn.motcua.feedback.Finding;
import vn.motcua.shared.AccentFolding;

/** What is sent to the office, and what the office does with it. */
final class FeedbackRequests {

    private FeedbackRequests() {}

    /** By a citizen. */
    @Schema(name = "SendFeedbackRequest")
    public record Sent(
            @Schema(
                    nullable = true,
                    description = "Whom it is for; may be left out with a dossier",
                    examples = "H07.142")
            @Size(max = 50) String agency,

            @Schema(nullable = true, examples = "H07.142-261118-0001") @Size(max = 60) String dossierCode,

            @NotNull FeedbackKind kind,
            @NotNull FeedbackSubject subject,

            @Schema(examples = "Tôi phải đi lại ba lần vì lần nào cũng thiếu một giấy tờ khác.")
            @NotBlank @Size(min = 10, max = 4000) String content,

            @Schema(nullable = true, description = "May be left out, except for a complaint") @Valid SenderRequest sender,

            @Schema(
                    nullable = true,
                    description = "Names this sending: the same sent twice is taken once",
                    examples = "7b0e4c4e-3f1c-4bb5-8a53-0a54a6f1d2c9")
            @Size(min = 8, max = 100) String requestId) {

        FeedbackSheet toSheet() {
            return new FeedbackSheet(
                    kind,
                    subject,
                    AccentFolding.clean(dossierCode),
                    AccentFolding.clean(content),
                    SenderRequest.toSender(sender),
                    FeedbackChannel.PUBLIC_PAGE,
                    AccentFolding.clean(requestId));
        }
    }

    /** At the desk, by telephone, by post. */
    @Schema(name = "EnterFeedbackRequest")
    public record Entered(
            @Schema(nullable = true, examples = "H07.142-261118-0001") @Size(max = 60) String dossierCode,

            @NotNull FeedbackKind kind,
            @NotNull FeedbackSubject subject,
            @NotNull FeedbackChannel channel,

            @Schema(examples = "Bà Bích phản ánh phải đi lại ba lần.") @NotBlank @Size(min = 10, max = 4000) String content,

            @Schema(nullable = true, description = "May be left out, except for a complaint") @Valid SenderRequest sender) {

        FeedbackSheet toSheet() {
            return new FeedbackSheet(
                    kind,
                    subject,
                    AccentFolding.clean(dossierCode),
                    AccentFolding.clean(content),
                    SenderRequest.toSender(sender),
                    channel,
                    null);
        }
    }

    /** An act on it. */
    @Schema(name = "FeedbackActRequest")
    public record Act(
            @NotNull FeedbackAct act,

            @Schema(
                    nullable = true,
                    description = "The question, reason, answer or what was added",
                    examples = "Công chức đã được nhắc nhở; xin lỗi ông/bà vì phải đi lại.")
            @Size(max = 4000) String words,

            @Schema(nullable = true, description = "With ANSWER to a complaint")
            Finding finding,

            @Schema(nullable = true, description = "With ACCEPT of a complaint: 45 days instead of 30")
            Boolean complex) {

        FeedbackDecision toDecision() {
            return new FeedbackDecision(act, AccentFolding.clean(words), finding, Boolean.TRUE.equals(complex));
        }
    }
}
