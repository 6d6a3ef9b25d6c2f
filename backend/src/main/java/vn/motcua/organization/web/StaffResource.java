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
import vn.motcua.organization.Agency;
import vn.motcua.organization.Staff;
import vn.motcua.organization.StaffEditor;
import vn.motcua.organization.StaffFilter;
import vn.motcua.organization.StaffMembers;
import vn.motcua.organization.StaffReading;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.EntityTags;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

@Path("/api/v1/agencies/{agency}/staff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@RolesAllowed({SYSTEM_ADMIN, AUDITOR})
@APIResponse(responseCode = "503", description = "ACCOUNTS_UNAVAILABLE: Keycloak does not answer; nothing was changed")
@Transactional
public class StaffResource {

    @Inject
    AdministeredAgencies administered;

    @Inject
    StaffReading reading;

    @Inject
    StaffMembers members;

    @Inject
    StaffEditor editor;

    @Inject
    StaffViews views;

    @Inject
    AdministrationEdits edits;

    @GET
    @Operation(operationId = "listStaff", summary = "The staff of an agency, by name")
    @APIResponseSchema(StaffPage.class)
    public Response list(
            String agency,
            @Parameter(description = "Words of name, username or title, accents do not matter")
                    @QueryParam("q")
                    @Size(max = 200) String query,
            @QueryParam("role") @Size(max = 40) String role,
            @Parameter(description = "Code of a department") @QueryParam("department") @Size(max = 40) String department,
            @QueryParam("active") Boolean active,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 1000) String cursor,
            @Context UriInfo uri) {
        Agency found = read(agency);
        StaffFilter filter = new StaffFilter(found.id(), query, role, department, active);
        StaffMembers.After after = cursor == null
                ? null
                : Cursor.read(cursor, 2, keys -> new StaffMembers.After(keys.getFirst(), keys.getLast()));
        Page<Staff> page = Page.of(
                members.page(filter, after, limit + 1), limit, last -> Cursor.of(last.searchText(), last.username()));
        return NextLink.respond(new Page<>(views.summaries(found, page.items(), edits.now()), page.next()), uri);
    }

    @GET
    @Path("/{username}")
    @Operation(operationId = "getStaff", summary = "A member of staff")
    @APIResponseSchema(StaffView.class)
    public Response get(String agency, String username) {
        Agency found = read(agency);
        return answer(Response.ok(), agency, members.get(found.id(), username));
    }

    @POST
    @RolesAllowed(SYSTEM_ADMIN)
    @Idempotent
    @Operation(
            operationId = "createStaff",
            summary = "A new member of staff and their account",
            description = "The account has no password until one is issued: answers to an Idempotency-Key are kept, and"
                    + " a secret must not be.")
    @APIResponseSchema(value = StaffView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "422",
            description = "USERNAME_TAKEN, ROLE_UNKNOWN, DEPARTMENT_UNKNOWN, DEPARTMENT_CLOSED,"
                    + " PRIMARY_DEPARTMENT_NOT_AMONG")
    public Response create(
            String agency,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid NewStaffRequest body) {
        Staff person = editor.create(agency, body.username(), body.toDetails(), edits.now());
        URI place = URI.create("/api/v1/agencies/" + agency + "/staff/" + person.username());
        return answer(Response.created(place), agency, person);
    }

    @PUT
    @Path("/{username}")
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(
            operationId = "changeStaff",
            summary = "Change name, title, e-mail, roles or departments",
            description = "Roles hold from the person's next token on.")
    @APIResponseSchema(StaffView.class)
    @APIResponse(responseCode = "409", description = "LAST_SYSTEM_ADMIN, OWN_ACCOUNT")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    @APIResponse(
            responseCode = "422",
            description = "ROLE_UNKNOWN, DEPARTMENT_UNKNOWN, DEPARTMENT_CLOSED, PRIMARY_DEPARTMENT_NOT_AMONG,"
                    + " USERNAME_TAKEN: the account has gone to another agency")
    public Response change(
            String agency,
            String username,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StaffRequest body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return answer(Response.ok(), agency, editor.change(agency, username, seen, body.toDetails(), edits.now()));
    }

    private Agency read(String agency) {
        Agency found = administered.get(edits.now().agencyId(), agency);
        reading.complete(found);
        return found;
    }

    private Response answer(Response.ResponseBuilder response, String agency, Staff person) {
        Agency found = administered.get(edits.now().agencyId(), agency);
        return response.tag(EntityTags.of(person.version()))
                .entity(views.of(found, person, edits.now(), edits.mayWrite()))
                .build();
    }

    @Schema(name = "StaffPage")
    record StaffPage(
            List<StaffSummary> items,
            @Schema(nullable = true) String next) {}
}
