package vn.motcua.organization.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.DepartmentDetails;

/** A new department. */
@Schema(name = "NewDepartmentRequest")
public record NewDepartmentRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9]{2,20}", message = "DEPARTMENT_CODE_MALFORMED") @Schema(examples = "HCTP")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Hành chính Tư pháp")
        String name,

        @NotNull @Min(0) @Max(9999) Integer sortOrder) {

    DepartmentDetails toDetails() {
        return new DepartmentDetails(code, name, sortOrder, true);
    }
}
