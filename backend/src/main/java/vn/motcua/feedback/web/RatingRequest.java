package vn.motcua.feedback.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the holder of a receipt sends. */
@Schema(name = "RatingRequest")
public record RatingRequest(
        @Schema(examples = "H07.142-261118-0001") @NotBlank @Size(max = 60) String dossierCode,

        @Schema(description = "Mã đánh giá, as printed on the receipt", examples = "4T7QK-0MZRD")
        @NotBlank @Size(max = 30) String ratingCode,

        @NotNull @Valid RatingSlipRequest slip) {}
