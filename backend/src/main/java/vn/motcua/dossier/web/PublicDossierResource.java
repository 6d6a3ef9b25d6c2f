package vn.motcua.dossier.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.calendar.DeskDay;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.PublicDossier;
import vn.motcua.dossier.PublicLookup;
import vn.motcua.organization.Agencies;
import vn.motcua.shared.throttle.Door;
import vn.motcua.shared.throttle.Throttled;

/** Where the QR code on the receipt leads to. */
@Path("/public/v1/dossiers")
@Tag(name = "Public")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Transactional
public class PublicDossierResource {

    @Inject
    PublicLookup lookup;

    @Inject
    Agencies agencies;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    @GET
    @Path("/{code}")
    @Throttled(Door.LOOKUP)
    @Operation(
            operationId = "lookDossierUp",
            summary = "Tra cứu: how far a dossier is, by the code on its receipt (TT 01/2018 Điều 16)",
            description = "Names nobody, and tells nothing of what was asked for. Restricted dossiers are not found.")
    @APIResponseSchema(value = PublicDossierView.class, responseDescription = "Status, date promised, whether finished")
    @APIResponse(responseCode = "404", description = "DOSSIER_NOT_FOUND")
    @APIResponse(
            responseCode = "429",
            description = "TOO_MANY_REQUESTS of one address; Retry-After says how long to wait")
    public Response get(
            @Parameter(description = "As printed; capitals and spaces do not matter", example = "H07.142-261118-0001")
                    @Size(max = 60) String code) {
        Instant now = clock.instant();
        PublicDossier found = lookup.find(code);
        DeskDay opens = DeskDay.next(calendars.of(found.agencyId()), now).orElse(null);
        return Response.ok(PublicDossierView.of(found, agencies.get(found.agencyId()), opens, now))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
