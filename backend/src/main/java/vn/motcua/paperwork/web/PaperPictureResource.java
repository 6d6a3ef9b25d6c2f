package vn.motcua.paperwork.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.paperwork.PaperPicture;
import vn.motcua.paperwork.PictureOnPaper;
import vn.motcua.shared.files.FileAnswers;
import vn.motcua.shared.files.FileType;
import vn.motcua.shared.files.StoredFile;
import vn.motcua.shared.files.StoredFiles;
import vn.motcua.shared.http.EntityTags;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

/** Ảnh chữ ký, con dấu of the caller's agency. Not in a transaction: a slow sender must not hold a connection. */
@Path("/api/v1/paper-pictures")
@Tag(name = "Forms", description = "Printed forms of a dossier")
@RolesAllowed(SYSTEM_ADMIN)
public class PaperPictureResource {

    private static final Set<FileType> TYPES = EnumSet.of(FileType.PNG, FileType.JPEG);

    @Inject
    PaperPictureRequests requests;

    @Inject
    StoredFiles files;

    @Inject
    PictureOnPaper paper;

    @Inject
    FileAnswers answers;

    @Context
    HttpHeaders headers;

    @GET
    @RolesAllowed({SYSTEM_ADMIN, AUDITOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listPaperPictures", summary = "The pictures of signatures and of the seal, old ones too")
    @APIResponseSchema(PaperPicturesView.class)
    public PaperPicturesView list() {
        return new PaperPicturesView(requests.all());
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getPaperPicture", summary = "The picture as it was handed in")
    @APIResponse(
            responseCode = "200",
            description = "PNG or JPEG",
            content = {
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "PICTURE_NOT_FOUND")
    @APIResponse(responseCode = "503", description = "FILE_STORE_UNAVAILABLE")
    public Response content(int id) {
        return answers.of(requests.content(id), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addPaperPicture",
            summary = "A picture from a day on: the body is a PNG or JPEG, known by its content",
            description = "Printed on forms whose version says so. It is no electronic signature in law.")
    @APIResponseSchema(value = PaperPictureView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "DATE_REQUIRED, DATE_MALFORMED and its kin")
    @APIResponse(responseCode = "413", description = "UPLOAD_TOO_LARGE: more than 1 MB")
    @APIResponse(responseCode = "415", description = "UPLOAD_TYPE_NOT_ALLOWED, MEDIA_TYPE_NOT_SUPPORTED")
    @APIResponse(
            responseCode = "422",
            description = "PICTURE_OF_NOBODY, PICTURE_NOT_LATER, PICTURE_UNREADABLE, PICTURE_SIZE, UPLOAD_EMPTY,"
                    + " UPLOAD_MISLABELLED, VIRUS_FOUND")
    @APIResponse(responseCode = "503", description = "SCANNER_UNAVAILABLE, FILE_STORE_UNAVAILABLE")
    public Response add(
            @BeanParam NewPicture picture,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        LocalDate validFrom = ZonedParameter.date("validFrom", picture.validFrom);
        requests.check(picture.kind, picture.account, validFrom);
        if (headers.getLength() > PictureOnPaper.MOST_BYTES) {
            throw new ProblemException(413, "UPLOAD_TOO_LARGE", null, PictureOnPaper.MOST_BYTES >> 20);
        }
        StoredFile file = files.receive(body, headers.getLength(), picture.fileName, TYPES);
        paper.requirePrintable(file);
        return requests.add(picture.kind, picture.account, validFrom, file);
    }

    @DELETE
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "removePaperPicture",
            summary = "Take a picture out: it is printed on no paper any more; the row stays")
    @APIResponseSchema(value = PaperPictureView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "PICTURE_NOT_FOUND")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: it was taken out already")
    public Response remove(
            int id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @QueryParam("reason") @NotBlank @Size(max = 500) String reason) {
        return requests.remove(id, EntityTags.requireVersion(ifMatch), reason.strip());
    }

    /** Of what, and from when. */
    public static class NewPicture {

        @QueryParam("kind")
        @NotNull PaperPicture.Kind kind;

        @QueryParam("account")
        @Parameter(description = "Whose signature it is; left out for the seal", example = "leader")
        @Size(max = 100) String account;

        @QueryParam("validFrom")
        @Parameter(
                description = "Later than that of the picture of the same hand before",
                required = true,
                example = "2026-11-18")
        String validFrom;

        @QueryParam("fileName")
        @Parameter(description = "For people; cleaned, and never a path", example = "Chữ ký.png")
        @Size(max = 1000) String fileName;
    }

    @Schema(name = "PaperPictures")
    public record PaperPicturesView(List<PaperPictureView> items) {}
}
