package vn.motcua.paperwork.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.paperwork.Letterhead;
import vn.motcua.paperwork.Letterheads;
import vn.motcua.paperwork.PdfRenderer;
import vn.motcua.paperwork.PostingPrinter;
import vn.motcua.procedure.CatalogueRevision;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.Revalidation;
import vn.motcua.shared.http.ZonedParameter;

/** Niêm yết as sheets of paper. */
@Path("/public/v1/procedures")
@Tag(name = "Public")
@Produces(PostingResource.PDF)
@PermitAll
public class PostingResource {

    static final String PDF = "application/pdf";

    @Inject
    PostingPrinter printer;

    @Inject
    Letterheads letterheads;

    @Inject
    PdfRenderer renderer;

    @Inject
    CatalogueRevision revision;

    @Inject
    Clock clock;

    @GET
    @Path("/{code}/posting.pdf")
    @Operation(
            operationId = "printPostedProcedure",
            summary = "A procedure as A4 sheets for the wall, with its QR code")
    @APIResponse(
            responseCode = "200",
            description = "PDF/A, in Vietnamese",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "As the caller has it (If-None-Match)")
    @APIResponse(responseCode = "404", description = "PROCEDURE_UNKNOWN, PROCEDURE_NOT_IN_FORCE on that day")
    @APIResponse(responseCode = "503", description = "PRINTING_BUSY: too many at once, try again")
    public Response procedure(
            String code,
            @Parameter(description = "Today when left out", schema = @Schema(format = "date", examples = "2026-01-01"))
                    @QueryParam("inForceOn")
                    @Size(max = 10) String inForceOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 2000) String known) {
        LocalDate date = dateOf(inForceOn);
        return answer(
                known, revision.on(date), "niem-yet-" + code, () -> printer.ofProcedure(code, date, inForceOn != null));
    }

    @GET
    @Path("/{code}/guidance.pdf")
    @Operation(
            operationId = "printProcedureGuidance",
            summary = "Phiếu hướng dẫn: what to bring, what it costs, when it is done, on A5 to take home")
    @APIResponse(
            responseCode = "200",
            description = "PDF/A, in Vietnamese",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "As the caller has it (If-None-Match)")
    @APIResponse(responseCode = "400", description = "UNKNOWN_AGENCY")
    @APIResponse(responseCode = "404", description = "PROCEDURE_UNKNOWN, PROCEDURE_NOT_IN_FORCE on that day")
    @APIResponse(responseCode = "503", description = "PRINTING_BUSY: too many at once, try again")
    public Response guidance(
            String code,
            @Parameter(description = "Today when left out", schema = @Schema(format = "date", examples = "2026-01-01"))
                    @QueryParam("inForceOn")
                    @Size(max = 10) String inForceOn,
            @Parameter(description = "Whose desk hands it out, for the head of the paper", example = "H07.142")
                    @QueryParam("agency")
                    @Size(max = 50) String agency,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 2000) String known) {
        LocalDate date = dateOf(inForceOn);
        Letterhead desk = agency == null ? null : letterheads.of(agency);
        String edition = desk == null ? "" : "-" + Integer.toHexString(desk.hashCode());
        return answer(
                known,
                revision.on(date) + edition,
                "huong-dan-" + code,
                () -> printer.guidanceOf(code, date, inForceOn != null, desk));
    }

    @GET
    @Path("/posting.pdf")
    @Operation(
            operationId = "printPostedField",
            summary = "The procedures of a field as A4 sheets for the wall: a list, then each with its QR code")
    @APIResponse(
            responseCode = "200",
            description = "PDF/A, in Vietnamese",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "As the caller has it (If-None-Match)")
    @APIResponse(responseCode = "404", description = "FIELD_NOT_FOUND, FIELD_WITHOUT_PROCEDURES in force on that day")
    @APIResponse(responseCode = "422", description = "POSTING_TOO_LONG: print its procedures one by one")
    @APIResponse(responseCode = "503", description = "PRINTING_BUSY: too many at once, try again")
    public Response field(
            @Parameter(required = true, description = "Code of the field", example = "HT")
                    @QueryParam("field")
                    @NotBlank @Size(max = 20) String field,
            @Parameter(description = "Today when left out", schema = @Schema(format = "date", examples = "2026-01-01"))
                    @QueryParam("inForceOn")
                    @Size(max = 10) String inForceOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 2000) String known) {
        LocalDate date = dateOf(inForceOn);
        return answer(known, revision.on(date), "niem-yet-" + field, () -> printer.ofField(field, date));
    }

    /** @param edition what the sheet was made from */
    private Response answer(String known, String edition, String name, Supplier<String> html) {
        String file = name.replaceAll("[^A-Za-z0-9._-]", "_") + ".pdf";
        return Revalidation.answer(known, edition + "-pdf", () -> Response.ok(renderer.render(html.get()), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + "\""));
    }

    private LocalDate dateOf(String inForceOn) {
        return inForceOn == null ? VietnamTime.dateOf(clock.instant()) : ZonedParameter.date("inForceOn", inForceOn);
    }
}
