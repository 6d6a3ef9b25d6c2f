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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.AdministeredAgencies;
import vn.motcua.organization.StaffMembers;
import vn.motcua.organization.Substitution;
import vn.motcua.organization.SubstitutionEditor;
import vn.motcua.organization.Substitutions;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.EntityTags;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;
import vn.motcua.shared.http.ZonedParameter;

@Path("/api/v1/agencies/{agency}/substitutions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@RolesAllowed({SYSTEM_ADMIN, AUDITOR})
@Transactional
public class SubstitutionResource {

    private static final String REFUSALS =
            "STAFF_UNKNOWN, SUBSTITUTE_IS_ABSENT_PERSON, SUBSTITUTE_LACKS_ROLE, ABSENT_LACKS_ROLE,"
                    + " SUBSTITUTION_OVERLAPS, SUBSTITUTION_CIRCULAR, SUBSTITUTION_UPSIDE_DOWN, SUBSTITUTION_TOO_LONG,"
                    + " SUBSTITUTION_IN_THE_PAST";

    @Inject
    AdministeredAgencies administered;

    @Inject
    Substitutions substitutions;

    @Inject
    SubstitutionEditor editor;

    @Inject
    StaffMembers members;

    @Inject
    AdministrationEdits edits;

    @GET
    @Operation(operationId = "listSubstitutions", summary = "The substitutions of an agency, what begins last first")
    @APIResponseSchema(SubstitutionPage.class)
    public Response list(
            String agency,
            @Parameter(description = "Who is absent or stands in") @QueryParam("username") @Size(max = 64) String username,
            @Parameter(description = "A day of theirs", schema = @Schema(format = "date", examples = "2026-11-23"))
                    @QueryParam("on")
                    String on,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        int agencyId = agencyId(agency);
        LocalDate day = on == null ? null : ZonedParameter.date("on", on);
        Page<Substitution> page = Page.of(
                substitutions.page(new Substitutions.Filter(agencyId, username, day), after(cursor), limit + 1),
                limit,
                last -> Cursor.of(last.details().firstDay(), last.number()));
        Map<String, String> names = members.names(agencyId);
        List<SubstitutionView> items = page.items().stream()
                .map(substitution ->
                        SubstitutionView.of(substitution, names, edits.now().today(), edits.mayWrite()))
                .toList();
        return NextLink.respond(new Page<>(items, page.next()), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSubstitution", summary = "A substitution")
    @APIResponseSchema(SubstitutionView.class)
    public Response get(String agency, long id) {
        return answer(Response.ok(), agency, substitutions.get(agencyId(agency), id));
    }

    @POST
    @RolesAllowed(SYSTEM_ADMIN)
    @Idempotent
    @Operation(operationId = "createSubstitution", summary = "Somebody will be absent, a colleague stands in")
    @APIResponseSchema(value = SubstitutionView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "422", description = REFUSALS)
    @APIResponse(responseCode = "503", description = "ACCOUNTS_UNAVAILABLE: roles could not be read from Keycloak")
    public Response create(
            String agency,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid SubstitutionRequest body) {
        Substitution substitution = editor.create(agency, body.toDetails(), edits.now());
        URI place = URI.create("/api/v1/agencies/" + agency + "/substitutions/" + substitution.number());
        return answer(Response.created(place), agency, substitution);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(
            operationId = "changeSubstitution",
            summary = "Change a substitution; of one that runs only the last day and the reason")
    @APIResponseSchema(SubstitutionView.class)
    @APIResponse(responseCode = "409", description = "SUBSTITUTION_BEGUN, SUBSTITUTION_OVER")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    @APIResponse(responseCode = "422", description = REFUSALS)
    @APIResponse(responseCode = "503", description = "ACCOUNTS_UNAVAILABLE: roles could not be read from Keycloak")
    public Response change(
            String agency,
            long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SubstitutionRequest body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return answer(Response.ok(), agency, editor.change(agency, id, seen, body.toDetails(), edits.now()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(operationId = "removeSubstitution", summary = "Take out a substitution that has not begun")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "SUBSTITUTION_BEGUN, SUBSTITUTION_OVER")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    @APIResponse(responseCode = "503", description = "ACCOUNTS_UNAVAILABLE: roles could not be read from Keycloak")
    public Response remove(String agency, long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        editor.remove(agency, id, EntityTags.requireVersion(ifMatch), edits.now());
        return Response.noContent().build();
    }

    private static Substitutions.After after(String cursor) {
        return cursor == null
                ? null
                : Cursor.read(
                        cursor,
                        2,
                        keys -> new Substitutions.After(
                                LocalDate.parse(keys.getFirst()), Long.parseLong(keys.getLast())));
    }

    private Response answer(Response.ResponseBuilder response, String agency, Substitution substitution) {
        Map<String, String> names = members.names(agencyId(agency));
        return response.tag(EntityTags.of(substitution.version()))
                .entity(SubstitutionView.of(substitution, names, edits.now().today(), edits.mayWrite()))
                .build();
    }

    private int agencyId(String agency) {
        return administered.get(edits.now().agencyId(), agency).id();
    }

    @Schema(name = "SubstitutionPage")
    record SubstitutionPage(
            List<SubstitutionView> items,
            @Schema(nullable = true) String next) {}
}
