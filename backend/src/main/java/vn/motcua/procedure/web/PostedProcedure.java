package vn.motcua.procedure.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.DeadlineView;
import vn.motcua.procedure.ExemptionGroup;

/** A procedure as it is posted on a day. */
@Schema(name = "PostedProcedure")
public record PostedProcedure(
        @JsonUnwrapped ProcedureView procedure,

        @Schema(description = "The day on which it is in force")
        LocalDate inForceOn,

        @Schema(description = "All versions that were ever published, the newest first")
        List<PostedVersion> versions,

        @Schema(description = "First day without the procedure; null while it is kept", nullable = true)
        LocalDate retiredOn,

        @Schema(description = "The groups that its fees exempt, by their names")
        List<ExemptedGroup> exemptedGroups,

        @Schema(
                description = "The date promised if it were handed in now; null for another day than today, where"
                        + " there is no limit, and when it was not asked for",
                nullable = true)
        DeadlineView ifSubmittedNow) {

    @Schema(name = "ExemptedGroup")
    public record ExemptedGroup(
            @Schema(examples = "CHILD") String code,
            @Schema(examples = "Trẻ em") String name,
            @Schema(nullable = true, examples = "Children") String nameEn) {

        static ExemptedGroup of(ExemptionGroup group) {
            return new ExemptedGroup(group.code(), group.name(), group.nameEn());
        }
    }
}
