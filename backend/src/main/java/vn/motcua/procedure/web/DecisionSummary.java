package vn.motcua.procedure.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.procedure.Decision;
import vn.motcua.procedure.WordUsage;

/** A decision with how much it is used. */
@Schema(name = "DecisionSummary")
public record DecisionSummary(
        @Schema(examples = "12") int id,
        @Schema(examples = "2188/QĐ-UBND") String number,
        LocalDate issuedOn,
        @Schema(examples = "UBND tỉnh Vĩnh Long") String issuer,

        @Schema(description = "Trích yếu", nullable = true) String title,

        @Schema(nullable = true) String url,

        @Schema(description = "Procedures with a version of it, now or in time to come", examples = "48")
        long procedureCount,

        @Schema(description = "Nothing was ever published by it, so it can be removed")
        boolean removable,

        int version) {

    static DecisionSummary of(Decision decision, WordUsage usage) {
        return new DecisionSummary(
                decision.id(),
                decision.number(),
                decision.issuedOn(),
                decision.issuer(),
                decision.title(),
                decision.url(),
                usage.procedures(),
                usage.isRemovable(),
                decision.revision());
    }
}
