package vn.motcua.procedure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Miễn, giảm: how much less a group of people pays; 100 is nothing at all. */
@Schema(name = "FeeExemption")
public record FeeExemption(
        @Schema(description = "Code of the exemption group", nullable = true, examples = "CHILD") @Size(max = 50) String group,

        @Schema(examples = "100") @Min(1) @Max(100) int percent) {}
