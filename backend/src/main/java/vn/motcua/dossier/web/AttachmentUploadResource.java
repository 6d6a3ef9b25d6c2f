package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.DOSSIERS_WRITE;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.AttachmentKind;
import vn.motcua.dossier.AttachmentPurpose;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.files.StoredFile;
import vn.motcua.shared.files.StoredFiles;

/**
 * Takes a file in. Not in a transaction: a slow sender must not hold a connection, so that {@link AttachmentRequests}
 * asks in one before and writes in one after.
 */
@Path("/api/v1/dossiers/{code}/attachments")
@Tag(name = "Attachments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, DOSSIERS_WRITE})
public class AttachmentUploadResource {

    @Inject
    AttachmentRequests requests;

    @Inject
    StoredFiles files;

    @Context
    HttpHeaders headers;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "addAttachment",
            summary = "Đính kèm: the body is the file, known by its content",
            description = "Nothing is overwritten, so no If-Match is needed and the version of the dossier stays.")
    @APIResponseSchema(
            value = AttachmentView.class,
            responseCode = "201",
            responseDescription = "Kept; Location and ETag of the file's row")
    @APIResponse(responseCode = "409", description = "ATTACHMENTS_FULL")
    @APIResponse(responseCode = "413", description = "UPLOAD_TOO_LARGE")
    @APIResponse(responseCode = "415", description = "UPLOAD_TYPE_NOT_ALLOWED, MEDIA_TYPE_NOT_SUPPORTED")
    @APIResponse(
            responseCode = "422",
            description = "UPLOAD_EMPTY, UPLOAD_MISLABELLED, VIRUS_FOUND, DOCUMENT_NOT_LISTED,"
                    + " ATTACHMENT_DOCUMENT_REQUIRED, ATTACHMENT_DOCUMENT_UNEXPECTED, ATTACHMENT_STEP_UNKNOWN")
    @APIResponse(responseCode = "503", description = "SCANNER_UNAVAILABLE, FILE_STORE_UNAVAILABLE")
    public Response add(
            String code,
            @QueryParam("kind") @NotNull AttachmentKind kind,
            @Parameter(description = "Code of the paper that a COMPONENT is a scan of", example = "1")
                    @QueryParam("requiredDocument")
                    @Size(max = 10) String requiredDocument,
            @Parameter(description = "The step that it belongs to; the one that runs when left out") @QueryParam("step")
                    Integer step,
            @Parameter(description = "For people; cleaned, and never a path", example = "Giấy chứng sinh.pdf")
                    @QueryParam("fileName")
                    @Size(max = 1000) String fileName,
            @QueryParam("note") @Size(max = 1000) String note,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        AttachmentPurpose purpose =
                new AttachmentPurpose(kind, AccentFolding.clean(requiredDocument), step, AccentFolding.clean(note));
        requests.check(code, purpose);
        StoredFile file = files.receive(body, headers.getLength(), fileName);
        return requests.add(code, purpose, file);
    }
}
