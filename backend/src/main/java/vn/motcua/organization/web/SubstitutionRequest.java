package vn.motcua.organization.web;

import static vn.motcua.shared.AccentFolding.clean;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.SubstitutionDetails;
import vn.motcua.shared.http.OfficeDate;

/** Who stands in for whom. */
@Schema(name = "SubstitutionRequest")
public record SubstitutionRequest(
        @NotBlank @Size(max = 64) @Schema(examples = "officer")
        String absent,

        @NotBlank @Size(max = 64) @Schema(examples = "ngoc.tran")
        String substitute,

        @NotEmpty @Size(max = 10) @Schema(description = "Held by both", examples = "[\"officer\"]")
        List<@NotNull @Size(max = 40) String> roles,

        @NotNull @OfficeDate @Schema(description = "Inclusive")
        LocalDate firstDay,

        @NotNull @OfficeDate @Schema(description = "Inclusive")
        LocalDate lastDay,

        @Size(max = 500) @Schema(nullable = true, examples = "Nghỉ phép năm")
        String reason) {

    SubstitutionDetails toDetails() {
        return new SubstitutionDetails(
                absent, substitute, new LinkedHashSet<>(roles), firstDay, lastDay, clean(reason));
    }
}
