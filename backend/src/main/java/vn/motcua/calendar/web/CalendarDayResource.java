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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.calendar.CalendarCsv;
import vn.motcua.calendar.CalendarEditor;
import vn.motcua.calendar.CalendarListing;
import vn.motcua.calendar.CalendarListing.Excerpt;
import vn.motcua.calendar.CalendarOwner;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.web.CalendarOwners.ChangedScope;
import vn.motcua.calendar.web.CalendarOwners.ShownScope;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.EntityTags;

/** The special days. Every change carries the revision of the calendar that its maker saw. */
@Path("/api/v1/calendar/days")
@Tag(name = "calendar")
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR})
@Transactional
public class CalendarDayResource {

    private static final String CSV = "text/csv";

    /** Who asks for nothing in particular gets JSON. */
    private static final String CSV_WHEN_ASKED_FOR = CSV + ";qs=0.5";

    private final CalendarListing listing;
    private final CalendarEditor editor;
    private final CalendarEdits edits;
    private final CalendarOwners owners;
    private final Clock clock;

    CalendarDayResource(
            CalendarListing listing, CalendarEditor editor, CalendarEdits edits, CalendarOwners owners, Clock clock) {
        this.listing = listing;
        this.editor = editor;
        this.owners = owners;
        this.edits = edits;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCalendarDays",
            summary = "Dates that are not ordinary working days, and what to look at",
            description = "As text/csv: only the days stated, in the shape that the import of a year takes, and those"
                    + " of the nation unless scope says AGENCY.")
    @APIResponse(
            responseCode = "200",
            description = "The dates in order; the ETag is what If-Match of a change must carry",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CalendarDaysView.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "422", description = "CALENDAR_RANGE_UPSIDE_DOWN, CALENDAR_RANGE_TOO_LONG")
    @APIResponse(responseCode = "400", description = "UNKNOWN_SCOPE, DATE_REQUIRED, DATE_MALFORMED, DATE_OUT_OF_BOUNDS")
    public Response list(
            @Parameter(description = "First date, inclusive", required = true, example = "2026-01-01")
                    @QueryParam("from")
                    String from,
            @Parameter(
                            description = "Last date, inclusive; at most two years from the first",
                            required = true,
                            example = "2026-12-31")
                    @QueryParam("to")
                    String to,
            @Parameter(description = "Ordinary working days too") @QueryParam("all") @DefaultValue("false") boolean all,
            @BeanParam ShownScope scope) {
        CalendarRange range = CalendarRange.of(from, to);
        CalendarOwner owner = owners.of(scope);
        Excerpt excerpt = excerpt(owner, range.from(), range.to(), all);
        return Response.ok(CalendarDaysView.of(range, excerpt))
                .tag(EntityTags.of(excerpt.revision()))
                .build();
    }

    @GET
    @Produces(CSV_WHEN_ASKED_FOR)
    @Operation(hidden = true)
    public Response export(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("scope") String scope) {
        CalendarRange range = CalendarRange.of(from, to);
        // What comes out may go in again as a year, and years are national.
        CalendarOwner owner = owners.named(scope, CalendarScope.NATIONAL);
        String name = "lich-lam-viec-%s-%s.csv".formatted(range.from(), range.to());
        return Response.ok(CalendarCsv.write(listing.entries(owner, range.from(), range.to())), CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @PUT
    @Path("/{date}")
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(operationId = "stateCalendarDay", summary = "State what a date is; dates promised do not move by it")
    @APIResponse(
            responseCode = "200",
            description = "The date as it is now; the ETag is the new revision",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarDayView.class)))
    @APIResponse(responseCode = "412", description = "CALENDAR_CHANGED: somebody was faster; read the days again")
    @APIResponse(
            responseCode = "422",
            description = "CHANGE_REASON_REQUIRED, REST_DAY_STATED, DAY_OFF_WITH_SESSIONS, HALF_DAY_WITHOUT_SESSIONS,"
                    + " SESSIONS_OVERLAP, SESSION_CLOSES_BEFORE_OPENING, SESSION_NOT_WHOLE_MINUTES")
    public Response state(
            @Parameter(schema = @Schema(format = "date", examples = "2026-11-27")) String date,
            @BeanParam ChangedScope scope,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CalendarDayRequest body) {
        LocalDate day = AddressDate.of(date);
        CalendarOwner owner = owners.of(scope);
        editor.state(body.toEntry(day), edits.edit(owner, ifMatch, body.changeReason(), "/changeReason"));
        Excerpt excerpt = excerpt(owner, day, day, true);
        return Response.ok(CalendarDayView.of(excerpt.days().getFirst()))
                .tag(EntityTags.of(excerpt.revision()))
                .build();
    }

    @DELETE
    @Path("/{date}")
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(
            operationId = "forgetCalendarDay",
            summary = "The date is again what the nation says of it, or its weekday")
    @APIResponse(responseCode = "204", description = "Done; the ETag is the new revision")
    @APIResponse(responseCode = "404", description = "CALENDAR_DAY_NOT_STATED, AGENCY_DAY_NOT_STATED")
    @APIResponse(responseCode = "412", description = "CALENDAR_CHANGED: somebody was faster; read the days again")
    @APIResponse(responseCode = "422", description = "CHANGE_REASON_REQUIRED")
    public Response forget(
            @Parameter(schema = @Schema(format = "date", examples = "2026-11-27")) String date,
            @BeanParam ChangedScope scope,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Parameter(description = "Why a day that has passed is changed")
                    @QueryParam("changeReason")
                    @Size(max = 1000) String changeReason) {
        LocalDate day = AddressDate.of(date);
        CalendarOwner owner = owners.of(scope);
        editor.forget(day, edits.edit(owner, ifMatch, changeReason, "query:changeReason"));
        Excerpt excerpt = excerpt(owner, day, day, true);
        return Response.noContent().tag(EntityTags.of(excerpt.revision())).build();
    }

    private Excerpt excerpt(CalendarOwner owner, LocalDate first, LocalDate last, boolean ordinaryToo) {
        return listing.between(owner, first, last, ordinaryToo, VietnamTime.dateOf(clock.instant()));
    }
}
