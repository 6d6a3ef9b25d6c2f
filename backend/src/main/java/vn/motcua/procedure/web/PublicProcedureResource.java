package vn.motcua.procedure.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureDeadlines;
import vn.motcua.procedure.ProcedureUnknown;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.Procedures;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.problem.ProblemException;

/** Niêm yết công khai (NĐ 63/2010 Điều 15–17): anyone reads what is posted, without signing in. */
@Path("/public/v1/procedures")
@Tag(name = "Public")
@PermitAll
@Transactional
public class PublicProcedureResource {

    @Inject
    Procedures procedures;

    @Inject
    CatalogueList catalogue;

    @Inject
    ProcedureDeadlines deadlines;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Agencies agencies;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listPostedProcedures", summary = "All posted procedures by field")
    public PostedProcedures list() {
        LocalDate today = VietnamTime.dateOf(clock.instant());
        Map<CodeName, List<ProcedureSummary>> byField = catalogue.posted(today).stream()
                .map(ProcedureSummary::of)
                .collect(Collectors.groupingBy(ProcedureSummary::field, LinkedHashMap::new, Collectors.toList()));
        List<PostedField> fields = byField.entrySet().stream()
                .map(entry ->
                        new PostedField(entry.getKey().code(), entry.getKey().name(), entry.getValue()))
                .toList();
        int total = fields.stream().mapToInt(field -> field.procedures().size()).sum();
        return new PostedProcedures(today, total, fields.size(), fields);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getPostedProcedure", summary = "What to bring, what it costs, when it is done")
    @APIResponseSchema(value = PostedProcedure.class, responseDescription = "The procedure as it is posted")
    @APIResponse(responseCode = "400", description = "UNKNOWN_AGENCY")
    public PostedProcedure get(
            String code,
            @Parameter(
                            description = "Code of the agency by whose calendar the date is told; by the national one"
                                    + " when left out",
                            example = "H07.142")
                    @QueryParam("agency")
                    @Size(max = 50) String agency) {
        Instant now = clock.instant();
        LocalDate today = VietnamTime.dateOf(now);
        WorkingCalendar calendar = agency == null ? calendars.national() : calendarOf(agency);
        ProcedureVersion version = procedures.inForce(code, today).orElseThrow(() -> ProcedureUnknown.atAddress(code));
        ProcedureVersion upcoming = procedures.upcoming(code, today).orElse(null);
        // Departments belong to an agency; the posting names them by code where no agency is known.
        return new PostedProcedure(ProcedureView.of(version, upcoming, Map.of()), ifSubmitted(version, now, calendar));
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

    private WorkingCalendar calendarOf(String agency) {
        return agencies.idOf(agency)
                .map(calendars::of)
                .orElseThrow(() -> new ProblemException(400, "UNKNOWN_AGENCY", "query:agency", agency));
    }

    @Schema(name = "PostedProcedures")
    public record PostedProcedures(LocalDate asOf, int total, int fieldCount, List<PostedField> fields) {}

    @Schema(name = "PostedField")
    public record PostedField(String code, String name, List<ProcedureSummary> procedures) {}

    @Schema(name = "PostedProcedure")
    public record PostedProcedure(
            @JsonUnwrapped ProcedureView procedure,

            @Schema(description = "The date promised if it were handed in now", nullable = true)
            DeadlineView ifSubmittedNow) {}
}
