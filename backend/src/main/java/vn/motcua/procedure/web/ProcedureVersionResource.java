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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.procedure.CatalogueDrafts;
import vn.motcua.procedure.ContentChange;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureRegister;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.VersionComparison;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.EntityTags;

/** Procedures are begun here, and their versions written and compared. */
@Path("/api/v1/procedures")
@Tag(name = "Procedure versions", description = "Drafts, versions in force, versions to come")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR, CATALOGUE_READ})
@Transactional
public class ProcedureVersionResource {

    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";

    @Inject
    ProcedureRegister register;

    @Inject
    Procedures versions;

    @Inject
    CatalogueDrafts drafts;

    @Inject
    VersionComparison comparison;

    @Inject
    VersionViews views;

    @Inject
    CatalogueEdits edits;

    @POST
    @RolesAllowed(CATALOGUE_ADMIN)
    @Idempotent
    @Operation(operationId = "createProcedure", summary = "Begin a procedure with a first draft")
    @APIResponseSchema(
            value = VersionView.class,
            responseCode = "201",
            responseDescription = "Its first draft; Location and ETag are the draft's")
    @APIResponse(responseCode = "409", description = "PROCEDURE_CODE_TAKEN")
    public Response create(
            @HeaderParam(KEY) String idempotencyKey, @NotNull @Valid CatalogueRequests.NewProcedure body) {
        return created(drafts.create(body.code(), body.fieldCode(), body.name(), edits.now()));
    }

    @GET
    @Path("/{code}/versions")
    @Operation(operationId = "listProcedureVersions", summary = "A procedure with all its versions, newest first")
    @APIResponseSchema(
            value = VersionsView.class,
            responseDescription = "The ETag is what If-Match of a change of the procedure itself must carry")
    public Response list(String code) {
        return views.respond(code);
    }

    @POST
    @Path("/{code}/versions")
    @RolesAllowed(CATALOGUE_ADMIN)
    @Idempotent
    @Operation(
            operationId = "openDraft",
            summary = "Begin the next version, from another one or from scratch",
            description = "A procedure has one draft at a time.")
    @APIResponseSchema(value = VersionView.class, responseCode = "201", responseDescription = "The draft")
    @APIResponse(responseCode = "409", description = "DRAFT_EXISTS or PROCEDURE_RETIRED")
    public Response open(
            String code, @HeaderParam(KEY) String idempotencyKey, @NotNull @Valid CatalogueRequests.NewDraft body) {
        return created(drafts.open(code, body.from(), edits.now()));
    }

    @GET
    @Path("/{code}/versions/{number}")
    @Operation(
            operationId = "getProcedureVersion",
            summary = "A version, with what should be known before publishing it")
    @APIResponseSchema(
            value = VersionView.class,
            responseDescription = "The ETag is what If-Match of a change must carry")
    public Response get(String code, int number) {
        return views.respond(versions.version(register.get(code), number));
    }

    @PUT
    @Path("/{code}/versions/{number}")
    @RolesAllowed(CATALOGUE_ADMIN)
    @Operation(
            operationId = "saveDraft",
            summary = "Write a draft anew, complete or not",
            description = "What stands in the way of publication comes back as checks, and nothing is lost because of"
                    + " it. Texts are plain text: HTML is kept and shown as it is written.")
    @APIResponseSchema(value = VersionView.class, responseDescription = "The draft as it is now")
    @APIResponse(responseCode = "409", description = "VERSION_PUBLISHED: it changes no more")
    public Response save(
            String code, int number, @HeaderParam(IF_MATCH) String ifMatch, @NotNull @Valid ProcedureContent body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return views.respond(drafts.save(code, number, seen, body, edits.now()));
    }

    @DELETE
    @Path("/{code}/versions/{number}")
    @RolesAllowed(CATALOGUE_ADMIN)
    @Operation(
            operationId = "discardDraft",
            summary = "Throw a draft away; what it said stays in the history",
            description = "A procedure that never had another version goes with it.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", description = "VERSION_PUBLISHED: it changes no more")
    public void discard(String code, int number, @HeaderParam(IF_MATCH) String ifMatch) {
        drafts.discard(code, number, EntityTags.requireVersion(ifMatch), edits.now());
    }

    @GET
    @Path("/{code}/versions/{number}/diff")
    @Operation(
            operationId = "compareProcedureVersions",
            summary = "What a version says differently from another one, member by member and word by word")
    public VersionDiff diff(
            String code,
            int number,
            @QueryParam("against")
                    @NotNull @Min(1) @Max(100_000) @Parameter(required = true, example = "3", description = "Number of the other version")
                    Integer against) {
        List<ContentChange> changes = comparison.changes(code, number, against);
        return new VersionDiff(number, against, changes.size(), changes);
    }

    private Response created(ProcedureVersion draft) {
        return Response.created(UriBuilder.fromPath("/api/v1/procedures/{code}/versions/{number}")
                        .build(draft.procedure().code(), draft.number()))
                .entity(views.of(draft))
                .tag(EntityTags.of(draft.revision()))
                .build();
    }

    /** The difference of two versions. */
    @Schema(name = "VersionDiff")
    record VersionDiff(
            @Schema(examples = "4") int number,
            @Schema(examples = "3") int against,
            @Schema(examples = "1") int count,
            List<ContentChange> changes) {}
}
