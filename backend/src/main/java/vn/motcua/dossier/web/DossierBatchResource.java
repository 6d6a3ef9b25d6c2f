package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.DossierBatch;
import vn.motcua.dossier.DossierBatches;
import vn.motcua.security.idempotency.Idempotent;

/**
 * One act for many dossiers. The transaction here keeps the answer under its key; every dossier has one of its own, so
 * that what was done stays done.
 */
@Path("/api/v1/dossier-batches")
@Tag(name = "Acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER})
@Transactional
public class DossierBatchResource {

    @Inject
    DossierBatches batches;

    @Inject
    ActContexts contexts;

    @POST
    @Idempotent
    @Operation(
            operationId = "actOnManyDossiers",
            summary = "One act for up to 500 dossiers, each by itself; one that is refused stops no other",
            description = "Each line is an act of its own, by the rules and with the row in the ledger that it would"
                    + " have alone, and on the version that the caller saw. With dryRun nothing is done, and the lines"
                    + " tell what would become of each. A line with warnings is done only when it is acknowledged.")
    @APIResponseSchema(value = BatchResultView.class, responseDescription = "What became of each dossier")
    public Response act(
            @Parameter(description = "Preview: nothing is done") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid BatchRequest body) {
        DossierBatch batch = body.toBatch();
        ActContext context = contexts.now();
        return Response.ok(BatchResultView.of(
                        dryRun ? batches.preview(batch, context) : batches.perform(batch, context), dryRun))
                .build();
    }
}
