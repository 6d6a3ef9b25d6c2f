package vn.motcua.organization.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.StaffDetails;

/** A new member of staff, with the account that they will sign in with. */
@Schema(name = "NewStaffRequest")
public record NewStaffRequest(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{2,63}", message = "USERNAME_MALFORMED") @Schema(description = "Of the whole installation; it never changes", examples = "ngoc.tran")
        String username,

        @NotNull @Size(max = 200) @Pattern(regexp = StaffRequest.PERSON_NAME, message = "PERSON_NAME_MALFORMED") @Schema(description = "Family name and given name at least", examples = "Trần Thị Ngọc")
        String name,

        @Size(max = 200) @Schema(nullable = true, examples = "Công chức Tư pháp – Hộ tịch")
        String title,

        @Email(message = "EMAIL_MALFORMED") @Size(max = 200) @Schema(nullable = true, examples = "ngoc@example.vn")
        String email,

        @NotNull @Size(max = 10) @Schema(examples = "[\"officer\",\"clerk\"]")
        List<@NotNull @Size(max = 40) String> roles,

        @NotNull @Size(max = 50) @Schema(examples = "[\"HCTP\",\"MOTCUA\"]")
        List<@NotNull @Size(max = 40) String> departmentCodes,

        @Size(max = 40) @Schema(nullable = true, description = "One of the departments", examples = "HCTP")
        String primaryDepartmentCode) {

    StaffDetails toDetails() {
        return new StaffRequest(name, title, email, roles, departmentCodes, primaryDepartmentCode).toDetails();
    }
}
