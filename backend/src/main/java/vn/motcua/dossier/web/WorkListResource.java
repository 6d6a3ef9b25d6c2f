package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.DOSSIERS_READ;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;
import static vn.motcua.shared.VietnamTime.offset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.calendar.CalendarYearNotLoaded;
import vn.motcua.calendar.WorkingSession;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.WorkFilter;
import vn.motcua.dossier.WorkList;
import vn.motcua.dossier.WorkList.After;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;
import vn.motcua.shared.http.ZonedParameter;

@Path("/api/v1/dossiers")
@Tag(name = "Dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR, DOSSIERS_READ})
@Transactional
public class WorkListResource {

    @Inject
    WorkList workList;

    @Inject
    ActContexts contexts;

    @GET
    @Operation(operationId = "listDossiers", summary = "One work list of the caller's agency; one call shows one list")
    @APIResponseSchema(WorkListView.class)
    @APIResponse(responseCode = "422", description = "CALENDAR_YEAR_NOT_LOADED: the next working day is not known")
    public Response list(
            @Valid @BeanParam WorkListParameters parameters,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        ActContext context = contexts.now();
        WorkFilter filter = parameters.filter(context);
        After after = cursor == null ? null : Cursor.read(cursor, 2, WorkListResource::after);
        Page<DossierLine> page = Page.of(
                workList.page(filter, context.actor(), after, limit + 1),
                limit,
                line -> Cursor.of(line.sortKey(), line.id()));
        List<DossierSummary> items = page.items().stream()
                .map(line -> DossierSummary.of(line, context))
                .toList();
        LocalDate date = VietnamTime.dateOf(context.at());
        List<WorkingSession> today =
                context.calendar().knows(date) ? context.calendar().sessionsOn(date) : List.of();
        return NextLink.respond(new WorkListView(offset(context.at()), today, items, page.next()), page.next(), uri);
    }

    @GET
    @Path("/counts")
    @Operation(operationId = "countOpenDossiers", summary = "The horizon strip: what is promised for when, per queue")
    public HorizonView counts() {
        ActContext context = contexts.now();
        LocalDate tomorrow = tomorrow(context);
        return HorizonView.of(workList.horizon(context.actor(), context.at(), tomorrow), tomorrow, context);
    }

    /** The next working day; null when its year is not loaded, since the other counts are known all the same. */
    private static LocalDate tomorrow(ActContext context) {
        try {
            return context.calendar().nextWorkingDay(VietnamTime.dateOf(context.at()));
        } catch (CalendarYearNotLoaded unknown) {
            return null;
        }
    }

    private static After after(List<String> keys) {
        String moment = keys.get(0);
        boolean standsOrHasNoDate = moment.equals("infinity");
        return new After(
                standsOrHasNoDate ? moment : ZonedParameter.instant(moment).toString(), Long.parseLong(keys.get(1)));
    }

    @Schema(name = "WorkList")
    public record WorkListView(
            OffsetDateTime asOf,
            List<WorkingSession> sessionsToday,
            List<DossierSummary> items,
            @Schema(nullable = true) String next) {}
}
