package vn.motcua.organization.web;

import static vn.motcua.security.Roles.AUDITOR;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.AdministeredAgencies;
import vn.motcua.organization.AdministrationEdit;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.organization.AgencyEditor;
import vn.motcua.organization.AgencyFilter;
import vn.motcua.organization.AgencyFounding;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.EntityTags;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

/** Agencies that an administrator administers: their own and all below it. */
@Path("/api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration", description = "Agencies, departments, staff, substitutions and their history")
@RolesAllowed({SYSTEM_ADMIN, AUDITOR})
@Transactional
public class AgencyResource {

    @Inject
    Agencies agencies;

    @Inject
    AdministeredAgencies administered;

    @Inject
    AgencyFounding founding;

    @Inject
    AgencyEditor editor;

    @Inject
    AgencyViews views;

    @Inject
    AdministrationEdits edits;

    @GET
    @Operation(operationId = "listAgencies", summary = "Agencies that the caller administers, by code")
    @APIResponseSchema(AgencyPage.class)
    @APIResponse(responseCode = "404", description = "AGENCY_NOT_FOUND: the parent is none that the caller administers")
    public Response list(
            @Parameter(description = "Words of code or name, accents do not matter") @QueryParam("q") @Size(max = 200) String query,
            @Parameter(description = "OPEN has those that are yet to open, too")
                    @QueryParam("state")
                    @DefaultValue("OPEN")
                    AgencyFilter.State state,
            @Parameter(description = "Only those directly below this one") @QueryParam("parent") @Size(max = 20) String parent,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        AdministrationEdit caller = edits.now();
        AgencyFilter filter = new AgencyFilter(
                agencies.withDescendants(caller.agencyId()),
                query,
                state,
                parent == null
                        ? null
                        : administered.get(caller.agencyId(), parent).id(),
                caller.today());
        String after = cursor == null ? null : Cursor.read(cursor, 1, List::getFirst);
        Page<Agency> page = Page.of(agencies.page(filter, after, limit + 1), limit, last -> Cursor.of(last.code()));
        return NextLink.respond(new Page<>(views.summaries(page.items(), caller), page.next()), uri);
    }

    @POST
    @RolesAllowed(SYSTEM_ADMIN)
    @Idempotent
    @Operation(
            operationId = "createAgency",
            summary = "A new agency, perhaps out of others",
            description = "Predecessors that are still open are closed on its first day; their dossiers stay theirs and"
                    + " are read by the new agency from that day on.")
    @APIResponseSchema(value = AgencyView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "403", description = "FORBIDDEN, OWN_AGENCY_PLACE")
    @APIResponse(responseCode = "409", description = "AGENCY_HAS_OPEN_CHILDREN")
    @APIResponse(
            responseCode = "422",
            description = "AGENCY_CODE_TAKEN, AGENCY_UNKNOWN_HERE, AGENCY_PARENT_CLOSED, VALIDITY_UPSIDE_DOWN,"
                    + " HEADS_OVERLAP, PREDECESSOR_TWICE, PREDECESSOR_CLOSED_LATER")
    public Response create(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewAgencyRequest body) {
        Agency agency = founding.create(body.toNewAgency(), edits.now());
        return answer(Response.created(URI.create("/api/v1/agencies/" + agency.code())), agency);
    }

    @GET
    @Path("/{agency}")
    @Operation(operationId = "getAgency", summary = "An agency that the caller administers")
    @APIResponseSchema(AgencyView.class)
    public Response get(String agency) {
        return answer(Response.ok(), administered.get(edits.now().agencyId(), agency));
    }

    @PUT
    @Path("/{agency}")
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(operationId = "changeAgency", summary = "Change name, place in the tree, address or heads of an agency")
    @APIResponseSchema(AgencyView.class)
    @APIResponse(responseCode = "403", description = "FORBIDDEN, OWN_AGENCY_PLACE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    @APIResponse(
            responseCode = "422",
            description = "AGENCY_UNKNOWN_HERE, AGENCY_PARENT_CIRCULAR, AGENCY_PARENT_CLOSED, VALIDITY_UPSIDE_DOWN,"
                    + " HEADS_OVERLAP")
    public Response change(
            String agency, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid AgencyRequest body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return answer(Response.ok(), editor.change(agency, seen, body.toDetails(), edits.now()));
    }

    @POST
    @Path("/{agency}/closure")
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(operationId = "closeAgency", summary = "An agency ends on a day; its dossiers stay")
    @APIResponseSchema(AgencyView.class)
    @APIResponse(responseCode = "403", description = "FORBIDDEN, OWN_AGENCY_PLACE")
    @APIResponse(responseCode = "409", description = "AGENCY_HAS_OPEN_CHILDREN")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    @APIResponse(responseCode = "422", description = "VALIDITY_UPSIDE_DOWN")
    public Response close(
            String agency, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ClosureRequest body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return answer(Response.ok(), editor.close(agency, seen, body.validUntil(), edits.now()));
    }

    @DELETE
    @Path("/{agency}/closure")
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(operationId = "reopenAgency", summary = "An agency goes on after all")
    @APIResponseSchema(AgencyView.class)
    @APIResponse(responseCode = "403", description = "FORBIDDEN, OWN_AGENCY_PLACE")
    @APIResponse(responseCode = "409", description = "AGENCY_HAS_SUCCESSORS")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    public Response reopen(String agency, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        int seen = EntityTags.requireVersion(ifMatch);
        return answer(Response.ok(), editor.reopen(agency, seen, edits.now()));
    }

    private Response answer(Response.ResponseBuilder response, Agency agency) {
        return response.tag(EntityTags.of(agency.version()))
                .entity(views.of(agency, edits.now(), edits.mayWrite()))
                .build();
    }

    @Schema(name = "AgencyPage")
    record AgencyPage(
            List<AgencySummary> items,
            @Schema(nullable = true) String next) {}
}
