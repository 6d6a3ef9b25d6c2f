package vn.motcua.paperwork.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.paperwork.FormSheets;
import vn.motcua.paperwork.FormSigning;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.EntityTags;

/** Mẫu giấy: the agency's own words on its forms, published with the day from which papers have them. */
@Path("/api/v1/form-templates")
@Tag(name = "Forms", description = "Printed forms of a dossier")
@RolesAllowed(SYSTEM_ADMIN)
public class FormTemplateResource {

    @Inject
    FormTemplateRequests requests;

    @Inject
    FormSheets sheets;

    @GET
    @RolesAllowed({SYSTEM_ADMIN, AUDITOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listFormTemplates", summary = "The forms whose words an agency can have of its own")
    @APIResponseSchema(FormTemplatesView.class)
    public FormTemplatesView list() {
        return new FormTemplatesView(requests.all());
    }

    @GET
    @Path("/{form}")
    @RolesAllowed({SYSTEM_ADMIN, AUDITOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getFormTemplate",
            summary = "The texts of a form: shipped and published, and the words that a text may use")
    @APIResponseSchema(FormTemplateView.class)
    @APIResponse(responseCode = "404", description = "FORM_UNKNOWN")
    public Response get(@PathParam("form") @Size(max = 40) String form) {
        return answer(requests.one(form));
    }

    @POST
    @Path("/{form}/previews")
    @Produces("application/pdf")
    @Operation(
            operationId = "previewFormTemplate",
            summary = "A text as it would be printed, each value saying its own name; keeps nothing")
    @APIResponse(
            responseCode = "200",
            description = "PDF/A",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "FORM_UNKNOWN")
    @APIResponse(responseCode = "422", description = "TEMPLATE_FAULTY: errors say line and column")
    @APIResponse(responseCode = "503", description = "PRINTING_BUSY: too many at once, try again")
    public Response preview(@PathParam("form") @Size(max = 40) String form, @NotNull @Valid PreviewRequest body) {
        FormRequests.WrittenForm written = requests.preview(form, body.text());
        return Response.ok(sheets.print(written.form(), written.html()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"mau-" + form + ".pdf\"")
                .build();
    }

    @POST
    @Path("/{form}/versions")
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "publishFormTemplate",
            summary = "Publishes a text, or returns to the shipped one; papers written before keep theirs")
    @APIResponseSchema(FormTemplateView.class)
    @APIResponse(responseCode = "404", description = "FORM_UNKNOWN")
    @APIResponse(responseCode = "412", description = "TEMPLATE_CHANGED: somebody published meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "TEMPLATE_FAULTY with line and column, TEMPLATE_IN_THE_PAST," + " TEMPLATE_SIGNED_BY_HAND")
    @Transactional
    public Response publish(
            @PathParam("form") @Size(max = 40) String form,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid PublicationRequest body) {
        return answer(requests.publish(form, EntityTags.requireVersion(ifMatch), body));
    }

    private static Response answer(FormTemplateView view) {
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }

    @Schema(name = "FormTemplates")
    public record FormTemplatesView(List<FormTemplateView> items) {}

    @Schema(name = "FormTemplatePreviewRequest")
    public record PreviewRequest(
            @Schema(examples = "{#include form-head /}\n<h1>{head.heading}</h1>") @NotBlank @Size(max = 60_000) String text) {}

    @Schema(name = "FormTemplatePublication")
    public record PublicationRequest(
            @Schema(description = "Null for the shipped text", nullable = true) @Size(min = 1, max = 60_000) String text,

            @Schema(description = "The first day whose papers have it; today or later") @NotNull LocalDate validFrom,

            @Schema(
                    description =
                            "Whether the office signs by hand, which is meant when left out, or papers are printed"
                                    + " with pictures; only for forms that are signable",
                    nullable = true)
            FormSigning signing,

            @Schema(examples = "Thêm số điện thoại đường dây nóng") @NotBlank @Size(max = 500) String reason) {}
}
