package vn.motcua.organization.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.Department;

/** A department of an agency. */
@Schema(name = "Department")
public record DepartmentView(
        @Schema(examples = "HCTP") String code,
        @Schema(examples = "Hành chính Tư pháp") String name,
        int sortOrder,

        @Schema(description = "A closed department takes no new staff")
        boolean active,

        @Schema(description = "Active members of staff who sit there")
        long staffCount,

        int version) {

    static DepartmentView of(Department department, long staffCount) {
        return new DepartmentView(
                department.code(),
                department.name(),
                department.sortOrder(),
                department.isActive(),
                staffCount,
                department.version());
    }
}
