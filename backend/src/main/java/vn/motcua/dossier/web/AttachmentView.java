package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.Attachment;
import vn.motcua.dossier.AttachmentKind;
import vn.motcua.dossier.Refusal;
import vn.motcua.organization.StaffRef;

/** A file of a dossier. Its content is at {@code …/content}. */
@Schema(name = "Attachment")
public record AttachmentView(
        @Schema(description = "Its number in the dossier, from 1", examples = "1")
        int number,

        AttachmentKind kind,

        @Schema(description = "Code of the paper that it is a scan of; null for what is no component", nullable = true)
        String requiredDocument,

        @Schema(description = "The step that it belongs to", nullable = true)
        Integer step,

        @Schema(nullable = true) String note,
        @Schema(examples = "Giấy chứng sinh.pdf") String fileName,
        @Schema(examples = "application/pdf") String mediaType,

        @Schema(description = "In bytes", examples = "184320")
        long size,

        @Schema(description = "Of the content, as the ledger has it")
        String sha256,

        @Schema(description = "Whether browsers show it; the rest is for saving")
        boolean previewable,

        OffsetDateTime addedAt,
        StaffRef addedBy,

        @Schema(description = "When, by whom and why it was taken out; null while it is there", nullable = true)
        AttachmentRemovalView removal,

        @Schema(description = "Whether the caller may take it out")
        RefusableView removable,

        @Schema(description = "What If-Match must name to take it out")
        int version) {

    @Schema(name = "AttachmentRemoval")
    public record AttachmentRemovalView(OffsetDateTime at, StaffRef by, String reason) {

        static AttachmentRemovalView of(Attachment attachment) {
            return attachment.isRemoved()
                    ? new AttachmentRemovalView(
                            offset(attachment.removedAt()),
                            StaffRef.of(attachment.removedBy(), attachment.removedByName()),
                            attachment.removalReason())
                    : null;
        }
    }

    /** @param removalRefusal why the caller may not take it out; null when they may */
    static AttachmentView of(Attachment attachment, Refusal removalRefusal) {
        return new AttachmentView(
                attachment.number(),
                attachment.kind(),
                attachment.documentCode() == null ? null : Integer.toString(attachment.documentCode()),
                attachment.step(),
                attachment.note(),
                attachment.file().name(),
                attachment.file().type().mediaType(),
                attachment.file().size(),
                attachment.file().sha256(),
                attachment.file().type().shownByBrowsers(),
                offset(attachment.addedAt()),
                StaffRef.of(attachment.addedBy(), attachment.addedByName()),
                AttachmentRemovalView.of(attachment),
                RefusableView.of(removalRefusal),
                attachment.version());
    }
}
