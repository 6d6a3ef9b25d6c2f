package vn.motcua.paperwork.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.DOSSIERS_READ;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.paperwork.FormSheets;

/** Giấy tờ in of a dossier, for whoever may look at the dossier. */
@Path("/api/v1/dossiers/{code}/forms")
@Tag(name = "Forms", description = "Printed forms of a dossier")
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR, DOSSIERS_READ})
public class DossierFormResource {

    @Inject
    FormRequests requests;

    @Inject
    FormSheets sheets;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listDossierForms",
            summary = "Which forms can be printed of the dossier now, by the regulations of their days")
    @APIResponseSchema(FormsView.class)
    public FormsView list(String code) {
        return new FormsView(requests.due(code));
    }

    @GET
    @Path("/{form}.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "printDossierForm",
            summary = "A form of the dossier",
            description = "Dated by the act that it tells of: a second print says what the first one said. The receipt"
                    + " has two copies of A5 on sheets of A4.")
    @APIResponse(
            responseCode = "200",
            description = "PDF/A, in Vietnamese",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "DOSSIER_NOT_FOUND, FORM_UNKNOWN, FORM_NUMBER_UNKNOWN")
    @APIResponse(
            responseCode = "409",
            description = "FORM_NOT_DUE, FORM_NOT_REGULATED on its day, or FORM_INCOMPLETE: errors say what is missing")
    @APIResponse(responseCode = "503", description = "PRINTING_BUSY: too many at once, try again")
    public Response print(
            @Parameter(example = "H07.142-261118-0001") String code,
            @Parameter(
                            description = "receipt, supplement-request, refusal, apology, stop-notice, control-slip,"
                                    + " result-slip, fee-receipt",
                            example = "receipt")
                    String form,
            @Parameter(description = "Which of several, from 1; the last when left out")
                    @QueryParam("number")
                    @Min(1) @Max(1000) Integer number) {
        FormRequests.WrittenForm written = requests.write(code, form, number);
        byte[] pdf = sheets.print(written.form(), written.html());
        return paper(pdf, sheets.fileName(written.form(), code));
    }

    static Response paper(byte[] pdf, String fileName) {
        return Response.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @Schema(name = "DossierForms")
    public record FormsView(List<FormView> items) {}
}
