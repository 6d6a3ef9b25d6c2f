package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.NamedReader;
import vn.motcua.dossier.NamedReaders;
import vn.motcua.organization.StaffMembers;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.http.EntityTags;

@Path("/api/v1/dossiers/{code}/readers")
@Tag(name = "Access", description = "Who may read restricted dossiers, and who has read what")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER})
@Transactional
public class ReadersResource {

    @Inject
    Dossiers dossiers;

    @Inject
    NamedReaders readers;

    @Inject
    StaffMembers staff;

    @Inject
    ActContexts contexts;

    @GET
    @Operation(
            operationId = "listDossierReaders",
            summary = "Whether the dossier is restricted, and who was named to read it")
    @APIResponseSchema(
            value = ReadersView.class,
            responseDescription = "The named readers; the ETag is what If-Match must carry")
    public Response list(String code) {
        return respond(dossiers.get(code));
    }

    @POST
    @RolesAllowed(LEADER)
    @Idempotent
    @Operation(operationId = "nameDossierReader", summary = "Name somebody of the agency to read a restricted dossier")
    @APIResponseSchema(value = ReadersView.class, responseDescription = "The named readers as they are now")
    @APIResponse(responseCode = "409", description = "DOSSIER_NOT_RESTRICTED")
    public Response name(
            String code, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NamedReaderRequest body) {
        return respond(readers.name(code, body.username(), AccentFolding.clean(body.reason()), contexts.now()));
    }

    @DELETE
    @Path("/{username}")
    @RolesAllowed(LEADER)
    @Operation(operationId = "withdrawDossierReader", summary = "A named person no longer reads the dossier")
    @APIResponseSchema(value = ReadersView.class, responseDescription = "The named readers as they are now")
    public Response withdraw(String code, String username, @HeaderParam("If-Match") String ifMatch) {
        return respond(readers.withdraw(code, username, EntityTags.requireVersion(ifMatch), contexts.now()));
    }

    private Response respond(Dossier dossier) {
        List<NamedReader> named = readers.of(dossier);
        return Response.ok(
                        ReadersView.of(dossier, named, staff.names(dossier.id().agencyId())))
                .tag(EntityTags.of(NamedReaders.version(named)))
                .build();
    }

    @Schema(name = "NamedReaderRequest")
    public record NamedReaderRequest(
            @Schema(examples = "officer") @NotBlank @Size(max = 100) String username,

            @Schema(examples = "Thành viên tổ xác minh nội dung tố cáo") @NotBlank @Size(min = 10, max = 1000) String reason) {}
}
