package vn.motcua.calendar.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.motcua.calendar.DeadlineCalculator;
import vn.motcua.calendar.DeadlineSettings;
import vn.motcua.calendar.DeadlineView;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.security.CurrentUser;
import vn.motcua.security.Roles;
import vn.motcua.shared.http.ZonedParameter;

@Path("/api/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar", description = "Lịch làm việc và thời hạn")
public class DeadlineResource {

    private final WorkingCalendars calendars;
    private final DeadlineCalculator calculator;
    private final DeadlineSettings settings;
    private final CurrentUser user;
    private final Clock clock;

    DeadlineResource(
            WorkingCalendars calendars,
            DeadlineCalculator calculator,
            DeadlineSettings settings,
            CurrentUser user,
            Clock clock) {
        this.calendars = calendars;
        this.calculator = calculator;
        this.settings = settings;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Roles.CLERK,
        Roles.OFFICER,
        Roles.LEADER,
        Roles.CATALOGUE_ADMIN,
        Roles.SYSTEM_ADMIN,
        Roles.AUDITOR,
        Roles.DOSSIERS_READ,
        Roles.DOSSIERS_WRITE,
        Roles.CATALOGUE_READ
    })
    @Operation(
            operationId = "getDeadline",
            summary = "Vì sao hẹn ngày này? The due date of a limit, explained day by day",
            description = "By the calendar of the caller's agency. A reception to come may be asked for, as far as the"
                    + " calendar is known: nothing is received by it.")
    @APIResponse(
            responseCode = "200",
            description = "The due date and every date from reception to it",
            content =
                    @Content(
                            schema = @Schema(implementation = DeadlineView.class),
                            examples = @ExampleObject(name = "one working day over a holiday", value = EXAMPLE)))
    @APIResponse(
            responseCode = "400",
            description = "DATE_WITHOUT_ZONE, DATE_UNREADABLE, DATE_OUT_OF_BOUNDS, LIMIT_MISSING, LIMIT_NOT_A_NUMBER,"
                    + " UNKNOWN_UNIT, UNKNOWN_CHANNEL")
    @APIResponse(
            responseCode = "422",
            description =
                    "CALENDAR_YEAR_NOT_LOADED, LIMIT_NOT_POSITIVE, LIMIT_TOO_LONG, LIMIT_FRACTION, LIMIT_NOT_ONE_DAY,"
                            + " SECOND_LIMIT_SAME_DAY")
    public DeadlineView getDeadline(
            @RestQuery
                    @Parameter(
                            description = "Moment of reception with its offset; now when left out",
                            example = "2026-11-23T09:12:00+07:00")
                    String receivedAt,
            @RestQuery @Parameter(required = true, description = "Positive number of units", example = "1")
                    String limit,
            @RestQuery
                    @Parameter(
                            required = true,
                            example = "WORKING_DAY",
                            schema = @Schema(implementation = LimitUnit.class))
                    String unit,
            @RestQuery
                    @Parameter(
                            description = "Second phase, which starts when the first limit ends; left out when none",
                            example = "15")
                    String secondLimit,
            @RestQuery
                    @Parameter(
                            description = "Unit of the second phase; not SAME_DAY",
                            example = "CALENDAR_DAY",
                            schema = @Schema(implementation = LimitUnit.class))
                    String secondUnit,
            @RestQuery
                    @Parameter(
                            description = "Repeated in the answer",
                            example = "DIRECT",
                            schema = @Schema(enumeration = {"DIRECT", "POSTAL", "ONLINE"}))
                    String channel) {
        PhasedLimit timeLimit = DeadlineQuery.limit(limit, unit, secondLimit, secondUnit);
        Instant received = ZonedParameter.instant("receivedAt", receivedAt, clock.instant());
        return DeadlineView.of(
                calculator.explain(calendars.of(user.agencyId()), received, timeLimit, settings),
                DeadlineQuery.channel(channel));
    }

    private static final String EXAMPLE = """
            {
              "receivedAt": "2026-11-23T09:12:00+07:00",
              "limit": {"value": 1, "unit": "WORKING_DAY"},
              "secondLimit": null,
              "channel": "DIRECT",
              "startsAt": "2026-11-25T07:00:00+07:00",
              "dueAt": "2026-11-25T17:00:00+07:00",
              "calendarRevision": 2,
              "days": [
                {"date": "2026-11-23", "kind": "WORKING", "phase": 1, "counted": false, "dayNumber": null, "countedMinutes": 0,
                 "role": "RECEIVED", "reason": "Ngày tiếp nhận, không tính",
                 "reasonEn": "Day of reception, not counted", "legalReference": "Bộ luật Dân sự 2015, Điều 147"},
                {"date": "2026-11-24", "kind": "OFF", "phase": 1, "counted": false, "dayNumber": null, "countedMinutes": 0,
                 "role": null, "reason": "Ngày Văn hóa Việt Nam",
                 "reasonEn": "Vietnamese Culture Day", "legalReference": "Nghị quyết 28/2026/QH16"},
                {"date": "2026-11-25", "kind": "WORKING", "phase": 1, "counted": true, "dayNumber": 1, "countedMinutes": 480,
                 "role": "DUE", "reason": "Ngày làm việc", "reasonEn": "Working day", "legalReference": null}
              ]
            }
            """;
}
