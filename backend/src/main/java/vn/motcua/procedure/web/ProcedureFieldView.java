package vn.motcua.procedure.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.procedure.ProcedureField;
import vn.motcua.procedure.WordUsage;

/** A field with how much it is used. */
@Schema(name = "ProcedureFieldView")
public record ProcedureFieldView(
        @Schema(examples = "HT") String code,
        @Schema(examples = "Hộ tịch") String name,
        @Schema(nullable = true, examples = "Civil status") String nameEn,

        @Schema(description = "The department that leads it in each agency", examples = "HCTP")
        String departmentCode,

        @Schema(description = "Its place in lists") int sortOrder,

        @Schema(description = "No procedure is filed under it any more")
        boolean retired,

        @Schema(description = "Procedures under it, without those that are retired", examples = "17")
        long procedureCount,

        @Schema(description = "It never had a procedure, so it can be removed")
        boolean removable,

        int version) {

    static ProcedureFieldView of(ProcedureField field, WordUsage usage) {
        return new ProcedureFieldView(
                field.code(),
                field.name(),
                field.nameEn(),
                field.departmentCode(),
                field.sortOrder(),
                field.isRetired(),
                usage.procedures(),
                usage.isRemovable(),
                field.revision());
    }
}
