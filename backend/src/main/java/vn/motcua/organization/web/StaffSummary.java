package vn.motcua.organization.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.http.CodeName;

/** A member of staff in a list. */
@Schema(name = "StaffSummary")
public record StaffSummary(
        @Schema(examples = "ngoc.tran") String username,
        @Schema(examples = "Trần Thị Ngọc") String name,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String email,
        @Schema(examples = "[\"clerk\",\"officer\"]") List<String> roles,
        List<CodeName> departments,
        @Schema(nullable = true) String primaryDepartmentCode,
        boolean active,

        @Schema(description = "Whether somebody stands in for them today")
        boolean absentToday) {}
