package vn.motcua.organization.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.problem.ProblemException;
import vn.motcua.shared.problem.ProblemTexts;

/** A member of staff, and what the caller may do to them. */
@Schema(name = "Staff")
public record StaffView(
        @Schema(examples = "ngoc.tran") String username,
        @Schema(examples = "Trần Thị Ngọc") String name,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String email,
        @Schema(examples = "[\"clerk\",\"officer\"]") List<String> roles,
        List<CodeName> departments,
        @Schema(nullable = true) String primaryDepartmentCode,
        boolean active,

        @Schema(description = "Whether somebody stands in for them today")
        boolean absentToday,

        @Schema(description = "False when Keycloak has no account of this name")
        boolean hasAccount,

        boolean mayEdit,
        boolean mayDeactivate,

        @Schema(nullable = true, description = "Why they may not be deactivated")
        DeactivationRefusal deactivationRefusal,

        int version) {

    @Schema(name = "DeactivationRefusal")
    public record DeactivationRefusal(
            @Schema(examples = "LAST_SYSTEM_ADMIN") String code, String detail, String detailEn) {

        static DeactivationRefusal of(ProblemException refusal) {
            Object[] arguments = refusal.arguments().toArray();
            return new DeactivationRefusal(
                    refusal.code(),
                    ProblemTexts.vietnamese(refusal.code(), arguments),
                    ProblemTexts.english(refusal.code(), arguments));
        }
    }
}
