package vn.motcua.organization.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.AgencyState;
import vn.motcua.shared.http.CodeName;

/** An agency, where it stands in the tree, and what the caller may do to it. */
@Schema(name = "Agency")
public record AgencyView(
        @Schema(examples = "H07.142") String code,
        @Schema(examples = "UBND xã Tam Phước") String name,

        @Schema(nullable = true, description = "Null for the top of the tree")
        CodeName parent,

        @Schema(description = "From the top of the tree down to the parent")
        List<CodeName> ancestors,

        @Schema(nullable = true) String phone,
        @Schema(nullable = true) String address,
        LocalDate validFrom,

        @Schema(nullable = true, description = "The first day on which the agency is no more")
        LocalDate validUntil,

        @Schema(description = "Today") AgencyState state,

        @Schema(description = "What it came from, by merger or split")
        List<CodeName> predecessors,

        @Schema(description = "What came out of it") List<CodeName> successors,
        List<HeadTermBody> heads,
        @Schema(description = "Agencies directly below it") long childCount,
        @Schema(description = "The caller's own") boolean own,
        boolean mayEdit,

        @Schema(description = "Its parent is decided above it")
        boolean mayEditPlace,

        @Schema(description = "Its end is decided above it") boolean mayClose,
        int version) {}
