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
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.procedure.ExemptionGroup;
import vn.motcua.procedure.ExemptionGroupEditor;
import vn.motcua.procedure.ExemptionGroups;
import vn.motcua.procedure.WordUsages;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.http.EntityTags;

/** Đối tượng miễn, giảm: the groups of people whom a fee may name. */
@Path("/api/v1/exemption-groups")
@Tag(name = "Catalogue words")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR, CATALOGUE_READ})
@Transactional
public class ExemptionGroupResource {

    @Inject
    ExemptionGroups groups;

    @Inject
    ExemptionGroupEditor editor;

    @Inject
    WordUsages usages;

    @Inject
    CatalogueEdits edits;

    @GET
    @Operation(operationId = "listExemptionGroups", summary = "Groups of people who may pay less, in their order")
    public List<ExemptionGroupView> list(
            @Parameter(description = "Words of code or name, without accents") @QueryParam("q") @Size(max = 200) String query,
            @Parameter(description = "Retired ones, too") @QueryParam("retired") @DefaultValue("false")
                    boolean retired) {
        WordUsages.ByKey used = usages.ofExemptionGroups(edits.today());
        return groups.all().stream()
                .filter(group -> retired || !group.isRetired())
                .filter(group -> AccentFolding.finds(query, group.code(), group.name(), group.nameEn()))
                .map(group -> ExemptionGroupView.of(group, used.of(group.code())))
                .toList();
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getExemptionGroup", summary = "An exemption group")
    @APIResponseSchema(ExemptionGroupView.class)
    public Response get(String code) {
        return answer(Response.ok(), groups.get(code));
    }

    @POST
    @RolesAllowed(CATALOGUE_ADMIN)
    @Idempotent
    @Operation(operationId = "createExemptionGroup", summary = "A new exemption group")
    @APIResponseSchema(value = ExemptionGroupView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "409", description = "EXEMPTION_GROUP_CODE_TAKEN or EXEMPTION_GROUP_NAME_TAKEN")
    public Response create(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid WordRequests.NewGroup body) {
        ExemptionGroup group = editor.create(body.toDetails(), edits.now());
        return answer(Response.created(URI.create("/api/v1/exemption-groups/" + group.code())), group);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(CATALOGUE_ADMIN)
    @Operation(operationId = "changeExemptionGroup", summary = "Rename, move, retire or take up again a group")
    @APIResponseSchema(ExemptionGroupView.class)
    @APIResponse(
            responseCode = "409",
            description = "EXEMPTION_GROUP_NAME_TAKEN, or EXEMPTION_GROUP_IN_USE: versions of today or to come name"
                    + " it, so it cannot be retired")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    public Response change(
            String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WordRequests.ChangedGroup body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return answer(Response.ok(), editor.change(seen, body.toDetails(code), edits.now()));
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(CATALOGUE_ADMIN)
    @Operation(operationId = "removeExemptionGroup", summary = "Take out a group that no version ever named")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "EXEMPTION_GROUP_IN_USE: retire it once no version names it")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    public void remove(String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        editor.remove(code, EntityTags.requireVersion(ifMatch), edits.now());
    }

    private Response answer(Response.ResponseBuilder response, ExemptionGroup group) {
        return response.tag(EntityTags.of(group.revision()))
                .entity(ExemptionGroupView.of(
                        group, usages.ofExemptionGroups(edits.today()).of(group.code())))
                .build();
    }
}
