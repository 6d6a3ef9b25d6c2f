package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierReadings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.LedgerChain;
import vn.motcua.dossier.LedgerChains;
import vn.motcua.dossier.LedgerExport;
import vn.motcua.organization.CurrentStaff;

@Path("/api/v1/dossiers/{code}")
@Tag(name = "Ledger")
@Transactional
public class DossierLedgerResource {

    @Inject
    Dossiers dossiers;

    @Inject
    LedgerChains chains;

    @Inject
    DossierReadings readings;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @GET
    @Path("/ledger-verification")
    @RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyDossierLedger",
            summary = "Whether the hash chain of a dossier holds, recomputed from its rows just now")
    public LedgerVerificationView verify(String code) {
        LedgerChain chain = chains.of(dossiers.get(code));
        return LedgerVerificationView.of(chain, clock.instant());
    }

    @GET
    @Path("/ledger")
    @RolesAllowed({AUDITOR, LEADER})
    @Produces(LedgerExport.MEDIA_TYPE)
    @Operation(operationId = "exportDossierLedger", summary = "The ledger of a dossier to check it elsewhere")
    @APIResponse(
            responseCode = "200",
            description = LedgerFile.LINES,
            content = @Content(mediaType = LedgerExport.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response export(String code) {
        Dossier dossier = dossiers.get(code);
        readings.record(dossier, DossierReading.EXPORT, staff.actor(), clock.instant());
        LedgerChain chain = chains.of(dossier);
        return LedgerFile.respond("so-nhat-ky-" + chain.dossierCode(), export -> export.write(chain));
    }
}
