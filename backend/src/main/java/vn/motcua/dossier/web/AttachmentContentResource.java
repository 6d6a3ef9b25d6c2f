package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.DOSSIERS_READ;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.shared.files.FileAnswers;

/** The content of a file of a dossier, streamed after its transaction has ended. */
@Path("/api/v1/dossiers/{code}/attachments/{number}/content")
@Tag(name = "Attachments")
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR, DOSSIERS_READ})
public class AttachmentContentResource {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";
    private static final String TIFF = "image/tiff";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    AttachmentRequests requests;

    @Inject
    FileAnswers answers;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getAttachmentContent",
            summary = "The file itself",
            description = "Range is honoured for one part; the ETag is the SHA-256 of the content.")
    @APIResponse(
            responseCode = "200",
            description = "The whole file",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = TIFF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "206",
            description = "The part that Range asks for, of the same media type as the whole",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "416", description = "RANGE_NOT_SATISFIABLE")
    @APIResponse(responseCode = "503", description = "FILE_STORE_UNAVAILABLE")
    public Response content(String code, int number, @HeaderParam("Range") String range) {
        return answers.of(requests.open(code, number), range);
    }
}
