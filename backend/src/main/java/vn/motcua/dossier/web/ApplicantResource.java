package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.web.DossierView.ApplicantView;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.shared.problem.ProblemException;

/** Spares the clerk the typing: what an earlier dossier of the same person says. */
@Path("/api/v1/applicants")
@Tag(name = "Dossiers")
@RolesAllowed(CLERK)
@Transactional
public class ApplicantResource {

    private static final int SUGGESTIONS = 5;

    @Inject
    Dossiers dossiers;

    @Inject
    CurrentStaff staff;

    @GET
    @Operation(
            operationId = "suggestApplicants",
            summary = "Applicants of earlier dossiers by the whole identity number or phone, newest first")
    public List<ApplicantSuggestion> suggest(
            @QueryParam("idNumber") @Size(min = 6, max = 20) String idNumber,
            @QueryParam("phone") @Size(min = 6, max = 20) String phone) {
        if (idNumber == null && phone == null) {
            throw new ProblemException(400, "ID_NUMBER_OR_PHONE_REQUIRED", "query:idNumber");
        }
        return dossiers.ofApplicant(staff.actor(), idNumber, Applicant.digits(phone), SUGGESTIONS).stream()
                .map(ApplicantSuggestion::of)
                .toList();
    }

    @Schema(name = "ApplicantSuggestion")
    public record ApplicantSuggestion(
            ApplicantView applicant,

            @Schema(description = "Code of the dossier that it comes from")
            String fromDossier) {

        static ApplicantSuggestion of(Dossier dossier) {
            return new ApplicantSuggestion(ApplicantView.of(dossier.intake().applicant()), dossier.code());
        }
    }
}
