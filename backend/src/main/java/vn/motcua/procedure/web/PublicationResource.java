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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.procedure.CataloguePublications;
import vn.motcua.security.CurrentUser;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.EntityTags;

/** Công bố: versions put in force, taken back before their day, mended in their words. */
@Path("/api/v1/procedures")
@Tag(name = "Procedure versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(CATALOGUE_ADMIN)
@Transactional
public class PublicationResource {

    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";

    @Inject
    CataloguePublications publications;

    @Inject
    VersionViews views;

    @Inject
    CatalogueEdits edits;

    @Inject
    CurrentUser user;

    @POST
    @Path("/{code}/versions/{number}/publication")
    @Idempotent
    @Operation(
            operationId = "publishVersion",
            summary = "Put a draft in force by a decision",
            description = "The version before it ends on the day on which it begins. Open dossiers keep theirs.")
    @APIResponseSchema(value = VersionView.class, responseDescription = "The version, published")
    @APIResponse(
            responseCode = "409",
            description = "VERSION_OVERLAPS, VERSION_PUBLISHED, PROCEDURE_RETIRED, DECISION_DIFFERS")
    @APIResponse(
            responseCode = "422",
            description = "VERSION_NOT_READY with all that stands in the way, EFFECTIVE_FROM_PAST,"
                    + " EFFECTIVE_PERIOD_UPSIDE_DOWN")
    public Response publish(
            String code,
            int number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String idempotencyKey,
            @NotNull @Valid CatalogueRequests.Publication body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return views.respond(publications.publish(code, number, seen, body.toOrder(), user.agencyId(), edits.now()));
    }

    @DELETE
    @Path("/{code}/versions/{number}/publication")
    @Operation(
            operationId = "withdrawPublication",
            summary = "Take a publication back before its day: a draft again, the version before runs on")
    @APIResponseSchema(value = VersionView.class, responseDescription = "The version, a draft again")
    @APIResponse(responseCode = "409", description = "VERSION_IN_FORCE, VERSION_NOT_PUBLISHED, DRAFT_EXISTS")
    public Response withdraw(
            String code,
            int number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @QueryParam("reason") @NotBlank @Size(min = 10, max = 1000) String reason) {
        int seen = EntityTags.requireVersion(ifMatch);
        return views.respond(publications.withdraw(code, number, seen, reason, edits.now()));
    }

    @POST
    @Path("/{code}/versions/{number}/corrections")
    @Idempotent
    @Operation(
            operationId = "correctVersion",
            summary = "Mend slips of the pen in a published version, with a reason",
            description = "Words only. Limits, papers, fees and steps are what people rely on and need a new version.")
    @APIResponseSchema(value = VersionView.class, responseDescription = "The version in its new words")
    @APIResponse(responseCode = "409", description = "VERSION_NOT_PUBLISHED: a draft is simply written anew")
    @APIResponse(responseCode = "422", description = "CORRECTION_EMPTY, DOCUMENT_UNKNOWN, VERSION_NOT_READY")
    public Response correct(
            String code,
            int number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String idempotencyKey,
            @NotNull @Valid CatalogueRequests.Correction body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return views.respond(publications.reword(code, number, seen, body.reason(), body.toRewording(), edits.now()));
    }
}
