package vn.motcua.feedback.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.feedback.Rating;
import vn.motcua.feedback.Ratings;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.problem.ProblemException;

/** How a dossier was rated, and the slips of those who rate on paper. */
@Path("/api/v1/dossiers/{code}/rating")
@Tag(name = "Feedback", description = "What citizens say: ratings, feedback, complaints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR})
@Transactional
public class RatingResource {

    @Inject
    Dossiers dossiers;

    @Inject
    Ratings ratings;

    @Inject
    ActContexts contexts;

    @GET
    @Operation(operationId = "getDossierRating", summary = "How the dossier was rated")
    @APIResponseSchema(RatingView.class)
    @APIResponse(responseCode = "404", description = "DOSSIER_NOT_FOUND, NOT_RATED_YET")
    public RatingView get(String code) {
        Dossier dossier = dossiers.get(code);
        return ratings.of(dossier)
                .map(rating -> RatingView.of(code, rating))
                .orElseThrow(() -> new ProblemException(404, "NOT_RATED_YET", null, code));
    }

    @POST
    @RolesAllowed(CLERK)
    @Idempotent
    @Operation(
            operationId = "enterRating",
            summary = "Enter the slip that the citizen filled in on paper; it is marked as such")
    @APIResponseSchema(value = RatingView.class, responseCode = "201", responseDescription = "As it was entered")
    @APIResponse(responseCode = "409", description = "NOT_FINISHED_YET, ALREADY_RATED")
    public Response enter(
            String code, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RatingSlipRequest body) {
        Rating rating = ratings.enter(code, body.toSlip(), contexts.now());
        return Response.status(Response.Status.CREATED)
                .entity(RatingView.of(code, rating))
                .build();
    }
}
