package vn.motcua.paperwork.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.DOSSIERS_READ;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.paperwork.DossierForm;
import vn.motcua.paperwork.FormSheets;

/** Phiếu bàn giao kết quả of many dossiers, for whoever may print the slip of each. */
@Path("/api/v1/dossiers/result-slip.pdf")
@Tag(name = "Forms")
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR, DOSSIERS_READ})
public class ResultSlipResource {

    @Inject
    FormRequests requests;

    @Inject
    FormSheets sheets;

    @GET
    @Produces("application/pdf")
    @Operation(
            operationId = "printResultSlip",
            summary = "The results of up to 100 dossiers of one agency on one slip, to be signed by giver and taker",
            description = "A4 landscape, a line for each dossier in the order asked for. Dated by the day of printing.")
    @APIResponse(
            responseCode = "200",
            description = "PDF/A, in Vietnamese",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "400", description = "BATCH_ITEM_TWICE")
    @APIResponse(responseCode = "404", description = "DOSSIER_NOT_FOUND: the first that is not there to see")
    @APIResponse(
            responseCode = "409",
            description = "RESULTS_NOT_THERE: errors name each dossier without one; FORM_INCOMPLETE: errors say what is"
                    + " missing of which; RESULT_SLIP_OF_SEVERAL_AGENCIES, FORM_NOT_REGULATED")
    @APIResponse(responseCode = "503", description = "PRINTING_BUSY: too many at once, try again")
    public Response print(
            @Parameter(required = true, description = "Of each dossier, once", example = "[\"H07.142-261118-0001\"]")
                    @QueryParam("code")
                    @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 100) String> codes) {
        FormRequests.WrittenSlip written = requests.writeSlip(codes);
        byte[] pdf = sheets.print(DossierForm.RESULT_SLIP, written.html());
        return DossierFormResource.paper(
                pdf, sheets.fileName(DossierForm.RESULT_SLIP, written.day().toString()));
    }
}
