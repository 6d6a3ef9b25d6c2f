package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.DossierIntake;
import vn.motcua.security.idempotency.Idempotent;

/** Giải quyết và trả ngay: the way through for what is resolved on the spot. */
@Path("/api/v1/dossiers")
@Tag(name = "Dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(CLERK)
@Transactional
public class ImmediateResultResource {

    private static final String KEY = "Idempotency-Key";

    @Inject
    DossierIntake intake;

    @Inject
    ActContexts contexts;

    @Inject
    ActAnswers answers;

    @POST
    @Path("/immediate")
    @Idempotent
    @Operation(
            operationId = "receiveImmediateDossier",
            summary = "Giải quyết và trả ngay: received, resolved and returned in one transaction")
    @APIResponseSchema(
            value = DossierView.class,
            responseCode = "201",
            responseDescription = "Returned; Location and ETag of the new dossier")
    @APIResponse(responseCode = "409", description = "REGISTER_CLOSED: the year of the reception is closed")
    public Response immediate(@HeaderParam(KEY) String key, @NotNull @Valid ImmediateRequest body) {
        ActContext context = contexts.now();
        return answers.created(
                intake.receiveImmediate(body.toIntake(), body.resultNumber(), body.collectedBy(), context), context);
    }
}
