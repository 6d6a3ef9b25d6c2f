package vn.motcua.feedback.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.web.FeedbackRequests.Sent;
import vn.motcua.shared.throttle.Door;
import vn.motcua.shared.throttle.Throttled;

/** Phản ánh, kiến nghị, khiếu nại by anyone, and what has become of them. */
@Path("/public/v1/feedback")
@Tag(name = "Public")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Transactional
public class PublicFeedbackResource {

    /** Whose words are for the sender. */
    private static final Set<FeedbackAct> TOLD = Set.of(FeedbackAct.ASK_MORE, FeedbackAct.REFUSE, FeedbackAct.ANSWER);

    @Inject
    FeedbackDesk desk;

    @Inject
    Feedbacks feedbacks;

    @Inject
    Clock clock;

    @POST
    @Throttled(Door.FEEDBACK)
    @Operation(
            operationId = "sendFeedback",
            summary = "Send feedback or a complaint; its code is all that is needed to read the answer")
    @APIResponseSchema(
            value = PublicFeedbackView.class,
            responseCode = "201",
            responseDescription = "Taken in, with its code and its days")
    @APIResponse(responseCode = "404", description = "DOSSIER_NOT_FOUND")
    @APIResponse(responseCode = "422", description = "UNKNOWN_AGENCY, COMPLAINT_NEEDS_SENDER")
    @APIResponse(
            responseCode = "429",
            description = "TOO_MANY_REQUESTS of one address; Retry-After says how long to wait")
    public Response send(@NotNull @Valid Sent body) {
        Feedback feedback = desk.send(body.agency(), body.toSheet(), clock.instant());
        return Response.status(Response.Status.CREATED)
                .entity(PublicFeedbackView.of(feedback, null))
                .build();
    }

    @GET
    @Path("/{code}")
    @Throttled(Door.LOOKUP)
    @Operation(operationId = "lookFeedbackUp", summary = "What has become of feedback or a complaint, by its code")
    @APIResponseSchema(PublicFeedbackView.class)
    @APIResponse(responseCode = "404", description = "FEEDBACK_NOT_FOUND")
    @APIResponse(
            responseCode = "429",
            description = "TOO_MANY_REQUESTS of one address; Retry-After says how long to wait")
    public Response get(@Parameter(example = "H07.142-PA-4T7QK0MZRD") @Size(max = 60) String code) {
        Feedback feedback = desk.ofSender(code);
        String words = feedbacks.history(feedback).stream()
                .filter(event -> TOLD.contains(event.act()))
                .reduce((earlier, later) -> later)
                .map(FeedbackEvent::words)
                .orElse(null);
        return Response.ok(PublicFeedbackView.of(feedback, words))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
