package vn.motcua.organization.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.PublicConfig;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.throttle.Door;
import vn.motcua.shared.throttle.Throttled;

/** Whom a citizen may turn to. */
@Path("/public/v1/agencies")
@Tag(name = "Public")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Transactional
public class PublicAgencyResource {

    private static final int MOST = 50;

    @Inject
    Agencies agencies;

    @Inject
    PublicConfig settings;

    @Inject
    Clock clock;

    @GET
    @Throttled(Door.STATISTICS)
    @Operation(operationId = "listPublicAgencies", summary = "Agencies that are open today, by code, 50 at most")
    @APIResponseSchema(PublicAgencies.class)
    @APIResponse(
            responseCode = "429",
            description = "TOO_MANY_REQUESTS of one address; Retry-After says how long to wait")
    public PublicAgencies list(
            @Parameter(description = "Words of the name, without accents, or the code", example = "tam phuoc")
                    @QueryParam("q")
                    @Size(max = 200) String query) {
        List<CodeName> found = agencies.openOn(VietnamTime.dateOf(clock.instant()), query, MOST).stream()
                .map(agency -> new CodeName(agency.code(), agency.name()))
                .toList();
        return new PublicAgencies(settings.agency().orElse(null), found);
    }

    @Schema(name = "PublicAgencies")
    public record PublicAgencies(
            @Schema(
                    nullable = true,
                    description = "Whose pages these are, where they are of one agency",
                    examples = "H07.142")
            String home,

            List<CodeName> items) {}
}
