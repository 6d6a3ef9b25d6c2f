package vn.motcua.live.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import vn.motcua.live.LiveHub;
import vn.motcua.live.LiveMessage;
import vn.motcua.security.CurrentUser;

@Path("/api/v1/live")
@Tag(name = "Live", description = "What changes while one looks")
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR})
public class LiveResource {

    /** More often than any proxy between would give up on a silent connection. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** Messages that wait for one slow screen; with more it is cut off, and looks for itself when it comes back. */
    private static final int WAITING = 256;

    @Inject
    LiveHub hub;

    @Inject
    CurrentUser user;

    @Inject
    JsonWebToken token;

    @Inject
    ObjectMapper json;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking // the first question for the agency may reach the database
    @ResponseHeader(
            name = "Cache-Control",
            value = {"no-store"})
    @ResponseHeader(
            name = "X-Accel-Buffering",
            value = {"no"})
    @Operation(
            operationId = "watchLive",
            summary = "Server-sent events: what changes in the caller's agency, as it changes",
            description = "event: ready (the stream begins), dossier {code, act, status, by} (a dossier was changed;"
                    + " without code where not everybody may know it), presence {code, username, name, until} (somebody"
                    + " has it open; until is empty when they left), resync (something may have been missed: read again"
                    + " what is shown). A comment every 15 seconds is the heartbeat. The stream ends after the life of"
                    + " one token at the latest; open it again with Last-Event-ID.")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples =
                                                    "event: dossier\nid: 1f0c9a2b-7\ndata: {\"code\":\"H07.142-261118-0001\"}\n\n")))
    public Multi<OutboundSseEvent> watch(
            @Parameter(description = "The id of the last event that was seen, after the connection was lost")
                    @HeaderParam("Last-Event-ID")
                    @Size(max = 100) String lastSeen,
            @Context Sse sse) {
        int agencyId = user.agencyId();
        Multi<OutboundSseEvent> messages = Multi.createFrom()
                .<LiveMessage>emitter(
                        emitter ->
                                emitter.onTermination(hub.open(agencyId, lastSeen, emitter::emit, emitter::complete)),
                        BackPressureStrategy.IGNORE)
                .onOverflow()
                .buffer(WAITING)
                .map(message -> event(sse, message));
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("").build());
        return Multi.createBy()
                .merging()
                .streams(messages, heartbeats)
                .select()
                .first(lifeOfTheToken())
                .onFailure()
                .recoverWithCompletion();
    }

    /** Whoever is dismissed hears nothing any more, like in every other call; a moment too long at most. */
    private Duration lifeOfTheToken() {
        return Duration.ofSeconds(Math.max(1, token.getExpirationTime() - token.getIssuedAtTime()));
    }

    private OutboundSseEvent event(Sse sse, LiveMessage message) {
        try {
            return sse.newEventBuilder()
                    .id(message.id())
                    .name(message.topic())
                    .data(json.writeValueAsString(message.content()))
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
