package vn.motcua.procedure.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CATALOGUE_ADMIN;
import static vn.motcua.security.Roles.CATALOGUE_READ;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import vn.motcua.procedure.DecisionFile;
import vn.motcua.procedure.DecisionFiles;
import vn.motcua.shared.files.FileAnswers;
import vn.motcua.shared.files.StoredFile;
import vn.motcua.shared.files.StoredFiles;
import vn.motcua.shared.http.EntityTags;

/** The signed paper of a decision. Not in a transaction: a slow sender must not hold a connection. */
@Path("/api/v1/decisions/{id}/file")
@Tag(name = "Catalogue words")
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR, CATALOGUE_READ})
public class DecisionFileResource {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";

    @Inject
    DecisionFiles decisions;

    @Inject
    DecisionFileRequests requests;

    @Inject
    StoredFiles files;

    @Inject
    FileAnswers answers;

    @Context
    HttpHeaders headers;

    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(CATALOGUE_ADMIN)
    @Operation(
            operationId = "putDecisionFile",
            summary = "Put in the signed paper, or replace it: the body is a PDF, PNG or JPEG, known by its content")
    @APIResponseSchema(DecisionSummary.class)
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    @APIResponse(responseCode = "413", description = "UPLOAD_TOO_LARGE")
    @APIResponse(responseCode = "415", description = "UPLOAD_TYPE_NOT_ALLOWED, MEDIA_TYPE_NOT_SUPPORTED")
    @APIResponse(responseCode = "422", description = "UPLOAD_EMPTY, UPLOAD_MISLABELLED, VIRUS_FOUND")
    @APIResponse(responseCode = "503", description = "SCANNER_UNAVAILABLE, FILE_STORE_UNAVAILABLE")
    public Response put(
            int id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Parameter(description = "For people; cleaned, and never a path", example = "QĐ 2188.pdf")
                    @QueryParam("fileName")
                    @Size(max = 1000) String fileName,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        int seen = EntityTags.requireVersion(ifMatch);
        decisions.check(id, seen);
        StoredFile file = files.receive(body, headers.getLength(), fileName, DecisionFile.TYPES);
        return requests.put(id, seen, file);
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(CATALOGUE_ADMIN)
    @Operation(operationId = "removeDecisionFile", summary = "Take the paper out; the decision stays")
    @APIResponseSchema(value = DecisionSummary.class, responseCode = "200")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    public Response remove(int id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return requests.remove(id, EntityTags.requireVersion(ifMatch));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getDecisionFile",
            summary = "The signed paper",
            description = "Range is honoured for one part; the ETag is the SHA-256 of the content.")
    @APIResponse(
            responseCode = "200",
            description = "The whole file",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "206",
            description = "The part that Range asks for, of the same media type as the whole",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "416", description = "RANGE_NOT_SATISFIABLE")
    @APIResponse(responseCode = "503", description = "FILE_STORE_UNAVAILABLE")
    public Response content(int id, @HeaderParam("Range") String range) {
        return answers.of(decisions.get(id), range);
    }
}
