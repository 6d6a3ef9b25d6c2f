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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.procedure.Decision;
import vn.motcua.procedure.DecisionEditor;
import vn.motcua.procedure.Decisions;
import vn.motcua.procedure.WordUsages;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.EntityTags;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

/** Quyết định công bố: the acts by which versions are in force. */
@Path("/api/v1/decisions")
@Tag(name = "Catalogue words")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR, CATALOGUE_READ})
@Transactional
public class DecisionResource {

    @Inject
    Decisions decisions;

    @Inject
    DecisionEditor editor;

    @Inject
    WordUsages usages;

    @Inject
    CatalogueEdits edits;

    @GET
    @Operation(operationId = "listDecisions", summary = "The decisions, the one issued last first")
    @APIResponseSchema(value = DecisionPage.class, responseDescription = "One page")
    public Response list(
            @Parameter(description = "Words of number, issuer or title, without accents")
                    @QueryParam("q")
                    @Size(max = 200) String query,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        Decisions.Place after =
                cursor == null ? Decisions.Place.BEGINNING : Cursor.read(cursor, 2, DecisionResource::placeOf);
        Page<Decision> page =
                Page.of(decisions.page(query, after, limit + 1), limit, last -> Cursor.of(last.issuedOn(), last.id()));
        WordUsages.ByKey used =
                usages.ofDecisions(page.items().stream().map(Decision::id).toList(), edits.today());
        List<DecisionSummary> items = page.items().stream()
                .map(decision -> DecisionSummary.of(decision, used.of(decision.id())))
                .toList();
        return NextLink.respond(new Page<>(items, page.next()), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDecision", summary = "A decision")
    @APIResponseSchema(DecisionSummary.class)
    public Response get(int id) {
        return answer(Response.ok(), decisions.get(id));
    }

    @POST
    @RolesAllowed(CATALOGUE_ADMIN)
    @Idempotent
    @Operation(
            operationId = "createDecision",
            summary = "Enter a decision, before anything is published by it",
            description = "A publication that names a new decision enters it, too.")
    @APIResponseSchema(value = DecisionSummary.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "409", description = "DECISION_NUMBER_TAKEN")
    public Response create(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid WordRequests.DecisionBody body) {
        Decision decision = editor.create(body.toDetails(), edits.now());
        return answer(Response.created(URI.create("/api/v1/decisions/" + decision.id())), decision);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(CATALOGUE_ADMIN)
    @Operation(operationId = "changeDecision", summary = "Mend what was entered wrongly of a decision")
    @APIResponseSchema(DecisionSummary.class)
    @APIResponse(responseCode = "409", description = "DECISION_NUMBER_TAKEN")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    public Response change(
            int id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid WordRequests.DecisionBody body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return answer(Response.ok(), editor.change(id, seen, body.toDetails(), edits.now()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(CATALOGUE_ADMIN)
    @Operation(operationId = "removeDecision", summary = "Take out a decision by which nothing was published")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "DECISION_IN_USE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    public void remove(int id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        editor.remove(id, EntityTags.requireVersion(ifMatch), edits.now());
    }

    private static Decisions.Place placeOf(List<String> keys) {
        return new Decisions.Place(LocalDate.parse(keys.getFirst()), Integer.parseInt(keys.getLast()));
    }

    private Response answer(Response.ResponseBuilder response, Decision decision) {
        WordUsages.ByKey used = usages.ofDecisions(List.of(decision.id()), edits.today());
        return response.tag(EntityTags.of(decision.revision()))
                .entity(DecisionSummary.of(decision, used.of(decision.id())))
                .build();
    }

    @Schema(name = "DecisionPage")
    record DecisionPage(
            List<DecisionSummary> items,
            @Schema(nullable = true) String next) {}
}
