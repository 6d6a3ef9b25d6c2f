package vn.motcua.report.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.report.SettlementRebuild;
import vn.motcua.report.SettlementRebuilding;
import vn.motcua.report.SettlementRebuilding.After;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

@Path("/api/v1/reports/settlement-rebuilds")
@Tag(name = "Reports")
@RolesAllowed({AUDITOR, SYSTEM_ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class SettlementRebuildResource {

    @Inject
    SettlementRebuilding rebuilding;

    @Inject
    Agencies agencies;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed(SYSTEM_ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "rebuildSettlement",
            summary = "Puts the sums of an agency right from its dossiers",
            description =
                    "For the case that a check found differences. It is checked before and after, and kept who asked"
                            + " for it and why.")
    @APIResponseSchema(value = RebuildView.class, responseCode = "201")
    @APIResponse(responseCode = "422", description = "AGENCY_NOT_SEEN: neither the caller's own nor below it")
    public Response rebuild(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid RebuildRequest body) {
        SettlementRebuild rebuild =
                rebuilding.rebuild(body.agency(), body.reason().strip(), staff.actor(), clock.instant());
        return Response.status(Response.Status.CREATED).entity(view(rebuild)).build();
    }

    @GET
    @Operation(
            operationId = "listSettlementRebuilds",
            summary = "When sums were put right, by whom and why, the newest first")
    @APIResponseSchema(RebuildPage.class)
    public Response list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        After after = Cursor.byMoment(cursor, (at, agencyId) -> new After(at, agencyId.intValue()));
        Page<SettlementRebuild> page = Page.of(
                rebuilding.page(after, limit + 1),
                limit,
                rebuild -> Cursor.of(rebuild.rebuiltAt(), rebuild.agencyId()));
        return NextLink.respond(new Page<>(page.items().stream().map(this::view).toList(), page.next()), uri);
    }

    private RebuildView view(SettlementRebuild rebuild) {
        return new RebuildView(
                agencies.codeOf(rebuild.agencyId()),
                VietnamTime.offset(rebuild.rebuiltAt()),
                rebuild.rebuiltBy(),
                rebuild.rebuiltByName(),
                rebuild.reason(),
                rebuild.found(),
                rebuild.corrected(),
                rebuild.remaining());
    }

    @Schema(name = "SettlementRebuildRequest")
    public record RebuildRequest(
            @Schema(
                    description = "Code of the agency; the caller's own when left out",
                    nullable = true,
                    examples = "H07.142")
            @Size(max = 50) String agency,

            @Schema(examples = "Đối chiếu đêm 25/11 thấy lệch hai dòng") @NotBlank @Size(max = 500) String reason) {}

    @Schema(name = "SettlementRebuild")
    public record RebuildView(
            @Schema(description = "Code", examples = "H07.142")
            String agency,

            OffsetDateTime rebuiltAt,
            String rebuiltBy,
            String rebuiltByName,
            String reason,

            @Schema(description = "Sums that differed before")
            long found,

            @Schema(description = "Sums that were changed, also those of agencies above")
            long corrected,

            @Schema(description = "Sums that still differ: none")
            long remaining) {}

    @Schema(name = "SettlementRebuildPage")
    record RebuildPage(
            List<RebuildView> items,
            @Schema(nullable = true) String next) {}
}
