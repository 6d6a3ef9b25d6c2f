package vn.motcua.report.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;
import static vn.motcua.security.Roles.REPORTS_READ;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.report.GroupBy;
import vn.motcua.report.PeriodClosing;
import vn.motcua.report.PeriodClosings;
import vn.motcua.report.SettlementReport.Change;
import vn.motcua.report.SettlementReport.ChangedAfter;
import vn.motcua.report.web.PeriodClosingView.Adjustment;
import vn.motcua.security.CurrentUser;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

@Path("/api/v1/reports/period-closings")
@Tag(name = "Reports")
@RolesAllowed({CLERK, OFFICER, LEADER, SYSTEM_ADMIN, AUDITOR, REPORTS_READ})
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class PeriodClosingResource {

    @Inject
    PeriodClosings closings;

    @Inject
    Agencies agencies;

    @Inject
    CurrentUser user;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed(LEADER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "closePeriod",
            summary = "Freezes and signs the settlement figures of a period that is over",
            description = "By all groupings, as known now. They never change again; what becomes known later is told as"
                    + " adjustments with their dates.")
    @APIResponseSchema(value = PeriodClosingView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "PERIOD_NOT_OVER, PERIOD_ALREADY_CLOSED or FIGURES_DO_NOT_ADD_UP")
    public Response close(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid PeriodClosingRequest request) {
        PeriodClosing closing = closings.close(
                ZonedParameter.date("from", request.from()),
                ZonedParameter.date("to", request.to()),
                staff.actor(),
                clock.instant());
        PeriodClosingView view = view(closing);
        return Response.created(
                        URI.create("/api/v1/reports/period-closings/%s/%d".formatted(view.agency(), view.number())))
                .entity(view)
                .build();
    }

    @GET
    @Operation(
            operationId = "listPeriodClosings",
            summary = "The closed periods of an agency, the newest first, and whether their chain holds")
    @APIResponseSchema(PeriodClosingPage.class)
    public Response list(
            @Parameter(description = "Code; the caller's own when left out") @QueryParam("agency") @Size(max = 50) String agency,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        int agencyId = agency == null
                ? user.agencyId()
                : agencies.idOf(agency)
                        .orElseThrow(() -> new ProblemException(400, "UNKNOWN_AGENCY", "query:agency", agency));
        Integer before = cursor == null ? null : Cursor.read(cursor, 1, keys -> Integer.valueOf(keys.getFirst()));
        Page<PeriodClosing> page = Page.of(
                closings.page(agencyId, before, limit + 1),
                limit,
                closing -> Cursor.of(Integer.toString(closing.seq())));
        List<PeriodClosingView> items = page.items().stream().map(this::view).toList();
        return NextLink.respond(new Page<>(items, page.next()), uri);
    }

    @GET
    @Path("/{agency}/{number}")
    @Operation(
            operationId = "getPeriodClosing",
            summary = "What was signed, what is known now, and whether the signature holds")
    public PeriodClosingView.Detail get(
            @PathParam("agency") @Size(max = 50) String agency,
            @PathParam("number") @Min(1) int number,
            @QueryParam("groupBy") @DefaultValue("FIELD") GroupBy groupBy) {
        PeriodClosing closing = closings.get(agency, number);
        return PeriodClosingView.Detail.of(
                view(closing),
                groupBy,
                closing,
                closings.isIntact(closing.agencyId()),
                closings.frozen(closing, groupBy),
                closings.now(closing, groupBy, clock.instant()));
    }

    @GET
    @Path("/{agency}/{number}/adjustments")
    @Operation(
            operationId = "listPeriodAdjustments",
            summary = "The dossiers that are counted otherwise since the period was closed",
            description = "Figure by figure, those counted now less those counted then are the difference to what was"
                    + " signed. By the moment at which it became known.")
    @APIResponseSchema(AdjustmentPage.class)
    public Response adjustments(
            @PathParam("agency") @Size(max = 50) String agency,
            @PathParam("number") @Min(1) int number,
            @QueryParam("groupBy") @DefaultValue("FIELD") GroupBy groupBy,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        ChangedAfter after = cursor == null
                ? null
                : Cursor.read(
                        cursor,
                        2,
                        keys -> new ChangedAfter(ZonedParameter.instant(keys.get(0)), Long.parseLong(keys.get(1))));
        PeriodClosing closing = closings.get(agency, number);
        Instant now = clock.instant();
        Page<Change> page = Page.of(
                closings.adjustments(closing, groupBy, after, limit + 1, now),
                limit,
                change -> Cursor.of(change.recordedAt(), change.id()));
        List<Adjustment> items = page.items().stream().map(Adjustment::of).toList();
        return NextLink.respond(new Page<>(items, page.next()), uri);
    }

    private PeriodClosingView view(PeriodClosing closing) {
        return PeriodClosingView.of(closing, agencies.codeOf(closing.agencyId()));
    }

    @Schema(name = "PeriodClosingRequest")
    record PeriodClosingRequest(
            @Schema(examples = "2026-01-01") @NotNull @Size(max = 20) String from,

            @Schema(description = "Inclusive; before today", examples = "2026-06-30") @NotNull @Size(max = 20) String to) {}

    @Schema(name = "PeriodClosingPage")
    record PeriodClosingPage(
            List<PeriodClosingView> items,
            @Schema(nullable = true) String next) {}

    @Schema(name = "PeriodAdjustmentPage")
    record AdjustmentPage(
            List<Adjustment> items, @Schema(nullable = true) String next) {}
}
