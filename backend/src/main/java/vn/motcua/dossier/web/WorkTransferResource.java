package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.WorkTransfers;
import vn.motcua.security.idempotency.Idempotent;

/** The transaction here keeps the answer under its key; every dossier has one of its own. */
@Path("/api/v1/staff/{username}/work-transfers")
@Tag(name = "Acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(LEADER)
@Transactional
public class WorkTransferResource {

    @Inject
    WorkTransfers transfers;

    @Inject
    ActContexts contexts;

    @POST
    @Idempotent
    @Operation(
            operationId = "transferWork",
            summary = "Giao lại: everything that an absent colleague holds goes to another of the same department",
            description = "Each dossier is an act of its own with its row in the ledger; one that is refused stops no"
                    + " other. Up to 500 at once, what is promised first at the front. With dryRun nothing is done.")
    @APIResponseSchema(value = WorkTransferResultView.class, responseDescription = "What became of each dossier")
    @APIResponse(responseCode = "404", description = "STAFF_NOT_FOUND")
    @APIResponse(responseCode = "422", description = "COLLEAGUE_UNKNOWN, TRANSFER_TO_THE_SAME")
    public Response transfer(
            String username,
            @Parameter(description = "Preview: nothing is done") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid WorkTransferRequest body) {
        ActContext context = contexts.now();
        WorkTransfers.Result result = dryRun
                ? transfers.preview(username, body.assignee(), body.reason(), context)
                : transfers.perform(username, body.assignee(), body.reason(), context);
        return Response.ok(WorkTransferResultView.of(result, dryRun)).build();
    }
}
