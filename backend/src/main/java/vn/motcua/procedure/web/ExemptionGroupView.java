package vn.motcua.procedure.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.procedure.ExemptionGroup;
import vn.motcua.procedure.WordUsage;

/** A group of people who may pay less, with how much it is used. */
@Schema(name = "ExemptionGroupView")
public record ExemptionGroupView(
        @Schema(examples = "CHILD") String code,
        @Schema(examples = "Trẻ em") String name,
        @Schema(nullable = true, examples = "Children") String nameEn,

        @Schema(description = "Its place in lists") int sortOrder,

        @Schema(description = "No version that is published from now on may name it")
        boolean retired,

        @Schema(description = "Procedures with a fee that names it, now or in time to come", examples = "9")
        long procedureCount,

        @Schema(description = "No version ever named it, so it can be removed")
        boolean removable,

        int version) {

    static ExemptionGroupView of(ExemptionGroup group, WordUsage usage) {
        return new ExemptionGroupView(
                group.code(),
                group.name(),
                group.nameEn(),
                group.sortOrder(),
                group.isRetired(),
                usage.procedures(),
                usage.isRemovable(),
                group.revision());
    }
}
