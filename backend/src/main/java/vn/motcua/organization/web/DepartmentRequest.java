package vn.motcua.organization.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.DepartmentDetails;

/** A department as it is to be. */
@Schema(name = "DepartmentRequest")
public record DepartmentRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Hành chính Tư pháp")
        String name,

        @NotNull @Min(0) @Max(9999) Integer sortOrder,

        @NotNull @Schema(description = "A closed department takes no new staff; what it did stays")
        Boolean active) {

    DepartmentDetails toDetails(String code) {
        return new DepartmentDetails(code, name, sortOrder, active);
    }
}
