package vn.motcua.procedure.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.procedure.DecisionFiles;
import vn.motcua.shared.files.FileAnswers;
import vn.motcua.shared.files.StoredFile;
import vn.motcua.shared.http.Revalidation;

/** What is posted names the decision by which it is in force (NĐ 63/2010 Điều 15–16): anyone reads its signed paper. */
@Path("/public/v1/decisions/{id}/file")
@Tag(name = "Public")
@PermitAll
public class PostedDecisionResource {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";

    @Inject
    DecisionFiles decisions;

    @Inject
    FileAnswers answers;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getPostedDecisionFile",
            summary = "The signed paper of a decision by which something was published",
            description = "The ETag is the SHA-256 of the content.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "As the caller has it (If-None-Match)")
    @APIResponse(responseCode = "404", description = "DECISION_FILE_NOT_FOUND")
    @APIResponse(responseCode = "503", description = "FILE_STORE_UNAVAILABLE")
    public Response content(int id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 2000) String known) {
        StoredFile file = decisions.getPosted(id);
        // Public and shown as a page of its own: it may be kept, and a browser's viewer does not run in a sandbox.
        return Revalidation.answer(known, file.sha256(), () -> Response.fromResponse(answers.of(file, null))
                .header(HttpHeaders.CACHE_CONTROL, null)
                .header("Content-Security-Policy", null)
                .header("Accept-Ranges", null));
    }

    static String fileHref(int id) {
        return "/public/v1/decisions/" + id + "/file";
    }
}
