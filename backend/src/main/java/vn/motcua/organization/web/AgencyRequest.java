package vn.motcua.organization.web;

import static vn.motcua.shared.AccentFolding.clean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.AgencyDetails;

/** An agency as it is to be; its code, its days and what it comes from do not change by it. */
@Schema(name = "AgencyRequest")
public record AgencyRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "UBND xã Tam Phước")
        String name,

        @Size(max = 20) @Schema(nullable = true, examples = "H07", description = "Null only for the top of the tree")
        String parentCode,

        @Pattern(regexp = "[0-9+ .()-]{6,20}", message = "PHONE_MALFORMED")
        @Schema(nullable = true, examples = "0275 555 0142")
        String phone,

        @Size(max = 500) @Schema(nullable = true) String address,

        @Size(max = 100) @Schema(nullable = true, description = "All of them, also those of the past")
        List<@Valid @NotNull HeadTermBody> heads) {

    AgencyDetails toDetails() {
        return new AgencyDetails(
                name,
                parentCode,
                clean(phone),
                clean(address),
                heads == null
                        ? List.of()
                        : heads.stream().map(HeadTermBody::toTerm).toList());
    }
}
