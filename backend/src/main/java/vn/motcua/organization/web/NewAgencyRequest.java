package vn.motcua.organization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.NewAgency;
import vn.motcua.shared.http.OfficeDate;

/** A new agency. */
@Schema(name = "NewAgencyRequest")
public record NewAgencyRequest(
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z]\\d{2}(\\.\\d+)*", message = "AGENCY_CODE_MALFORMED")
        @Schema(description = "Mã định danh điện tử (QĐ 20/2020/QĐ-TTg)", examples = "H07.144")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "UBND xã Phước Sơn")
        String name,

        @NotBlank @Size(max = 20) @Schema(examples = "H07") String parentCode,
        @NotNull @OfficeDate LocalDate validFrom,

        @Pattern(regexp = "[0-9+ .()-]{6,20}", message = "PHONE_MALFORMED")
        @Schema(nullable = true, examples = "0275 555 0144")
        String phone,

        @Size(max = 500) @Schema(nullable = true) String address,

        @Size(max = 50) @Schema(
                nullable = true,
                description = "Agencies that this one comes from; those still open are closed on its first day")
        List<@NotBlank @Size(max = 20) String> predecessorCodes,

        @Size(max = 100) @Schema(nullable = true) List<@Valid @NotNull HeadTermBody> heads) {

    NewAgency toNewAgency() {
        AgencyRequest details = new AgencyRequest(name, parentCode, phone, address, heads);
        return new NewAgency(
                code, details.toDetails(), validFrom, predecessorCodes == null ? List.of() : predecessorCodes);
    }
}
