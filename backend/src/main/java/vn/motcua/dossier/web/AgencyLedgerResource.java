package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.LedgerChains;
import vn.motcua.dossier.LedgerExport;
import vn.motcua.dossier.LedgerTally;

@Path("/api/v1")
@Tag(name = "Ledger", description = "The ledger checked, and handed out to be checked elsewhere")
public class AgencyLedgerResource {

    @Inject
    LedgerChains chains;

    @Inject
    Clock clock;

    @GET
    @Path("/ledger-verification")
    @RolesAllowed({AUDITOR, LEADER})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyLedger",
            summary = "Whether the chains of all dossiers hold that the caller's agency received in a period",
            description = "Finds missing and changed rows, broken links and heads that differ. headsDigest, kept"
                    + " elsewhere, shows later whether a dossier or a head of this period was replaced as a whole.")
    public AgencyLedgerVerificationView verify(@BeanParam DayPeriod period) {
        DayPeriod.Days days = period.days();
        LedgerTally tally = new LedgerTally();
        chains.each(days.start(), days.end(), tally::add);
        return AgencyLedgerVerificationView.of(days, tally, clock.instant());
    }

    @GET
    @Path("/ledger")
    @RolesAllowed(AUDITOR)
    @Produces(LedgerExport.MEDIA_TYPE)
    @Operation(
            operationId = "exportLedger",
            summary = "The ledgers of all dossiers that the caller's agency received in a period, streamed")
    @APIResponse(
            responseCode = "200",
            description = LedgerFile.LINES,
            content = @Content(mediaType = LedgerExport.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response export(@BeanParam DayPeriod period) {
        DayPeriod.Days days = period.days();
        return LedgerFile.respond(
                "so-nhat-ky-%s-%s".formatted(days.from(), days.to()),
                export -> chains.each(days.start(), days.end(), export::writeUnlessRestricted));
    }
}
