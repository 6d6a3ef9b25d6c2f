package vn.motcua.feedback.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.feedback.Attitude;
import vn.motcua.feedback.FeltTime;
import vn.motcua.feedback.RatingLevel;
import vn.motcua.feedback.RatingReason;
import vn.motcua.feedback.RatingSlip;
import vn.motcua.shared.AccentFolding;

/** Phiếu đánh giá (TT 01/2018/TT-VPCP Điều 12); all but the level may be left out. */
@Schema(name = "RatingSlipRequest")
public record RatingSlipRequest(
        @NotNull RatingLevel level,

        @Schema(nullable = true, description = "What the rating is about") @Size(max = 7) Set<@NotNull RatingReason> reasons,

        @Schema(nullable = true, description = "The time it took against the law's")
        FeltTime totalTime,

        @Schema(
                nullable = true,
                description = "How often the citizen had to come or call beyond handing in and collecting",
                examples = "0")
        @Min(0) @Max(20) Integer contacts,

        @Schema(nullable = true, description = "How many other agencies the citizen had to go to", examples = "0")
        @Min(0) @Max(20) Integer agencies,

        @Schema(nullable = true, description = "How the staff behaved")
        Attitude attitude,

        @Schema(nullable = true, examples = "Cán bộ hướng dẫn rõ ràng, làm nhanh.") @Size(max = 1000) String comment) {

    RatingSlip toSlip() {
        return new RatingSlip(
                level,
                reasons == null ? Set.of() : Set.copyOf(reasons),
                totalTime,
                contacts,
                agencies,
                attitude,
                AccentFolding.clean(comment));
    }
}
