package vn.motcua.report.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.report.mailing.MailAddresses;
import vn.motcua.report.mailing.MailableReports;
import vn.motcua.report.mailing.ReportSending;
import vn.motcua.report.mailing.ReportSendings;
import vn.motcua.report.mailing.ReportSubscription;
import vn.motcua.report.mailing.ReportSubscriptions;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.EntityTags;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

/** Đăng ký nhận báo cáo qua thư điện tử, in the caller's own agency. */
@Path("/api/v1/reports/subscriptions")
@Tag(name = "Reports by e-mail", description = "Which report goes to whom and when, and what was sent")
@RolesAllowed({LEADER, AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class SubscriptionResource {

    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final int MOST_CHANGES = 100;

    @Inject
    ReportSubscriptions subscriptions;

    @Inject
    ReportSendings sendings;

    @Inject
    MailableReports reports;

    @Inject
    SubscriptionChoices choices;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listReportSubscriptions", summary = "The subscriptions of the agency by number")
    @APIResponseSchema(SubscriptionView.SubscriptionPage.class)
    public Response list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        long after = cursor == null ? 0 : Cursor.read(cursor, 1, keys -> Long.valueOf(keys.getFirst()));
        Page<ReportSubscription> page = Page.of(
                subscriptions.page(staff.actor().agencyId(), after, limit + 1),
                limit,
                subscription -> Cursor.of(subscription.number()));
        List<SubscriptionView> items = page.items().stream()
                .map(subscription -> SubscriptionView.of(subscription, reports))
                .toList();
        return NextLink.respond(new Page<>(items, page.next()), uri);
    }

    @GET
    @Path("/choices")
    @Operation(
            operationId = "listReportSubscriptionChoices",
            summary = "What can be subscribed, and whether there is a mail server at all")
    @APIResponseSchema(SubscriptionView.Choices.class)
    public SubscriptionView.Choices choices() {
        return choices.of(staff.actor());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "subscribeReport",
            summary = "Has a report sent by e-mail from its next due moment on",
            description = "Only reports that count can be sent: they name no applicant, and restricted dossiers are in"
                    + " their figures alone.")
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "TOO_MANY_SUBSCRIPTIONS")
    @APIResponse(
            responseCode = "422",
            description = "REPORT_NOT_MAILABLE, MAILED_GROUPING_UNKNOWN, PERIOD_SERIES_UNKNOWN, RHYTHM_DAY_WRONG,"
                    + " MAIL_ADDRESS_MALFORMED")
    public Response create(@HeaderParam(KEY) String key, @NotNull @Valid SubscriptionRequest body) {
        ReportSubscription made = subscriptions.create(body.toOrder(), staff.actor(), clock.instant());
        return Response.created(URI.create("/api/v1/reports/subscriptions/" + made.number()))
                .entity(SubscriptionView.of(made, reports))
                .tag(EntityTags.of(made.version()))
                .build();
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getReportSubscription", summary = "A subscription, and who did what to it")
    @APIResponseSchema(SubscriptionView.Detail.class)
    @APIResponse(responseCode = "404", description = "SUBSCRIPTION_NOT_FOUND")
    public Response get(@PathParam("number") @Min(1) long number) {
        ReportSubscription found = subscriptions.get(staff.actor().agencyId(), number);
        List<SubscriptionView.Change> changes = subscriptions.changes(found, MOST_CHANGES).stream()
                .map(SubscriptionView.Change::of)
                .toList();
        return Response.ok(new SubscriptionView.Detail(SubscriptionView.of(found, reports), changes))
                .tag(EntityTags.of(found.version()))
                .build();
    }

    @PUT
    @Path("/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeReportSubscription",
            summary = "Changes it from its next due moment on; it is the caller's from then on")
    @APIResponseSchema(SubscriptionView.class)
    @APIResponse(responseCode = "404", description = "SUBSCRIPTION_NOT_FOUND")
    @APIResponse(responseCode = "412", description = "SUBSCRIPTION_CHANGED: somebody changed it meanwhile")
    public Response change(
            @PathParam("number") @Min(1) long number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @NotNull @Valid SubscriptionRequest body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return answer(subscriptions.change(number, seen, body.toOrder(), staff.actor(), clock.instant()));
    }

    @POST
    @Path("/{number}/stop")
    @Idempotent
    @Operation(operationId = "stopReportSubscription", summary = "Nothing is sent any more; what was sent stays")
    @APIResponseSchema(SubscriptionView.class)
    @APIResponse(responseCode = "404", description = "SUBSCRIPTION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "SUBSCRIPTION_STOPPED already")
    @APIResponse(responseCode = "412", description = "SUBSCRIPTION_CHANGED: somebody changed it meanwhile")
    public Response stop(
            @PathParam("number") @Min(1) long number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key) {
        return does(subscriptions::stop, number, ifMatch);
    }

    @POST
    @Path("/{number}/resume")
    @Idempotent
    @Operation(
            operationId = "resumeReportSubscription",
            summary = "Sent again from the next due moment on, in the name of the caller")
    @APIResponseSchema(SubscriptionView.class)
    @APIResponse(responseCode = "404", description = "SUBSCRIPTION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "SUBSCRIPTION_RUNNING already")
    @APIResponse(responseCode = "412", description = "SUBSCRIPTION_CHANGED: somebody changed it meanwhile")
    public Response resume(
            @PathParam("number") @Min(1) long number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key) {
        return does(subscriptions::resume, number, ifMatch);
    }

    @POST
    @Path("/{number}/sendings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "testReportSubscription",
            summary = "Sends the report of a subscription to one address now, to see what it looks like",
            description = "Within seconds, not within the request.")
    @APIResponseSchema(value = SendingView.class, responseCode = "202")
    @APIResponse(responseCode = "404", description = "SUBSCRIPTION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "MAIL_NOT_SET_UP")
    @APIResponse(responseCode = "422", description = "MAIL_ADDRESS_MALFORMED")
    public Response test(
            @PathParam("number") @Min(1) long number,
            @HeaderParam(KEY) String key,
            @NotNull @Valid SubscriptionTestRequest body) {
        Actor actor = staff.actor();
        String address = MailAddresses.required(body.address(), "/address");
        ReportSending sending =
                sendings.test(subscriptions.get(actor.agencyId(), number), address, actor, clock.instant());
        return Response.accepted(SendingView.of(sending, sendings.letters(sending), reports))
                .build();
    }

    /** What needs no more than to be asked for. */
    private interface Act {
        ReportSubscription on(long number, int seen, Actor actor, Instant now);
    }

    private Response does(Act act, long number, String ifMatch) {
        return answer(act.on(number, EntityTags.requireVersion(ifMatch), staff.actor(), clock.instant()));
    }

    private Response answer(ReportSubscription subscription) {
        return Response.ok(SubscriptionView.of(subscription, reports))
                .tag(EntityTags.of(subscription.version()))
                .build();
    }

    @Schema(name = "ReportSubscriptionTest")
    public record SubscriptionTestRequest(
            @Schema(examples = "lanh.dao@tamphuoc.gov.vn") @NotBlank @Size(max = 254) String address) {}
}
