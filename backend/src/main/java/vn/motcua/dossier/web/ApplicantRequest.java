package vn.motcua.dossier.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.Applicant;

/** Who applies. Only the name is required: people without papers are served too. */
@Schema(name = "ApplicantRequest")
public record ApplicantRequest(
        @NotBlank @Size(max = 200) String name,

        @Schema(description = "CCCD, CMND or passport number")
        @Pattern(regexp = "[0-9A-Za-z]{6,20}", message = "ID_NUMBER_MALFORMED") String idNumber,

        @Schema(description = "yyyy-MM-dd, yyyy-MM or a year alone", examples = "1996")
        @Pattern(regexp = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?", message = "BIRTH_DATE_MALFORMED")
        String birthDate,

        @Pattern(regexp = "[0-9+ .()-]{6,20}", message = "PHONE_MALFORMED")
        String phone,

        @Email(message = "EMAIL_MALFORMED") @Size(max = 200) String email,
        @Size(max = 500) String address) {

    Applicant toApplicant() {
        return Applicant.of(name, idNumber, birthDate, phone, email, address);
    }
}
