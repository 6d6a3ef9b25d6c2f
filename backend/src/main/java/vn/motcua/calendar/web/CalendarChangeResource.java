package vn.motcua.calendar.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CATALOGUE_ADMIN;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.calendar.CalendarChange;
import vn.motcua.calendar.CalendarChanges;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

/** Who changed the calendar, when and why. */
@Path("/api/v1/calendar/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR})
@Transactional
public class CalendarChangeResource {

    private final CalendarChanges changes;
    private final CurrentUser user;

    CalendarChangeResource(CalendarChanges changes, CurrentUser user) {
        this.changes = changes;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listCalendarChanges",
            summary = "The history of the national calendar and of the caller's agency's own, newest first")
    @APIResponseSchema(CalendarChangePage.class)
    public Response list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        long before = cursor == null ? Long.MAX_VALUE : Cursor.read(cursor, 1, keys -> Long.parseLong(keys.getFirst()));
        Page<CalendarChange> page =
                Page.of(changes.page(user.agencyId(), before, limit + 1), limit, change -> Cursor.of(change.id()));
        List<CalendarChangeView> items =
                page.items().stream().map(CalendarChangeView::of).toList();
        return NextLink.respond(new Page<>(items, page.next()), uri);
    }

    @Schema(name = "CalendarChangePage")
    record CalendarChangePage(
            List<CalendarChangeView> items,
            @Schema(nullable = true) String next) {}
}
