package vn.motcua.procedure.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CATALOGUE_ADMIN;
import static vn.motcua.security.Roles.CATALOGUE_READ;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.DOSSIERS_WRITE;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.calendar.DeadlineView;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.organization.Departments;
import vn.motcua.procedure.CatalogueFacets;
import vn.motcua.procedure.CatalogueFilter;
import vn.motcua.procedure.CatalogueGap;
import vn.motcua.procedure.CatalogueList;
import vn.motcua.procedure.CatalogueState;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureDeadlines;
import vn.motcua.procedure.ProcedureUnknown;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.Procedures;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;
import vn.motcua.shared.http.ZonedParameter;

@Path("/api/v1/procedures")
@Tag(name = "Procedures", description = "The catalogue of administrative procedures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR, CATALOGUE_READ, DOSSIERS_WRITE})
@Transactional
public class ProcedureResource {

    @Inject
    Procedures procedures;

    @Inject
    CatalogueList catalogue;

    @Inject
    ProcedureDeadlines deadlines;

    @Inject
    Departments departments;

    @Inject
    WorkingCalendars calendars;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listProcedures",
            summary = "The catalogue, by code; those in force today when no state is asked for",
            description = "Words are searched without accents in name and code; with a slash in them, also in the"
                    + " numbers of decrees and decisions. Facets count what each other choice of a filter would find.")
    @APIResponseSchema(value = ProcedurePage.class, responseDescription = "One page")
    public Response list(
            @QueryParam("q") @Size(max = 200) String query,
            @QueryParam("field") @Size(max = 50) String field,
            @QueryParam("state") @DefaultValue("IN_FORCE") CatalogueState state,
            @QueryParam("missing") CatalogueGap missing,
            @QueryParam("facets") @DefaultValue("false") boolean facets,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        String after = cursor == null ? "" : Cursor.read(cursor, 1, List::getFirst);
        CatalogueFilter filter = new CatalogueFilter(today(), query, field, state, missing);
        List<ProcedureLine> rows = catalogue.page(filter, after, limit + 1).stream()
                .map(ProcedureLine::of)
                .toList();
        Page<ProcedureLine> page = Page.of(rows, limit, row -> Cursor.of(row.code()));
        return NextLink.respond(
                new ProcedurePage(page.items(), page.next(), facets ? catalogue.facets(filter) : null),
                page.next(),
                uri);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getProcedure",
            summary = "A procedure with its papers, fees and steps, in the version in force on a date")
    public ProcedureView get(
            String code,
            @QueryParam("on")
                    @Size(max = 10) @Parameter(
                            description = "Today when left out",
                            schema = @Schema(format = "date", examples = "2026-01-01"))
                    String on) {
        LocalDate date = on == null ? today() : ZonedParameter.date("on", on);
        return ProcedureView.of(
                inForce(code, date), procedures.upcoming(code, date).orElse(null), departments.names(user.agencyId()));
    }

    @GET
    @Path("/{code}/deadline")
    @APIResponseSchema(value = DeadlineView.class, responseDescription = "The date and every day on the way to it")
    @APIResponse(responseCode = "422", description = "PROCEDURE_WITHOUT_LIMIT or CALENDAR_YEAR_NOT_LOADED")
    @Operation(
            operationId = "previewProcedureDeadline",
            summary = "The date that a dossier of this procedure would be promised for, explained day by day")
    public DeadlineView deadline(
            String code,
            @QueryParam("channel") @DefaultValue("DIRECT") Channel channel,
            @QueryParam("receivedAt") @Size(max = 40) String receivedAt) {
        Instant received = ZonedParameter.instant("receivedAt", receivedAt, clock.instant());
        return deadlines.preview(inForce(code, today()), channel, received, calendars.of(user.agencyId()));
    }

    private ProcedureVersion inForce(String code, LocalDate date) {
        return procedures.inForce(code, date).orElseThrow(() -> ProcedureUnknown.atAddress(code));
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    /** The page of procedures in the API description. */
    @Schema(name = "ProcedurePage")
    record ProcedurePage(
            List<ProcedureLine> items,
            @Schema(nullable = true) String next,

            @Schema(description = "Only when asked for", nullable = true)
            CatalogueFacets facets) {}
}
