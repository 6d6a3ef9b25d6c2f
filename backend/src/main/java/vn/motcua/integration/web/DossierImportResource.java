package vn.motcua.integration.web;

import static vn.motcua.security.Roles.DOSSIERS_WRITE;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.integration.DossierImport;
import vn.motcua.integration.ImportLine;
import vn.motcua.integration.ImportResult;

@Path("/api/v1/dossier-imports")
@Tag(name = "Integration", description = "Doors to other systems")
@RolesAllowed({SYSTEM_ADMIN, DOSSIERS_WRITE})
public class DossierImportResource {

    static final String NDJSON = "application/x-ndjson";

    @Inject
    DossierImport imports;

    @POST
    @Consumes(NDJSON)
    @Operation(
            operationId = "importDossiers",
            summary = "History from registers or another system, one JSON object a line",
            description = "Each line goes through the same acts as live work, so that due dates and outcomes are"
                    + " computed, never imported. A sourceId that is there already changes nothing; a bad line is"
                    + " reported with its number and the rest goes in.")
    public ImportResult importDossiers(
            @RequestBody(content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ImportLine.class)))
                    InputStream body)
            throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        return imports.read(lines, imports.context());
    }
}
