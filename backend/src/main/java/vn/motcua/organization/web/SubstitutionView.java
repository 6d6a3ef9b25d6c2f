package vn.motcua.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.StaffRef;
import vn.motcua.organization.Substitution;
import vn.motcua.organization.SubstitutionDetails;
import vn.motcua.organization.SubstitutionState;

/** That somebody is absent and a colleague stands in. */
@Schema(name = "Substitution")
public record SubstitutionView(
        @Schema(examples = "7") long id,
        StaffRef absent,
        StaffRef substitute,
        @Schema(examples = "[\"officer\"]") List<String> roles,
        @Schema(description = "Inclusive") LocalDate firstDay,
        @Schema(description = "Inclusive") LocalDate lastDay,
        @Schema(nullable = true) String reason,
        @Schema(description = "Today") SubstitutionState state,

        @Schema(description = "Of one that runs, only the last day and the reason")
        boolean mayEdit,

        @Schema(description = "Before it begins") boolean mayRemove,
        int version) {

    /** @param mayWrite whether the caller changes anything at all */
    static SubstitutionView of(
            Substitution substitution, Map<String, String> names, LocalDate today, boolean mayWrite) {
        SubstitutionDetails details = substitution.details();
        SubstitutionState state = substitution.stateOn(today);
        return new SubstitutionView(
                substitution.number(),
                StaffRef.of(details.absent(), names.get(details.absent())),
                StaffRef.of(details.substitute(), names.get(details.substitute())),
                details.roles().stream().sorted().toList(),
                details.firstDay(),
                details.lastDay(),
                details.reason(),
                state,
                mayWrite && state != SubstitutionState.OVER,
                mayWrite && state == SubstitutionState.UPCOMING,
                substitution.version());
    }
}
