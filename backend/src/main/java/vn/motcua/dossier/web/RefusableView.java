package vn.motcua.dossier.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.Refusal;

/** Whether something is allowed to the caller now, and why not; the screens repeat no rule. */
@Schema(name = "Refusable")
public record RefusableView(
        boolean allowed,

        @Schema(nullable = true, examples = "ATTACHMENT_OF_ANOTHER")
        String reasonCode,

        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String reasonEn) {

    /** @param refusal null when it is allowed */
    static RefusableView of(Refusal refusal) {
        return refusal == null
                ? new RefusableView(true, null, null, null)
                : new RefusableView(false, refusal.code(), refusal.reason(), refusal.reasonEn());
    }
}
