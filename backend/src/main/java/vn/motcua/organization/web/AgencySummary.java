package vn.motcua.organization.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.AgencyState;

/** An agency in a list. */
@Schema(name = "AgencySummary")
public record AgencySummary(
        @Schema(examples = "H07.142") String code,
        @Schema(examples = "UBND xã Tam Phước") String name,
        @Schema(nullable = true, examples = "H07") String parentCode,
        LocalDate validFrom,

        @Schema(nullable = true, description = "The first day on which the agency is no more")
        LocalDate validUntil,

        @Schema(description = "Today") AgencyState state,
        @Schema(description = "Agencies directly below it") long childCount,
        @Schema(description = "The caller's own") boolean own) {}
