package vn.motcua.calendar.web;

import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.calendar.CalendarCsv;
import vn.motcua.calendar.CalendarListing;
import vn.motcua.calendar.CalendarListing.Excerpt;
import vn.motcua.calendar.CalendarLoader;
import vn.motcua.calendar.CalendarOwner;
import vn.motcua.calendar.YearPlan;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.EntityTags;

/** Years as a whole: the government's announcement becomes a file, the file becomes the calendar. */
@Path("/api/v1/calendar/years")
@Tag(name = "calendar")
@RolesAllowed(SYSTEM_ADMIN)
@Transactional
public class CalendarYearResource {

    private static final String EXAMPLE = """
            date,kind,reason,reason_en,legal_reference,certainty,sessions
            2028-01-03,OFF,Tết Dương lịch (nghỉ bù),New Year’s Day (in lieu),"Bộ luật Lao động 2019, Điều 112",ANNOUNCED,
            """;

    private final CalendarLoader loader;
    private final CalendarListing listing;
    private final CalendarEdits edits;
    private final Clock clock;

    CalendarYearResource(CalendarLoader loader, CalendarListing listing, CalendarEdits edits, Clock clock) {
        this.loader = loader;
        this.listing = listing;
        this.edits = edits;
        this.clock = clock;
    }

    @POST
    @Path("/{year}")
    @Consumes("text/csv")
    @Operation(
            operationId = "importCalendarYear",
            summary = "Declare the national holidays of a year complete, with the file of its special days",
            description = "National days (OFF, OFF_SWAPPED, WORKING_SWAPPED) that the file leaves out are taken out;"
                    + " local closures and hours stay. All or nothing; the same file twice changes nothing. A dry run"
                    + " tells what would change and needs no If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "What changed, or would change; the ETag is the revision in force",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = YearImportView.class)))
    @APIResponse(responseCode = "412", description = "CALENDAR_CHANGED: somebody was faster; do the dry run again")
    @APIResponse(
            responseCode = "422",
            description = "CALENDAR_FILE_REFUSED with every mistake at line:number:column, CALENDAR_YEAR_GAP,"
                    + " CHANGE_REASON_REQUIRED")
    public Response load(
            @Min(1975) @Max(2200) int year,
            @Parameter(description = "Only tell what would change") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "The revision that the caller saw, from the ETag; only a dry run goes without")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Parameter(description = "Why days that have passed are changed")
                    @QueryParam("changeReason")
                    @Size(max = 1000) String changeReason,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(implementation = String.class),
                                            examples = @ExampleObject(name = "one day", value = EXAMPLE)))
                    @NotNull String csv) {
        YearPlan plan = loader.plan(year, CalendarCsv.read(csv, only -> only == year));
        if (!dryRun) {
            loader.load(plan, edits.edit(CalendarOwner.NATION, ifMatch, changeReason, "query:changeReason"));
        }
        Excerpt now = listing.between(
                CalendarOwner.NATION,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                false,
                VietnamTime.dateOf(clock.instant()));
        return Response.ok(YearImportView.of(plan, dryRun, now))
                .tag(EntityTags.of(now.revision()))
                .build();
    }
}
