package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.shared.VietnamTime.offset;

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
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierReadings;
import vn.motcua.dossier.DossierReadings.After;
import vn.motcua.dossier.DossierReadings.Filter;
import vn.motcua.dossier.DossierReadings.Line;
import vn.motcua.organization.StaffRef;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;
import vn.motcua.shared.http.ZonedParameter;

@Path("/api/v1/dossier-readings")
@Tag(name = "Access")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(AUDITOR)
@Transactional
public class DossierReadingResource {

    @Inject
    DossierReadings readings;

    @Inject
    CurrentUser user;

    @GET
    @Operation(
            operationId = "listDossierReadings",
            summary = "Who looked at which dossier of the agency, when, and at what of it",
            description = "Readings of restricted dossiers are listed without the code of the dossier.")
    @APIResponseSchema(DossierReadingPage.class)
    public Response list(
            @BeanParam DayPeriod period,
            @QueryParam("reader") @Size(max = 255) String reader,
            @QueryParam("dossier") @Size(max = 100) String dossier,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 2000) String cursor,
            @Context UriInfo uri) {
        DayPeriod.Days days = period.days();
        After after = cursor == null ? null : Cursor.read(cursor, 4, DossierReadingResource::after);
        Page<Line> lines = Page.of(
                readings.page(user.agencyId(), new Filter(days.start(), days.end(), reader, dossier), after, limit + 1),
                limit,
                line -> Cursor.of(line.at(), line.dossierId(), line.reader(), line.kind()));
        List<DossierReadingView> items =
                lines.items().stream().map(DossierReadingView::of).toList();
        return NextLink.respond(new Page<>(items, lines.next()), uri);
    }

    private static After after(List<String> keys) {
        return new After(
                ZonedParameter.instant(keys.get(0)),
                Long.parseLong(keys.get(1)),
                keys.get(2),
                DossierReading.valueOf(keys.get(3)).name());
    }

    @Schema(name = "DossierReading")
    public record DossierReadingView(
            OffsetDateTime at,
            StaffRef reader,
            CodeName agency,

            @Schema(nullable = true, description = "Null when it is restricted and not the caller's to see")
            String dossier,

            DossierReading kind) {

        static DossierReadingView of(Line line) {
            return new DossierReadingView(
                    offset(line.at()),
                    StaffRef.of(line.reader(), line.readerName()),
                    new CodeName(line.agencyCode(), line.agencyName()),
                    line.dossierCode(),
                    line.kind());
        }
    }

    @Schema(name = "DossierReadingPage")
    record DossierReadingPage(
            List<DossierReadingView> items,
            @Schema(nullable = true) String next) {}
}
