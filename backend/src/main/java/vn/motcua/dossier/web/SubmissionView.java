package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.CompletionRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Ledger;
import vn.motcua.dossier.NonAcceptance;
import vn.motcua.organization.StaffRef;

/** How a dossier came in that was not handed in at the desk, and what the desk made of it. */
@Schema(name = "Submission", description = "How it came in before the desk received it")
public record SubmissionView(
        OffsetDateTime at,
        StaffRef by,

        @Schema(description = "What the applicant was told to bring, oldest first")
        List<CompletionRequestView> completionRequests,

        @Schema(description = "Why the desk did not take it in; else null", nullable = true)
        ReceptionRefusalView refusal) {

    static SubmissionView of(Dossier dossier, Ledger ledger) {
        return dossier.submission()
                .map(submission -> new SubmissionView(
                        offset(submission.at()),
                        StaffRef.of(submission.by(), submission.byName()),
                        ledger.completionRequests(dossier).stream()
                                .map(CompletionRequestView::of)
                                .toList(),
                        dossier.nonAcceptance().map(ReceptionRefusalView::of).orElse(null)))
                .orElse(null);
    }

    @Schema(name = "CompletionRequest", description = "Hướng dẫn hoàn thiện trước khi tiếp nhận")
    public record CompletionRequestView(OffsetDateTime at, StaffRef by, String reason, List<String> documents) {

        static CompletionRequestView of(CompletionRequest request) {
            return new CompletionRequestView(
                    offset(request.at()),
                    StaffRef.of(request.by(), request.byName()),
                    request.reason(),
                    request.documents());
        }
    }

    @Schema(name = "ReceptionRefusal", description = "Từ chối tiếp nhận")
    public record ReceptionRefusalView(OffsetDateTime at, StaffRef by, String reason) {

        static ReceptionRefusalView of(NonAcceptance refusal) {
            return new ReceptionRefusalView(
                    offset(refusal.at()), StaffRef.of(refusal.by(), refusal.byName()), refusal.reason());
        }
    }
}
