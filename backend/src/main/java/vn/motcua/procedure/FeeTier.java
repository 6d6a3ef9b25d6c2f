package vn.motcua.procedure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Price of each page from one page to another, both inclusive; {@code toPage} is null for all that follow.
 */
@Schema(name = "FeeTier")
public record FeeTier(
        @Schema(nullable = true, examples = "3") @Min(1) @Max(1_000_000) Integer fromPage,

        @Schema(nullable = true, examples = "10") @Min(1) @Max(1_000_000) Integer toPage,

        @Schema(nullable = true, examples = "1000") @Min(0) @Max(Fee.MOST) Long amountVnd) {}
