package vn.motcua.dossier.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SavedFilterRequest", examples = "{\"query\":\"view=OPEN&field=DD&due=SOON\"}")
public record SavedFilterRequest(
        @Schema(description = "As in the address of the work list, without the question mark")
        @NotBlank @Size(max = 1000) String query) {}
