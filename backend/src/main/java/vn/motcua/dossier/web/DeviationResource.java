package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.proof.Criterion;
import vn.motcua.dossier.proof.DeviationList;
import vn.motcua.dossier.proof.DeviationList.After;
import vn.motcua.dossier.proof.DeviationList.Line;
import vn.motcua.dossier.proof.DeviationState;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

@Path("/api/v1/deviations")
@Tag(name = "Proof")
@RolesAllowed({OFFICER, LEADER, AUDITOR})
@Transactional
public class DeviationResource {

    private static final String CSV = "text/csv";
    private static final int MOST_IN_A_FILE = 20_000;

    @Inject
    DeviationList deviations;

    @Inject
    CurrentStaff staff;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listDeviations",
            summary = "Deviations from right process (ISO 9001) found in a period, with cause and corrective action")
    @APIResponse(
            responseCode = "200",
            description = "A page as JSON; all of them as CSV, 20,000 at most",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DeviationPage.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "422", description = "DEVIATIONS_TOO_MANY for one file")
    public Response list(
            @BeanParam DayPeriod period,
            @QueryParam("department") @Size(max = 50) String department,
            @QueryParam("state") DeviationState state,
            @Parameter(description = "One or several; all when left out") @QueryParam("criterion") @Size(max = 11) List<Criterion> criteria,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        DayPeriod.Days days = period.days();
        Actor actor = staff.actor();
        After after = cursor == null ? null : Cursor.read(cursor, 3, DeviationResource::after);
        Page<Line> lines = Page.of(
                deviations.page(
                        actor.agencyId(),
                        new DeviationList.Filter(days.start(), days.end(), department, state, Set.copyOf(criteria)),
                        after,
                        limit + 1),
                limit,
                line -> Cursor.of(line.foundAt(), line.dossierId(), line.criterion()));
        List<DeviationSummary> items = lines.items().stream()
                .map(line -> DeviationSummary.of(line, actor))
                .toList();
        return NextLink.respond(new Page<>(items, lines.next()), uri);
    }

    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public Response listCsv(
            @BeanParam DayPeriod period,
            @QueryParam("department") @Size(max = 50) String department,
            @QueryParam("state") DeviationState state,
            @QueryParam("criterion") @Size(max = 11) List<Criterion> criteria) {
        DayPeriod.Days days = period.days();
        Actor actor = staff.actor();
        List<Line> lines = deviations.page(
                actor.agencyId(),
                new DeviationList.Filter(days.start(), days.end(), department, state, Set.copyOf(criteria)),
                null,
                MOST_IN_A_FILE + 1);
        if (lines.size() > MOST_IN_A_FILE) {
            throw new ProblemException(422, "DEVIATIONS_TOO_MANY", "query:to", MOST_IN_A_FILE);
        }
        return Response.ok(
                        DeviationCsv.of(lines.stream()
                                .map(line -> DeviationSummary.of(line, actor))
                                .toList()),
                        CSV + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"deviations-%s-%s.csv\"".formatted(days.from(), days.to()))
                .build();
    }

    private static After after(List<String> keys) {
        return new After(
                ZonedParameter.instant(keys.get(0)),
                Long.parseLong(keys.get(1)),
                Criterion.valueOf(keys.get(2)).name());
    }

    @Schema(name = "DeviationPage")
    record DeviationPage(
            List<DeviationSummary> items,
            @Schema(nullable = true) String next) {}
}
