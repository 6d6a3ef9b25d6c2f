package vn.motcua.report.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.Agencies;
import vn.motcua.report.SettlementCheck;
import vn.motcua.report.SettlementChecking;
import vn.motcua.report.SettlementChecking.After;
import vn.motcua.security.CurrentUser;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

@Path("/api/v1/reports/settlement-checks")
@Tag(name = "Reports")
@RolesAllowed({AUDITOR, SYSTEM_ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class SettlementCheckResource {

    @Inject
    SettlementChecking checking;

    @Inject
    Agencies agencies;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listSettlementChecks",
            summary = "When sums of reports were checked against a full recount, the newest first")
    @APIResponseSchema(SettlementCheckPage.class)
    public Response list(
            @Parameter(description = "Only those that found a difference")
                    @QueryParam("differing")
                    @DefaultValue("false")
                    boolean differing,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        After after = Cursor.byMoment(cursor, (at, agencyId) -> new After(at, agencyId.intValue()));
        Page<SettlementCheck> checks = Page.of(
                checking.checks(differing, after, limit + 1),
                limit,
                check -> Cursor.of(check.checkedAt(), check.agencyId()));
        List<SettlementCheckView> items =
                checks.items().stream().map(this::head).toList();
        return NextLink.respond(new Page<>(items, checks.next()), uri);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "checkSettlement",
            summary = "Checks the sums of the caller's agency now",
            description =
                    "Counts all its dossiers again and compares every sum by day, month and year; where agencies lie"
                            + " below it, also the sums of them all. Every night this is done for all agencies.")
    @APIResponseSchema(value = SettlementCheckView.class, responseCode = "201")
    public Response check(@HeaderParam("Idempotency-Key") String idempotencyKey) {
        SettlementCheck check = checking.check(user.agencyId(), user.username(), clock.instant());
        return Response.status(Response.Status.CREATED).entity(whole(check)).build();
    }

    @GET
    @Path("/{agency}/{checkedAt}")
    @Operation(operationId = "getSettlementCheck", summary = "What a check found, sum by sum")
    public SettlementCheckView get(
            @PathParam("agency") @Size(max = 50) String agency,
            @PathParam("checkedAt") @Size(max = 40) String checkedAt) {
        Instant moment = ZonedParameter.instant("checkedAt", checkedAt);
        return agencies.idOf(agency)
                .flatMap(id -> checking.find(id, moment))
                .map(this::whole)
                .orElseThrow(() -> new ProblemException(404, "SETTLEMENT_CHECK_NOT_FOUND", null, agency, checkedAt));
    }

    private SettlementCheckView head(SettlementCheck check) {
        return SettlementCheckView.of(check, agencies.codeOf(check.agencyId()), null);
    }

    private SettlementCheckView whole(SettlementCheck check) {
        return SettlementCheckView.of(check, agencies.codeOf(check.agencyId()), checking.differences(check));
    }

    @Schema(name = "SettlementCheckPage")
    record SettlementCheckPage(
            List<SettlementCheckView> items,
            @Schema(nullable = true) String next) {}
}
