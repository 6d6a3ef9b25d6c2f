package vn.motcua.procedure.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.calendar.CalendarYearNotLoaded;
import vn.motcua.calendar.DeadlineView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.organization.Agencies;
import vn.motcua.procedure.CatalogueList;
import vn.motcua.procedure.CatalogueRevision;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ExemptionGroups;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeExemption;
import vn.motcua.procedure.ProcedureDeadlines;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.Procedures;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.Revalidation;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

/** Niêm yết công khai (NĐ 63/2010 Điều 15–17): anyone reads what is posted, without signing in. */
@Path("/public/v1/procedures")
@Tag(name = "Public")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Transactional
public class PublicProcedureResource {

    @Inject
    Procedures procedures;

    @Inject
    CatalogueList catalogue;

    @Inject
    CatalogueRevision revision;

    @Inject
    PostedHistories histories;

    @Inject
    ExemptionGroups groups;

    @Inject
    ProcedureDeadlines deadlines;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Agencies agencies;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listPostedProcedures",
            summary = "All procedures posted today or on another day, by field")
    @APIResponseSchema(value = PostedProcedures.class, responseDescription = "Empty when nothing was in force")
    @APIResponse(responseCode = "304", description = "As the caller has it (If-None-Match)")
    public Response list(
            @Parameter(description = "Today when left out", schema = @Schema(format = "date", examples = "2026-01-01"))
                    @QueryParam("inForceOn")
                    @Size(max = 10) String inForceOn,
            @Parameter(description = "Code of one field; all when left out") @QueryParam("field") @Size(max = 50) String field,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 2000) String known) {
        LocalDate date = dateOf(inForceOn);
        return Revalidation.answer(
                known, revision.on(date), () -> Response.ok(PostedProcedures.of(date, catalogue.posted(date, field))));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getPostedProcedure", summary = "What to bring, what it costs, when it is done")
    @APIResponseSchema(value = PostedProcedure.class, responseDescription = "The procedure as it is posted")
    @APIResponse(responseCode = "304", description = "As the caller has it (If-None-Match)")
    @APIResponse(responseCode = "400", description = "UNKNOWN_AGENCY")
    @APIResponse(responseCode = "404", description = "PROCEDURE_UNKNOWN, PROCEDURE_NOT_IN_FORCE on that day")
    public Response get(
            String code,
            @Parameter(description = "Today when left out", schema = @Schema(format = "date", examples = "2026-01-01"))
                    @QueryParam("inForceOn")
                    @Size(max = 10) String inForceOn,
            @Parameter(
                            description = "Code of the agency by whose calendar the date is told; by the national one"
                                    + " when left out",
                            example = "H07.142")
                    @QueryParam("agency")
                    @Size(max = 50) String agency,
            @Parameter(
                            description = "Whether to tell the date promised if it were handed in now. With it an"
                                    + " answer holds for a minute, without it until the posting changes.")
                    @QueryParam("deadline")
                    @DefaultValue("true")
                    boolean withDeadline,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 2000) String known) {
        Instant now = clock.instant();
        LocalDate date = dateOf(inForceOn);
        boolean tellsDeadline = withDeadline && date.equals(VietnamTime.dateOf(now));
        String minute = tellsDeadline ? "-" + now.truncatedTo(ChronoUnit.MINUTES) : "";
        return Revalidation.answer(known, revision.on(date) + minute, () -> {
            WorkingCalendar calendar = agency == null ? calendars.national() : calendarOf(agency);
            ProcedureVersion version = procedures.posted(code, date, inForceOn != null);
            return Response.ok(posted(version, date, tellsDeadline ? ifSubmitted(version, now, calendar) : null));
        });
    }

    @GET
    @Path("/{code}/versions")
    @Operation(
            operationId = "getPostedHistory",
            summary = "All that was ever in force of a procedure, and what takes its place when it is no more")
    @APIResponseSchema(value = PostedHistory.class, responseDescription = "Its versions, the newest first")
    @APIResponse(responseCode = "304", description = "As the caller has it (If-None-Match)")
    @APIResponse(responseCode = "404", description = "PROCEDURE_UNKNOWN")
    public Response history(String code, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 2000) String known) {
        LocalDate today = dateOf(null);
        return Revalidation.answer(known, revision.on(today), () -> Response.ok(histories.of(code, today)));
    }

    private PostedProcedure posted(ProcedureVersion version, LocalDate date, DeadlineView ifSubmittedNow) {
        String code = version.procedure().code();
        ProcedureVersion upcoming = procedures.upcoming(code, date).orElse(null);
        // Departments belong to an agency; the posting names them by code where no agency is known.
        return new PostedProcedure(
                ProcedureView.of(version, upcoming, Map.of()),
                date,
                PostedHistories.newestFirst(procedures.publishedOf(version.procedure())),
                version.procedure().retiredOn(),
                exemptedBy(version.content().fees()),
                ifSubmittedNow);
    }

    private List<PostedProcedure.ExemptedGroup> exemptedBy(List<Fee> fees) {
        Set<String> named = fees.stream()
                .flatMap(fee -> fee.exemptions().stream())
                .map(FeeExemption::group)
                .collect(Collectors.toSet());
        return named.isEmpty()
                ? List.of()
                : groups.all().stream()
                        .filter(group -> named.contains(group.code()))
                        .map(PostedProcedure.ExemptedGroup::of)
                        .toList();
    }

    /** Null where the law sets no limit or the date falls into a year whose calendar is not loaded yet. */
    private DeadlineView ifSubmitted(ProcedureVersion version, Instant now, WorkingCalendar calendar) {
        try {
            return version.limitFor(Channel.DIRECT).isEmpty()
                    ? null
                    : deadlines.preview(version, Channel.DIRECT, now, calendar);
        } catch (CalendarYearNotLoaded unknown) {
            return null;
        }
    }

    private LocalDate dateOf(String inForceOn) {
        return inForceOn == null ? VietnamTime.dateOf(clock.instant()) : ZonedParameter.date("inForceOn", inForceOn);
    }

    private WorkingCalendar calendarOf(String agency) {
        return agencies.idOf(agency)
                .map(calendars::of)
                .orElseThrow(() -> new ProblemException(400, "UNKNOWN_AGENCY", "query:agency", agency));
    }
}
