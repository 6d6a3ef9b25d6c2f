package vn.motcua.feedback.web;

import static vn.motcua.shared.VietnamTime.offset;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.feedback.Rating;
import vn.motcua.feedback.RatingLevel;
import vn.motcua.feedback.Ratings;
import vn.motcua.shared.throttle.Door;
import vn.motcua.shared.throttle.Throttled;

/** Đánh giá by whoever holds the receipt; nobody has to say who they are. */
@Path("/public/v1/ratings")
@Tag(name = "Public")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Transactional
public class PublicRatingResource {

    @Inject
    Ratings ratings;

    @Inject
    Clock clock;

    @POST
    @Throttled(Door.RATING)
    @Operation(
            operationId = "rateDossier",
            summary = "Rate how a finished dossier was handled, once, with the code printed on its receipt")
    @APIResponseSchema(
            value = GivenRating.class,
            responseCode = "201",
            responseDescription = "Taken down; it cannot be changed any more")
    @APIResponse(responseCode = "409", description = "NOT_FINISHED_YET, ALREADY_RATED")
    @APIResponse(
            responseCode = "422",
            description = "RATING_CODE_WRONG: the code of the dossier or of the receipt; it is not told which")
    @APIResponse(
            responseCode = "429",
            description = "TOO_MANY_REQUESTS of one address; Retry-After says how long to wait")
    public Response rate(@NotNull @Valid RatingRequest body) {
        Rating rating =
                ratings.rate(body.dossierCode(), body.ratingCode(), body.slip().toSlip(), clock.instant());
        return Response.status(Response.Status.CREATED)
                .entity(new GivenRating(rating.level(), offset(rating.at())))
                .build();
    }

    @Schema(name = "GivenRating")
    public record GivenRating(RatingLevel level, OffsetDateTime at) {}
}
