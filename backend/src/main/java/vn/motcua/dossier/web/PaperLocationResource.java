package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.web.ActRequests.PaperLocation;
import vn.motcua.shared.AccentFolding;

/** Nơi để hồ sơ giấy: where the paper lies, so that whoever asks for it finds it. */
@Path("/api/v1/dossiers/{code}/paper-location")
@Tag(name = "Acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER})
@Transactional
public class PaperLocationResource {

    @Inject
    ActAnswers answers;

    @PUT
    @Operation(operationId = "movePaper", summary = "Nơi để hồ sơ giấy: a cabinet, a shelf, a box")
    @APIResponseSchema(DossierView.class)
    public Response move(String code, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PaperLocation body) {
        String location = AccentFolding.clean(body.location());
        return answers.perform(
                code, ifMatch, DossierAct.MOVE_PAPER, (dossier, context) -> dossier.movePaper(context, location));
    }
}
