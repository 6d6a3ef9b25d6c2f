package vn.motcua.procedure.web;

import static vn.motcua.security.Roles.CATALOGUE_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.procedure.CatalogueRetirements;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.EntityTags;

/** Bãi bỏ, thay thế a procedure, and filing it elsewhere. */
@Path("/api/v1/procedures")
@Tag(name = "Procedures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(CATALOGUE_ADMIN)
@Transactional
public class RetirementResource {

    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";

    @Inject
    CatalogueRetirements retirements;

    @Inject
    VersionViews views;

    @Inject
    CatalogueEdits edits;

    @POST
    @Path("/{code}/retirement")
    @Idempotent
    @Operation(
            operationId = "retireProcedure",
            summary = "End a procedure on a day to come, with or without another in its place")
    @APIResponseSchema(value = VersionsView.class, responseDescription = "The procedure as it is now")
    @APIResponse(responseCode = "409", description = "PROCEDURE_RETIRED, NOTHING_TO_RETIRE, VERSION_UPCOMING")
    @APIResponse(responseCode = "422", description = "RETIRED_ON_PAST, REPLACEMENT_UNKNOWN, REPLACEMENT_CIRCULAR")
    public Response retire(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String idempotencyKey,
            @NotNull @Valid CatalogueRequests.RetirementOrder body) {
        retirements.retire(code, EntityTags.requireVersion(ifMatch), body.toRetirement(), edits.now());
        return views.respond(code);
    }

    @DELETE
    @Path("/{code}/retirement")
    @Operation(operationId = "withdrawRetirement", summary = "Take a retirement back before its day")
    @APIResponseSchema(value = VersionsView.class, responseDescription = "The procedure as it is now")
    @APIResponse(responseCode = "409", description = "RETIREMENT_IN_FORCE, NOTHING_TO_RETIRE")
    public Response withdraw(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @QueryParam("reason") @NotBlank @Size(min = 10, max = 1000) String reason) {
        retirements.withdraw(code, EntityTags.requireVersion(ifMatch), reason, edits.now());
        return views.respond(code);
    }

    @PUT
    @Path("/{code}")
    @Operation(
            operationId = "refileProcedure",
            summary = "File a procedure under another field, or under its final code",
            description = "Only a provisional code can be replaced.")
    @APIResponseSchema(value = VersionsView.class, responseDescription = "The procedure as it is now")
    @APIResponse(responseCode = "409", description = "CODE_IS_FINAL, PROCEDURE_CODE_TAKEN")
    public Response refile(
            String code, @HeaderParam(IF_MATCH) String ifMatch, @NotNull @Valid CatalogueRequests.Refiling body) {
        retirements.refile(
                code, EntityTags.requireVersion(ifMatch), body.code(), body.fieldCode(), body.reason(), edits.now());
        return views.respond(body.code());
    }

    @PUT
    @Path("/{code}/restriction")
    @Operation(
            operationId = "restrictProcedure",
            summary = "Say whether dossiers of the procedure are seen by their circle alone (hồ sơ hạn chế)",
            description = "Holds for dossiers received from now on.")
    @APIResponseSchema(value = VersionsView.class, responseDescription = "The procedure as it is now")
    public Response restrict(
            String code, @HeaderParam(IF_MATCH) String ifMatch, @NotNull @Valid CatalogueRequests.Restriction body) {
        retirements.restrict(code, EntityTags.requireVersion(ifMatch), body.restricted(), body.reason(), edits.now());
        return views.respond(code);
    }

    @PUT
    @Path("/{code}/certification-book")
    @Operation(
            operationId = "setCertificationBook",
            summary = "Say in which book of certification its dossiers are entered, or in none")
    @APIResponseSchema(value = VersionsView.class, responseDescription = "The procedure as it is now")
    public Response certificationBook(
            String code, @HeaderParam(IF_MATCH) String ifMatch, @NotNull @Valid CatalogueRequests.Certification body) {
        retirements.writeInto(code, EntityTags.requireVersion(ifMatch), body.book(), body.reason(), edits.now());
        return views.respond(code);
    }
}
