package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.FrequentProcedures;
import vn.motcua.security.CurrentUser;

@Path("/api/v1/dossiers/frequent-procedures")
@Tag(name = "Dossiers")
@RolesAllowed(CLERK)
@Transactional
public class FrequentProceduresResource {

    private static final int SHOWN = 10;

    @Inject
    FrequentProcedures frequent;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listFrequentProcedures",
            summary = "Codes of what this desk received most in the last 90 days, the most frequent first")
    public List<String> list() {
        return frequent.of(user.agencyId(), clock.instant(), SHOWN);
    }
}
