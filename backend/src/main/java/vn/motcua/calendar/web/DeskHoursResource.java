package vn.motcua.calendar.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CATALOGUE_ADMIN;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.calendar.CalendarEditor;
import vn.motcua.calendar.CalendarListing;
import vn.motcua.calendar.CalendarOwner;
import vn.motcua.calendar.web.CalendarOwners.ChangedScope;
import vn.motcua.calendar.web.CalendarOwners.ShownScope;
import vn.motcua.shared.http.EntityTags;

/** Giờ làm việc: a whole week at a time, in force from a date on. */
@Path("/api/v1/calendar/desk-hours")
@Tag(name = "calendar")
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR})
@Transactional
public class DeskHoursResource {

    private final CalendarListing listing;
    private final CalendarEditor editor;
    private final CalendarEdits edits;
    private final CalendarOwners owners;

    DeskHoursResource(CalendarListing listing, CalendarEditor editor, CalendarEdits edits, CalendarOwners owners) {
        this.listing = listing;
        this.editor = editor;
        this.edits = edits;
        this.owners = owners;
    }

    @GET
    @Operation(operationId = "getDeskHours", summary = "All weeks of desk hours, each with the date it begins")
    @APIResponse(
            responseCode = "200",
            description = "The weeks in order; the ETag is what If-Match of a change must carry",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskHoursView.class)))
    @APIResponse(responseCode = "400", description = "UNKNOWN_SCOPE")
    public Response get(@BeanParam ShownScope scope) {
        return weeks(owners.of(scope));
    }

    @PUT
    @Path("/{validFrom}")
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(operationId = "stateDeskHours", summary = "State the desk hours of a whole week, from a date on")
    @APIResponse(
            responseCode = "200",
            description = "All weeks as they are now; the ETag is the new revision",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskHoursView.class)))
    @APIResponse(responseCode = "412", description = "CALENDAR_CHANGED: somebody was faster; read the hours again")
    @APIResponse(
            responseCode = "422",
            description = "CHANGE_REASON_REQUIRED, WEEKDAY_TWICE, DESK_NEVER_OPEN, SESSIONS_OVERLAP,"
                    + " SESSION_CLOSES_BEFORE_OPENING, SESSION_NOT_WHOLE_MINUTES")
    public Response state(
            @Parameter(schema = @Schema(format = "date", examples = "2027-01-04")) String validFrom,
            @BeanParam ChangedScope scope,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeskHoursRequest body) {
        CalendarOwner owner = owners.of(scope);
        editor.stateWeek(
                body.toEntries(AddressDate.of(validFrom)),
                edits.edit(owner, ifMatch, body.changeReason(), "/changeReason"));
        return weeks(owner);
    }

    @DELETE
    @Path("/{validFrom}")
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(
            operationId = "forgetDeskHours",
            summary = "No week begins on that date any more: the one before, or the national ones, go on")
    @APIResponse(responseCode = "204", description = "Done; the ETag is the new revision")
    @APIResponse(responseCode = "404", description = "DESK_HOURS_NOT_STATED")
    @APIResponse(responseCode = "412", description = "CALENDAR_CHANGED: somebody was faster; read the hours again")
    @APIResponse(responseCode = "422", description = "CHANGE_REASON_REQUIRED, FIRST_DESK_HOURS_STAY")
    public Response forget(
            @Parameter(schema = @Schema(format = "date", examples = "2027-01-04")) String validFrom,
            @BeanParam ChangedScope scope,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Parameter(description = "Why hours that were in force already are changed")
                    @QueryParam("changeReason")
                    @Size(max = 1000) String changeReason) {
        CalendarOwner owner = owners.of(scope);
        editor.forgetWeek(AddressDate.of(validFrom), edits.edit(owner, ifMatch, changeReason, "query:changeReason"));
        return Response.noContent()
                .tag(EntityTags.of(listing.deskHours(owner).revision()))
                .build();
    }

    private Response weeks(CalendarOwner owner) {
        CalendarListing.DeskWeeks hours = listing.deskHours(owner);
        return Response.ok(DeskHoursView.of(hours))
                .tag(EntityTags.of(hours.revision()))
                .build();
    }
}
