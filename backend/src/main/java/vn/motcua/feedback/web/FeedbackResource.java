package vn.motcua.feedback.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.FeedbackKind;
import vn.motcua.feedback.FeedbackStatus;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.web.FeedbackRequests.Act;
import vn.motcua.feedback.web.FeedbackRequests.Entered;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.EntityTags;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

/** The office's side of feedback and complaints. */
@Path("/api/v1/feedback")
@Tag(name = "Feedback")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, LEADER, AUDITOR})
@Transactional
public class FeedbackResource {

    private static final Set<FeedbackStatus> OPEN = EnumSet.of(
            FeedbackStatus.RECEIVED, FeedbackStatus.MORE_ASKED, FeedbackStatus.ACCEPTED, FeedbackStatus.ANSWERED);

    @Inject
    Feedbacks feedbacks;

    @Inject
    FeedbackDesk desk;

    @Inject
    Dossiers dossiers;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listFeedback",
            summary = "Feedback and complaints of the agency, what is due first at the front")
    @APIResponseSchema(FeedbackPage.class)
    public Response list(
            @Parameter(description = "One or several; those that are not closed when left out")
                    @QueryParam("status")
                    @Size(max = 6) List<FeedbackStatus> statuses,
            @Parameter(description = "Both when left out") @QueryParam("kind") FeedbackKind kind,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        Actor actor = staff.actor();
        Instant now = clock.instant();
        Page<Feedback> page = Page.of(
                feedbacks.page(
                        actor.agencyId(),
                        kind == null ? EnumSet.allOf(FeedbackKind.class) : EnumSet.of(kind),
                        statuses.isEmpty() ? OPEN : EnumSet.copyOf(statuses),
                        cursor == null ? null : Cursor.read(cursor, 2, FeedbackResource::after),
                        limit + 1),
                limit,
                feedback -> Cursor.of(Feedbacks.dueKey(feedback), feedback.code()));
        List<FeedbackView> items = page.items().stream()
                .map(feedback -> FeedbackView.of(feedback, dossierOf(feedback), List.of(), actor, now))
                .toList();
        return NextLink.respond(new Page<>(items, page.next()), uri);
    }

    private static Feedbacks.After after(List<String> keys) {
        return new Feedbacks.After(Instant.parse(keys.get(0)), keys.get(1));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getFeedback", summary = "Feedback or a complaint with all that was done")
    @APIResponseSchema(value = FeedbackView.class, responseDescription = "The ETag is what If-Match must carry")
    @APIResponse(responseCode = "404", description = "FEEDBACK_NOT_FOUND")
    public Response get(@Size(max = 60) String code) {
        return respond(Response.ok(), feedbacks.get(code));
    }

    @POST
    @RolesAllowed({CLERK, LEADER})
    @Idempotent
    @Operation(operationId = "enterFeedback", summary = "Enter what somebody said at the desk, by telephone or by post")
    @APIResponseSchema(value = FeedbackView.class, responseCode = "201", responseDescription = "As it was entered")
    @APIResponse(responseCode = "404", description = "DOSSIER_NOT_FOUND")
    @APIResponse(responseCode = "422", description = "COMPLAINT_NEEDS_SENDER")
    public Response enter(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid Entered body) {
        Feedback feedback = desk.enter(body.toSheet(), staff.actor(), clock.instant());
        return respond(Response.created(URI.create("/api/v1/feedback/" + feedback.code())), feedback);
    }

    @POST
    @Path("/{code}/acts")
    @RolesAllowed({CLERK, LEADER})
    @Idempotent
    @Operation(
            operationId = "actOnFeedback",
            summary = "Ask for more, accept, refuse, answer, publish; which of them now, the answer's acts say")
    @APIResponseSchema(value = FeedbackView.class, responseDescription = "As it is now")
    @APIResponse(responseCode = "404", description = "FEEDBACK_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "FEEDBACK_ACT_NOT_POSSIBLE in its status")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: read it again")
    @APIResponse(responseCode = "422", description = "FEEDBACK_WORDS_MISSING, FINDING_MISSING")
    public Response act(
            @Size(max = 60) String code,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid Act body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return respond(Response.ok(), desk.perform(code, seen, body.toDecision(), staff.actor(), clock.instant()));
    }

    private Response respond(Response.ResponseBuilder response, Feedback feedback) {
        return response.tag(EntityTags.of(feedback.version()))
                .entity(FeedbackView.of(
                        feedback, dossierOf(feedback), feedbacks.history(feedback), staff.actor(), clock.instant()))
                .build();
    }

    /** Null when it is about none, or about one that the caller may not see. */
    private String dossierOf(Feedback feedback) {
        return feedback.dossierId() == null
                ? null
                : dossiers.findByIdOptional(new DossierId(feedback.agencyId(), feedback.dossierId()))
                        .map(Dossier::code)
                        .orElse(null);
    }

    @Schema(name = "FeedbackPage")
    record FeedbackPage(
            List<FeedbackView> items,
            @Schema(nullable = true) String next) {}
}
