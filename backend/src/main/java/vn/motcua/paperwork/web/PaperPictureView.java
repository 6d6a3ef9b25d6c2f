package vn.motcua.paperwork.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.paperwork.PaperPicture;

/** Ảnh chữ ký, con dấu. */
@Schema(name = "PaperPicture", description = "A picture of a signature or of the seal; no electronic signature in law")
public record PaperPictureView(
        int id,
        PaperPicture.Kind kind,

        @Schema(description = "Account of whose signature it is; null of the seal", nullable = true)
        String account,

        @Schema(description = "Their name", nullable = true) String holder,

        @Schema(description = "The first day whose papers have it, until the next one of the same hand")
        LocalDate validFrom,

        String fileName,

        OffsetDateTime addedAt,

        String addedBy,

        @Schema(description = "For If-Match: 0 until it is taken out")
        int version,

        @Schema(description = "Null while it is printed", nullable = true)
        RemovalView removal,

        @Schema(examples = "/api/v1/paper-pictures/3/content")
        String href) {

    @Schema(name = "PaperPictureRemoval")
    public record RemovalView(OffsetDateTime at, String by, String reason) {}

    static PaperPictureView of(PaperPicture picture) {
        PaperPicture.Removal removal = picture.removal();
        return new PaperPictureView(
                picture.id(),
                picture.kind(),
                picture.account(),
                picture.holder(),
                picture.validFrom(),
                picture.file().name(),
                offset(picture.addedAt()),
                picture.addedByName(),
                picture.version(),
                removal == null ? null : new RemovalView(offset(removal.at()), removal.byName(), removal.reason()),
                "/api/v1/paper-pictures/" + picture.id() + "/content");
    }
}
