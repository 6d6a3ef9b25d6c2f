package vn.motcua.organization.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.AdministeredAgencies;
import vn.motcua.organization.AdministrationChange;
import vn.motcua.organization.AdministrationHistory;
import vn.motcua.organization.AdministrationSubject;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

/** Who changed the office, when, and how. */
@Path("/api/v1/administration-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@RolesAllowed({SYSTEM_ADMIN, AUDITOR})
@Transactional
public class AdministrationChangeResource {

    @Inject
    AdministrationHistory history;

    @Inject
    AdministeredAgencies administered;

    @Inject
    Agencies agencies;

    @Inject
    AdministrationEdits edits;

    @GET
    @Operation(operationId = "listAdministrationChanges", summary = "The history of an agency's office, newest first")
    @APIResponseSchema(AdministrationChangePage.class)
    @APIResponse(responseCode = "404", description = "AGENCY_NOT_FOUND: none that the caller administers")
    public Response list(
            @Parameter(description = "Code of the agency; the caller's own when absent")
                    @QueryParam("agency")
                    @Size(max = 20) String agency,
            @QueryParam("subject") AdministrationSubject subject,
            @Parameter(description = "Code of a department, username, number of a substitution")
                    @QueryParam("key")
                    @Size(max = 64) String key,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        int own = edits.now().agencyId();
        Agency found = agency == null ? agencies.get(own) : administered.get(own, agency);
        long before = cursor == null ? Long.MAX_VALUE : Cursor.read(cursor, 1, keys -> Long.parseLong(keys.getFirst()));
        Page<AdministrationChange> page = Page.of(
                history.page(new AdministrationHistory.Filter(found.id(), subject, key), before, limit + 1),
                limit,
                last -> Cursor.of(last.number()));
        List<AdministrationChangeView> items = page.items().stream()
                .map(change -> AdministrationChangeView.of(change, found.code()))
                .toList();
        return NextLink.respond(new Page<>(items, page.next()), uri);
    }

    @Schema(name = "AdministrationChangePage")
    record AdministrationChangePage(
            List<AdministrationChangeView> items,
            @Schema(nullable = true) String next) {}
}
