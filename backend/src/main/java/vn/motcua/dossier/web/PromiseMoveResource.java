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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.MovablePromise;
import vn.motcua.dossier.PromiseMoves;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.ProcedureVersionId;
import vn.motcua.procedure.Procedures;
import vn.motcua.security.idempotency.Idempotent;

/**
 * Printed dates after a change of the calendar. The transaction here keeps the answer under its key; every line has
 * one of its own, so that what was moved stays moved.
 */
@Path("/api/v1/calendar/promise-moves")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(SYSTEM_ADMIN)
@Transactional
public class PromiseMoveResource {

    @Inject
    PromiseMoves moves;

    @Inject
    Procedures procedures;

    @Inject
    ActContexts contexts;

    @GET
    @Operation(
            operationId = "listMovablePromises",
            summary = "Open dossiers whose printed date is not what the calendar in force gives",
            description = "Of the caller's own agency. Left out is what stands (its date is computed anew when the"
                    + " clock runs again) and what could only be moved into the past.")
    public MovablePromisesView list(@QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        ActContext context = contexts.now();
        List<MovablePromise> found = moves.candidates(context);
        return new MovablePromisesView(
                context.calendar().revision(),
                found.size(),
                found.stream()
                        .limit(limit)
                        .map(move -> MovablePromisesView.Item.of(move, version(move.dossier())))
                        .toList());
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "movePromises",
            summary = "Dời ngày hẹn theo lịch: chosen printed dates become what the calendar in force gives",
            description = "Each line is an act of its own with its row in the ledger; a line that is refused stops no"
                    + " other.")
    @APIResponseSchema(value = PromiseMoveResultView.class, responseDescription = "What became of each line")
    public Response move(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid PromiseMoveRequest body) {
        return Response.ok(PromiseMoveResultView.of(moves.move(body.chosen(), body.reason(), contexts.now())))
                .build();
    }

    private ProcedureVersion version(Dossier dossier) {
        return procedures.findById(new ProcedureVersionId(dossier.procedureId(), dossier.procedureVersion()));
    }
}
