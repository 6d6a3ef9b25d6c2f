package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.DOSSIERS_READ;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.RegisterNumber;
import vn.motcua.dossier.register.RegisterNumbers;

/** Where a dossier stands in the registers, for whoever may look at the dossier. */
@Path("/api/v1/dossiers/{code}/register-numbers")
@Tag(name = "Registers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR, DOSSIERS_READ})
@Transactional
public class RegisterPlaceResource {

    @Inject
    Dossiers dossiers;

    @Inject
    RegisterNumbers numbers;

    @GET
    @Operation(
            operationId = "listRegisterNumbers",
            summary = "Book and number of the dossier in Sổ theo dõi hồ sơ, and of what of it was certified")
    @APIResponseSchema(PlacesView.class)
    @APIResponse(responseCode = "404", description = "DOSSIER_NOT_FOUND")
    public PlacesView list(String code) {
        Dossier dossier = dossiers.get(code);
        return new PlacesView(
                numbers.allOf(dossier.id().agencyId(), dossier.id().id()).stream()
                        .map(PlaceView::of)
                        .toList());
    }

    @Schema(name = "RegisterNumbers", description = "Sổ theo dõi hồ sơ first; none before the reception")
    public record PlacesView(List<PlaceView> items) {}

    @Schema(name = "RegisterNumber")
    public record PlaceView(
            Register register,
            int year,
            int book,
            int number,

            @Schema(
                    description = "As on the paper that was certified; null in Sổ theo dõi hồ sơ",
                    nullable = true,
                    examples = "15, quyển số 01/2026-SCT/BS")
            String documentNumber) {

        static PlaceView of(RegisterNumber number) {
            return new PlaceView(
                    number.register(), number.year(), number.book(), number.number(), number.documentNumber());
        }
    }
}
