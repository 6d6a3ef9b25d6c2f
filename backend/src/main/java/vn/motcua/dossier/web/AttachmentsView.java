package vn.motcua.dossier.web;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.files.FileType;

/** The files of a dossier, and what a further one may be. */
@Schema(name = "Attachments")
public record AttachmentsView(
        @Schema(description = "Oldest first; those that were taken out are marked")
        List<AttachmentView> items,

        @Schema(description = "Whether the caller may add a file")
        RefusableView addable,

        @Schema(description = "What one file may weigh, in bytes", examples = "20971520")
        long maxSize,

        @Schema(description = "What is taken in, by content")
        List<AllowedFileView> allowedFiles) {

    @Schema(name = "AllowedFile")
    public record AllowedFileView(
            @Schema(examples = "application/pdf") String mediaType,
            @Schema(examples = "[\"pdf\"]") List<String> extensions) {

        static List<AllowedFileView> all() {
            return Arrays.stream(FileType.values())
                    .map(type -> new AllowedFileView(type.mediaType(), type.extensions()))
                    .toList();
        }
    }
}
