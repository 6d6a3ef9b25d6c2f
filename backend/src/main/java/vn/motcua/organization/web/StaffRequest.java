package vn.motcua.organization.web;

import static vn.motcua.shared.AccentFolding.clean;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.StaffDetails;

/** A member of staff as they are to be. */
@Schema(name = "StaffRequest")
public record StaffRequest(
        @NotNull @Size(max = 200) @Pattern(regexp = PERSON_NAME, message = "PERSON_NAME_MALFORMED") @Schema(description = "Family name and given name at least", examples = "Trần Thị Ngọc")
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

    /** Two words or more of letters; what else Keycloak refuses in names is refused here. */
    static final String PERSON_NAME = "[\\p{L}\\p{M}'’.-]+( [\\p{L}\\p{M}'’.-]+)+";

    StaffDetails toDetails() {
        return new StaffDetails(
                name,
                clean(title),
                clean(email),
                new LinkedHashSet<>(roles),
                new LinkedHashSet<>(departmentCodes),
                clean(primaryDepartmentCode));
    }
}
