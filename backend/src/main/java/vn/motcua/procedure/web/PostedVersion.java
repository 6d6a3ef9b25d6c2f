package vn.motcua.procedure.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.procedure.ProcedureVersion;

/** A version in the history that citizens read: from when until when, and by which decision. */
@Schema(name = "PostedVersion")
public record PostedVersion(
        @Schema(examples = "3") int number,
        @Schema(examples = "Trợ cấp xã hội hàng tháng") String name,
        LocalDate effectiveFrom,

        @Schema(description = "First day on which it is no longer in force", nullable = true)
        LocalDate effectiveUntil,

        @Schema(nullable = true) ProcedureView.DecisionView decision) {

    static PostedVersion of(ProcedureVersion version) {
        return new PostedVersion(
                version.number(),
                version.name(),
                version.effectiveFrom(),
                version.effectiveUntil(),
                ProcedureView.DecisionView.of(version.decision()));
    }
}
