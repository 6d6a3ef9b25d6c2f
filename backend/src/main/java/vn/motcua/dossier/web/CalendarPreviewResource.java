package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.calendar.CalendarProposal;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.CalendarPreview;
import vn.motcua.dossier.DueDateMove;

/** It is about dossiers, so it lives here; the calendar knows nothing of them. */
@Path("/api/v1/calendar/previews")
@Tag(name = "calendar")
@RolesAllowed(SYSTEM_ADMIN)
@Transactional
public class CalendarPreviewResource {

    @Inject
    CalendarPreview preview;

    @Inject
    ActContexts contexts;

    @POST
    @Operation(
            operationId = "previewCalendarChange",
            summary = "Which open dossiers a change of the calendar would move; nothing is changed",
            description = "Over all agencies that the caller may see, each dossier by its own agency's calendar. A"
                    + " dossier whose clock stands is left out: its date is computed anew when the clock runs again.")
    public CalendarPreviewView preview(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit,
            @NotNull @Valid CalendarPreviewRequest body) {
        ActContext context = contexts.now();
        CalendarProposal proposal = body.toProposal(context.actor().agencyId());
        List<DueDateMove> moves = body.lastEffect(context.calendar())
                .map(until -> preview.moves(proposal, context, until))
                .orElse(List.of());
        return CalendarPreviewView.of(context.calendar().revision(), moves, limit);
    }
}
