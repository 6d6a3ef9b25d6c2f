package vn.motcua.report.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import vn.motcua.feedback.Attitude;
import vn.motcua.feedback.FeltTime;
import vn.motcua.feedback.RatingChannel;
import vn.motcua.feedback.RatingLevel;
import vn.motcua.feedback.RatingReason;
import vn.motcua.report.RatingsGiven;
import vn.motcua.report.RatingsGiven.After;
import vn.motcua.report.RatingsGiven.Line;
import vn.motcua.report.RatingsGiven.Tally;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

/** What citizens said of how dossiers were handled, for those who lead and those who watch. */
@Path("/api/v1/reports/ratings")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({LEADER, AUDITOR})
@Transactional
public class RatingsGivenResource {

    @Inject
    RatingsGiven ratings;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listRatings",
            summary = "The ratings given in a period, the newest first; nobody is named")
    @APIResponseSchema(RatingGivenPage.class)
    public Response list(
            @BeanParam PeriodParameters period,
            @Parameter(description = "All when left out") @QueryParam("level") RatingLevel level,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        After after = Cursor.byMoment(cursor, After::new);
        Page<Line> page = Page.of(
                ratings.list(period.period(clock.instant()), level, after, limit + 1),
                limit,
                line -> Cursor.of(line.at(), line.id()));
        return NextLink.respond(
                new Page<>(page.items().stream().map(RatingGiven::of).toList(), page.next()), uri);
    }

    @GET
    @Path("/tally")
    @Operation(
            operationId = "tallyRatings",
            summary = "How many ratings of each level and reason were given in a period")
    public RatingsTally tally(@BeanParam PeriodParameters period) {
        return RatingsTally.of(ratings.tally(period.period(clock.instant())));
    }

    @Schema(name = "RatingGiven")
    record RatingGiven(
            @Schema(description = "Null of a restricted dossier", nullable = true)
            String dossier,

            boolean restricted,
            String agency,
            CodeName procedure,
            RatingLevel level,
            List<RatingReason> reasons,
            @Schema(nullable = true) FeltTime totalTime,
            @Schema(nullable = true) Short contacts,
            @Schema(nullable = true) Short agencies,
            @Schema(nullable = true) Attitude attitude,
            @Schema(nullable = true) String comment,
            RatingChannel channel,
            OffsetDateTime at) {

        static RatingGiven of(Line line) {
            return new RatingGiven(
                    line.dossierCode(),
                    line.restricted(),
                    line.agencyCode(),
                    new CodeName(line.procedureCode(), line.procedureName()),
                    line.level(),
                    line.reasons(),
                    line.totalTime(),
                    line.contacts(),
                    line.agencies(),
                    line.attitude(),
                    line.comment(),
                    line.channel(),
                    VietnamTime.offset(line.at()));
        }
    }

    @Schema(name = "RatingGivenPage")
    record RatingGivenPage(
            List<RatingGiven> items,
            @Schema(nullable = true) String next) {}

    @Schema(name = "ReasonCount")
    record ReasonCount(RatingReason reason, long ratings) {}

    @Schema(name = "RatingsTally")
    record RatingsTally(
            long total,
            long verySatisfied,
            long satisfied,
            long dissatisfied,

            @Schema(description = "Those of all that the desk entered from slips")
            long onPaper,

            @Schema(description = "A rating may name several")
            List<ReasonCount> reasons) {

        static RatingsTally of(Tally tally) {
            return new RatingsTally(
                    tally.total(),
                    tally.levels().get(RatingLevel.VERY_SATISFIED),
                    tally.levels().get(RatingLevel.SATISFIED),
                    tally.levels().get(RatingLevel.DISSATISFIED),
                    tally.onPaper(),
                    tally.reasons().entrySet().stream()
                            .map(counted -> new ReasonCount(counted.getKey(), counted.getValue()))
                            .toList());
        }
    }
}
