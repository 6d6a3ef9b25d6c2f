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
import vn.motcua.procedure.ProcedureField;
import vn.motcua.procedure.ProcedureFieldEditor;
import vn.motcua.procedure.ProcedureFields;
import vn.motcua.procedure.WordUsages;
import vn.motcua.security.CurrentUser;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.http.EntityTags;

/** Lĩnh vực: the shelves of the catalogue. */
@Path("/api/v1/procedure-fields")
@Tag(name = "Catalogue words", description = "Fields, decisions and exemption groups")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR, CATALOGUE_READ})
@Transactional
public class ProcedureFieldResource {

    @Inject
    ProcedureFields fields;

    @Inject
    ProcedureFieldEditor editor;

    @Inject
    WordUsages usages;

    @Inject
    CatalogueEdits edits;

    @Inject
    CurrentUser user;

    @GET
    @Operation(operationId = "listProcedureFields", summary = "The fields (lĩnh vực) in their order")
    public List<ProcedureFieldView> list(
            @Parameter(description = "Words of code or name, without accents") @QueryParam("q") @Size(max = 200) String query,
            @Parameter(description = "Retired ones, too") @QueryParam("retired") @DefaultValue("false")
                    boolean retired) {
        WordUsages.ByKey used = usages.ofFields(edits.today());
        return fields.all().stream()
                .filter(field -> retired || !field.isRetired())
                .filter(field -> AccentFolding.finds(query, field.code(), field.name(), field.nameEn()))
                .map(field -> ProcedureFieldView.of(field, used.of(field.code())))
                .toList();
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getProcedureField", summary = "A field")
    @APIResponseSchema(ProcedureFieldView.class)
    public Response get(String code) {
        return answer(Response.ok(), fields.get(code));
    }

    @POST
    @RolesAllowed(CATALOGUE_ADMIN)
    @Idempotent
    @Operation(operationId = "createProcedureField", summary = "A new field")
    @APIResponseSchema(value = ProcedureFieldView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "409", description = "FIELD_CODE_TAKEN or FIELD_NAME_TAKEN")
    @APIResponse(responseCode = "422", description = "DEPARTMENT_UNKNOWN in the caller's agency")
    public Response create(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid WordRequests.NewField body) {
        ProcedureField field = editor.create(body.toDetails(), user.agencyId(), edits.now());
        return answer(Response.created(URI.create("/api/v1/procedure-fields/" + field.code())), field);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(CATALOGUE_ADMIN)
    @Operation(
            operationId = "changeProcedureField",
            summary = "Rename, move, retire or take up again a field, or give it to another department")
    @APIResponseSchema(ProcedureFieldView.class)
    @APIResponse(
            responseCode = "409",
            description = "FIELD_NAME_TAKEN, or FIELD_IN_USE: it has procedures, so it cannot be retired")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    @APIResponse(responseCode = "422", description = "DEPARTMENT_UNKNOWN in the caller's agency")
    public Response change(
            String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WordRequests.ChangedField body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return answer(Response.ok(), editor.change(seen, body.toDetails(code), user.agencyId(), edits.now()));
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(CATALOGUE_ADMIN)
    @Operation(operationId = "removeProcedureField", summary = "Take out a field that never had a procedure")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "FIELD_IN_USE: retire it once its procedures are gone")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    public void remove(String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        editor.remove(code, EntityTags.requireVersion(ifMatch), edits.now());
    }

    private Response answer(Response.ResponseBuilder response, ProcedureField field) {
        return response.tag(EntityTags.of(field.revision()))
                .entity(ProcedureFieldView.of(
                        field, usages.ofFields(edits.today()).of(field.code())))
                .build();
    }
}
