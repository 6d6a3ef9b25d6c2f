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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

    DeskHoursResource(CalendarListing listing, CalendarEditor editor, CalendarEdits edits) {
        this.listing = listing;
        this.editor = editor;
        this.edits = edits;
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
    public Response get() {
        CalendarListing.DeskWeeks hours = listing.deskHours();
        return Response.ok(DeskHoursView.of(hours.revision(), hours.weeks()))
                .tag(EntityTags.of(hours.revision()))
                .build();
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
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeskHoursRequest body) {
        editor.stateWeek(
                body.toEntries(AddressDate.of(validFrom)), edits.edit(ifMatch, body.changeReason(), "/changeReason"));
        return get();
    }
}
