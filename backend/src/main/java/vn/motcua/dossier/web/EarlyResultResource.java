package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.shared.VietnamTime.offset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.EarlyResults;
import vn.motcua.dossier.EarlyResults.After;
import vn.motcua.dossier.EarlyResults.Line;
import vn.motcua.dossier.ResultDelivery;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;
import vn.motcua.shared.http.ZonedParameter;

@Path("/api/v1/early-results")
@Tag(name = "Dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(CLERK)
@Transactional
public class EarlyResultResource {

    @Inject
    EarlyResults results;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listEarlyResults",
            summary = "Results that wait at the desk before their promised day, with whom to tell",
            description = "What was finished first comes first. On the promised day a result is early no more.")
    @APIResponseSchema(EarlyResultPage.class)
    public Response list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        After after = cursor == null ? null : Cursor.read(cursor, 2, EarlyResultResource::after);
        Page<Line> lines = Page.of(
                results.page(user.agencyId(), clock.instant(), after, limit + 1),
                limit,
                line -> Cursor.of(line.finishedAt(), line.dossierId()));
        List<EarlyResultView> items =
                lines.items().stream().map(EarlyResultView::of).toList();
        return NextLink.respond(new Page<>(items, lines.next()), uri);
    }

    private static After after(List<String> keys) {
        return new After(ZonedParameter.instant(keys.get(0)), Long.parseLong(keys.get(1)));
    }

    @Schema(name = "EarlyResult")
    public record EarlyResultView(
            @Schema(examples = "H07.142-161123-0001") String dossier,
            String applicantName,

            @Schema(description = "Null when there is none", nullable = true)
            String phone,

            CodeName procedure,
            ResultDelivery resultDelivery,
            OffsetDateTime promisedAt,
            OffsetDateTime finishedAt,

            @Schema(description = "What the applicant must bring; 0 when nothing is due")
            long feeDueVnd) {

        static EarlyResultView of(Line line) {
            return new EarlyResultView(
                    line.dossierCode(),
                    line.applicantName(),
                    line.applicantPhone(),
                    new CodeName(line.procedureCode(), line.procedureName()),
                    line.delivery(),
                    offset(line.promisedAt()),
                    offset(line.finishedAt()),
                    line.feeDueVnd());
        }
    }

    @Schema(name = "EarlyResultPage")
    record EarlyResultPage(
            List<EarlyResultView> items,
            @Schema(nullable = true) String next) {}
}
