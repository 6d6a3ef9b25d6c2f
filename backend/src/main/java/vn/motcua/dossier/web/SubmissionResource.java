package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.DOSSIERS_WRITE;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.DossierIntake;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.problem.ProblemException;

/** The other ways in: submitted before the desk receives, or refused at the counter. */
@Path("/api/v1")
@Tag(name = "Dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(CLERK)
@Transactional
public class SubmissionResource {

    private static final String KEY = "Idempotency-Key";

    @Inject
    DossierIntake intake;

    @Inject
    ActContexts contexts;

    @Inject
    ActAnswers answers;

    @POST
    @Path("/submissions")
    @RolesAllowed({CLERK, DOSSIERS_WRITE})
    @Idempotent
    @Operation(
            operationId = "submitDossier",
            summary = "Nộp hồ sơ: it gets its code and waits for the desk; nothing is promised, no clock runs")
    @APIResponseSchema(
            value = DossierView.class,
            responseCode = "201",
            responseDescription = "Submitted; Location and ETag of the new dossier")
    public Response submit(@HeaderParam(KEY) String key, @NotNull @Valid ReceiveRequest body) {
        body.statedFees().ifPresent(stated -> {
            throw new ProblemException(422, "ONLY_AT_RECEPTION", "/fees");
        });
        ActContext context = contexts.now();
        return answers.created(intake.submit(body.toIntake(), context), context);
    }

    @POST
    @Path("/reception-refusals")
    @Idempotent
    @Operation(
            operationId = "refuseAtCounter",
            summary = "Từ chối tiếp nhận tại quầy: in writing, with reasons; nothing is received")
    @APIResponseSchema(
            value = DossierView.class,
            responseCode = "201",
            responseDescription = "Recorded; Location and ETag of the dossier that was not accepted")
    public Response refuse(@HeaderParam(KEY) String key, @NotNull @Valid ReceptionRefusalRequest body) {
        ActContext context = contexts.now();
        return answers.created(intake.refuseAtCounter(body.toIntake(), body.reason(), context), context);
    }
}
