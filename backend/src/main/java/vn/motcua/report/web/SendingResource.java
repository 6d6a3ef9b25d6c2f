package vn.motcua.report.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.report.mailing.MailableReports;
import vn.motcua.report.mailing.ReportDelivery;
import vn.motcua.report.mailing.ReportSending;
import vn.motcua.report.mailing.ReportSendings;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

/** Reports that were sent by e-mail, in the caller's own agency. */
@Path("/api/v1/reports/sendings")
@Tag(name = "Reports by e-mail")
@RolesAllowed({LEADER, AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class SendingResource {

    private static final String KEY = "Idempotency-Key";

    @Inject
    ReportSendings sendings;

    @Inject
    MailableReports reports;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listReportSendings", summary = "What was sent to whom, the newest first")
    @APIResponseSchema(SendingView.SendingPage.class)
    public Response list(
            @Parameter(description = "Number of a subscription; all when left out") @QueryParam("subscription") @Min(1) Long subscription,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        int agencyId = staff.actor().agencyId();
        long before = cursor == null ? Long.MAX_VALUE : Cursor.read(cursor, 1, keys -> Long.valueOf(keys.getFirst()));
        Page<ReportSending> page = Page.of(
                sendings.page(agencyId, subscription == null ? 0 : subscription, before, limit + 1),
                limit,
                sending -> Cursor.of(sending.number()));
        Map<Long, List<ReportDelivery>> letters = sendings.letters(agencyId, page.items());
        List<SendingView> items = page.items().stream()
                .map(sending -> SendingView.of(sending, letters.getOrDefault(sending.number(), List.of()), reports))
                .toList();
        return NextLink.respond(new Page<>(items, page.next()), uri);
    }

    @POST
    @Path("/{number}/again")
    @Idempotent
    @Operation(
            operationId = "sendReportAgain",
            summary = "Sends the same figures again, to those who did not get them; to all when everybody did")
    @APIResponseSchema(value = SendingView.class, responseCode = "202")
    @APIResponse(responseCode = "404", description = "SENDING_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "SENDING_NOT_OVER, MAIL_NOT_SET_UP")
    public Response again(@PathParam("number") @Min(1) long number, @HeaderParam(KEY) String key) {
        ReportSending sending = sendings.again(number, staff.actor(), clock.instant());
        return Response.accepted(SendingView.of(sending, sendings.letters(sending), reports))
                .build();
    }
}
