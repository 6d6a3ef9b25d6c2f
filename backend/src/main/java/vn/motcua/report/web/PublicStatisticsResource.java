package vn.motcua.report.web;

import static vn.motcua.shared.VietnamTime.offset;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.organization.PublicConfig;
import vn.motcua.report.PublicStatistics;
import vn.motcua.report.ReportPeriod;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;
import vn.motcua.shared.throttle.Door;
import vn.motcua.shared.throttle.Throttled;

/** What the board on the wall shows. */
@Path("/public/v1/statistics")
@Tag(name = "Public")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Transactional
public class PublicStatisticsResource {

    /** The board asks each minute, and so may every proxy on the way. */
    private static final String KEEP = "public, max-age=60";

    private static final int LONGEST_YEARS = 5;

    @Inject
    PublicStatistics statistics;

    @Inject
    Agencies agencies;

    @Inject
    PublicConfig settings;

    @Inject
    Clock clock;

    @GET
    @Throttled(Door.STATISTICS)
    @Operation(
            operationId = "getPublicStatistics",
            summary = "Received, resolved, early, on time, late: numbers alone, counted as in the settlement report")
    @APIResponseSchema(PublicStatisticsView.class)
    @APIResponse(
            responseCode = "400",
            description = "UNKNOWN_AGENCY, DATE_MALFORMED and its kin, PERIOD_UPSIDE_DOWN, PERIOD_IN_THE_FUTURE,"
                    + " PERIOD_TOO_LONG")
    @APIResponse(
            responseCode = "429",
            description = "TOO_MANY_REQUESTS of one address; Retry-After says how long to wait")
    public Response get(
            @Parameter(
                            description = "First day, inclusive; the first of this month when left out",
                            schema = @Schema(format = "date", examples = "2026-11-01"))
                    @QueryParam("from")
                    @Size(max = 10) String from,
            @Parameter(
                            description = "Last day, inclusive; today when left out",
                            schema = @Schema(format = "date", examples = "2026-11-30"))
                    @QueryParam("to")
                    @Size(max = 10) String to,
            @Parameter(
                            description =
                                    "With all agencies below it; the one whose pages these are, or all, when left out",
                            example = "H07.142")
                    @QueryParam("agency")
                    @Size(max = 50) String agency,
            @Parameter(description = "How many months up to that of the last day to tell besides, for a line")
                    @QueryParam("months")
                    @DefaultValue("0")
                    @Min(0) @Max(24) int months) {
        Instant now = clock.instant();
        ReportPeriod period = period(from, to, now);
        String code = agency == null ? settings.agency().orElse(null) : agency;
        List<Agency> shown = code == null ? agencies.top() : List.of(named(code));
        LocalDate today = VietnamTime.dateOf(now);
        List<Integer> ids = shown.stream()
                .flatMap(top -> agencies.visibleTo(top.id(), today).stream())
                .distinct()
                .toList();
        PublicStatistics.Board board = statistics.of(ids, period, months, now);
        CodeName whose = shown.size() == 1
                ? new CodeName(shown.getFirst().code(), shown.getFirst().name())
                : null;
        return Response.ok(new PublicStatisticsView(
                        whose, period.from(), period.to(), offset(now), board.figures(), board.months()))
                .header(HttpHeaders.CACHE_CONTROL, KEEP)
                .build();
    }

    private static ReportPeriod period(String from, String to, Instant now) {
        LocalDate today = VietnamTime.dateOf(now);
        LocalDate last = to == null ? today : ZonedParameter.date("to", to);
        LocalDate first = from == null ? last.withDayOfMonth(1) : ZonedParameter.date("from", from);
        ReportPeriod period = ReportPeriod.of(first, last, now, now);
        if (first.plusYears(LONGEST_YEARS).isBefore(last)) {
            throw new ProblemException(400, "PERIOD_TOO_LONG", "query:to", LONGEST_YEARS);
        }
        return period;
    }

    private Agency named(String code) {
        return agencies.idOf(code)
                .map(agencies::get)
                .orElseThrow(() -> new ProblemException(400, "UNKNOWN_AGENCY", "query:agency", code));
    }

    @Schema(name = "PublicStatistics")
    public record PublicStatisticsView(
            @Schema(nullable = true, description = "Null where several agencies without a common one above are counted")
            CodeName agency,

            LocalDate from,
            LocalDate to,

            @Schema(description = "When it was counted") OffsetDateTime asOf,

            PublicStatistics.Figures figures,

            @Schema(description = "Oldest first; empty when not asked for")
            List<PublicStatistics.Month> months) {}
}
