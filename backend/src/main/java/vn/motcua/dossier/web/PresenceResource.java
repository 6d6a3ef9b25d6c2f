package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierPresence;
import vn.motcua.dossier.Dossiers;

/** It changes nothing of the dossier, so it asks for no {@code If-Match}. */
@Path("/api/v1/dossiers/{code}/presence")
@Tag(name = "Live")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER})
@Transactional
public class PresenceResource {

    @Inject
    Dossiers dossiers;

    @Inject
    DossierPresence presence;

    @Inject
    ActContexts contexts;

    @PUT
    @Operation(
            operationId = "enterDossier",
            summary = "The caller has the dossier open, for 30 seconds unless it is said again; who else has")
    public PresenceView enter(String code) {
        ActContext context = contexts.now();
        Dossier dossier = dossiers.get(code);
        presence.enter(dossier, context.actor(), context.at());
        return PresenceView.of(presence.others(dossier, context.actor(), context.at()));
    }

    @DELETE
    @Operation(operationId = "leaveDossier", summary = "The caller has closed the dossier")
    public void leave(String code) {
        presence.leave(dossiers.get(code), contexts.now().actor());
    }
}
