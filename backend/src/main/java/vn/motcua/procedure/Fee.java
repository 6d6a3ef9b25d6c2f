package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.AccentFolding;

/**
 * Phí, lệ phí as published, in đồng.
 *
 * @param amountVnd of a {@code FIXED} fee; null otherwise
 * @param tiers price of a page by the number of the page, for {@code PER_PAGE}
 * @param capVnd the most that is asked for one copy, whatever its pages; null without a cap
 * @param decidedBy the act that sets the amount where this one does not
 * @param validUntil first day on which it is no longer asked
 */
@Schema(name = "Fee")
public record Fee(
        @Schema(nullable = true, examples = "Lệ phí") @Size(max = StatedText.LONGEST) String name,

        @Schema(nullable = true) FeeKind kind,

        @Schema(nullable = true, examples = "8000") @Min(0) @Max(Fee.MOST) Long amountVnd,

        @Size(max = StatedText.MOST) List<@NotNull @Valid FeeTier> tiers,

        @Schema(nullable = true, examples = "200000") @Min(0) @Max(Fee.MOST) Long capVnd,

        @Schema(nullable = true, examples = "Nghị quyết của HĐND tỉnh") @Size(max = StatedText.LONGEST) String decidedBy,

        @Schema(nullable = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate validFrom,

        @Schema(nullable = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate validUntil,

        @Size(max = StatedText.MOST) List<@NotNull @Valid FeeExemption> exemptions) {

    static final long MOST = 1_000_000_000_000L;

    public Fee {
        name = AccentFolding.clean(name);
        tiers = tiers == null ? List.of() : List.copyOf(tiers);
        decidedBy = AccentFolding.clean(decidedBy);
        exemptions = exemptions == null ? List.of() : List.copyOf(exemptions);
    }

    public static Fee fixed(String name, long amountVnd) {
        return new Fee(name, FeeKind.FIXED, amountVnd, List.of(), null, null, null, null, List.of());
    }
}
