package vn.motcua.organization.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.http.OfficeDate;

/** When an agency ends. */
@Schema(name = "AgencyClosureRequest")
public record ClosureRequest(
        @NotNull @OfficeDate @Schema(description = "The first day on which the agency is no more")
        LocalDate validUntil) {}
