package vn.motcua.report.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.feedback.FeedbackChannel;
import vn.motcua.feedback.FeedbackSubject;
import vn.motcua.report.ScorecardFeedback;
import vn.motcua.report.ScorecardFeedback.After;
import vn.motcua.report.ScorecardFeedback.Line;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;
import vn.motcua.shared.http.ZonedParameter;

/** The feedback behind the figures of indicator 8, to those who may read feedback. */
@Path("/api/v1/reports/scorecard/feedback")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, LEADER, AUDITOR})
@Transactional
public class ScorecardFeedbackResource {

    @Inject
    ScorecardFeedback feedback;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listScorecardFeedback", summary = "The feedback that one figure of indicator 8 counts")
    @APIResponseSchema(ScorecardFeedbackPage.class)
    public Response list(
            @BeanParam PeriodParameters period,
            @QueryParam("column") @NotNull ScorecardFeedback.Column column,
            @Parameter(description = "Code of the agency; the total when left out") @QueryParam("key") @Size(max = 50) String key,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        After after = cursor == null
                ? null
                : Cursor.read(cursor, 2, keys -> new After(ZonedParameter.instant(keys.get(0)), keys.get(1)));
        Page<Line> page = Page.of(
                feedback.list(period.period(clock.instant()), column, key, after, limit + 1),
                limit,
                line -> Cursor.of(line.receivedAt(), line.code()));
        return NextLink.respond(
                new Page<>(page.items().stream().map(ScoredFeedback::of).toList(), page.next()), uri);
    }

    @Schema(name = "ScoredFeedback")
    record ScoredFeedback(
            @Schema(description = "Null of what is about a restricted dossier", nullable = true)
            String code,

            boolean restricted,
            String agency,
            FeedbackSubject subject,
            FeedbackChannel channel,

            @Schema(description = "The dossier that it is about", nullable = true)
            String dossier,

            OffsetDateTime receivedAt,
            @Schema(nullable = true) OffsetDateTime answerDueAt,
            @Schema(nullable = true) OffsetDateTime answeredAt,
            boolean onTime) {

        static ScoredFeedback of(Line line) {
            return new ScoredFeedback(
                    line.restricted() ? null : line.code(),
                    line.restricted(),
                    line.agencyCode(),
                    FeedbackSubject.valueOf(line.subject()),
                    FeedbackChannel.valueOf(line.channel()),
                    line.restricted() ? null : line.dossierCode(),
                    VietnamTime.offset(line.receivedAt()),
                    VietnamTime.offset(line.answerDueAt()),
                    VietnamTime.offset(line.answeredAt()),
                    line.onTime());
        }
    }

    @Schema(name = "ScoredFeedbackPage")
    record ScorecardFeedbackPage(
            List<ScoredFeedback> items,
            @Schema(nullable = true) String next) {}
}
