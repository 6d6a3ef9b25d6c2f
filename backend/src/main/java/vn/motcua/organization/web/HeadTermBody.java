package vn.motcua.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.HeadTerm;
import vn.motcua.shared.http.OfficeDate;

/** Who heads the agency, written and read in the same form. */
@Schema(name = "AgencyHead")
public record HeadTermBody(
        @NotBlank @Size(max = 200) @Schema(examples = "Lê Thanh Hùng")
        String name,

        @NotBlank @Size(max = 200) @Schema(description = "As printed above the signature", examples = "Chủ tịch UBND xã")
        String title,

        @NotNull @OfficeDate LocalDate validFrom,

        @OfficeDate
        @Schema(nullable = true, description = "The first day on which they do no more; null while no end is known")
        LocalDate validUntil) {

    static HeadTermBody of(HeadTerm term) {
        return new HeadTermBody(term.name(), term.title(), term.validFrom(), term.validUntil());
    }

    HeadTerm toTerm() {
        return new HeadTerm(name, title, validFrom, validUntil);
    }
}
