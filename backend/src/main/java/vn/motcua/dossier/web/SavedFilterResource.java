package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.FilterQuery;
import vn.motcua.dossier.SavedFilter;
import vn.motcua.dossier.SavedFilters;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.http.EntityTags;

/** Everybody keeps their own. */
@Path("/api/v1/me/saved-filters")
@Tag(name = "Dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR})
@Transactional
public class SavedFilterResource {

    @Inject
    SavedFilters filters;

    @Inject
    CurrentStaff staff;

    @GET
    @Operation(operationId = "listSavedFilters", summary = "The work lists that the caller keeps, by name")
    public List<SavedFilterView> list() {
        return filters.of(staff.actor()).stream().map(SavedFilterView::of).toList();
    }

    @PUT
    @Path("/{name}")
    @Operation(
            operationId = "saveFilter",
            summary = "Keep a work list under a name; with If-Match what was kept under it is replaced")
    @APIResponseSchema(SavedFilterView.class)
    @APIResponse(responseCode = "409", description = "TOO_MANY_FILTERS")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: read the list again")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED: there is one of that name")
    public Response save(
            @NotBlank @Size(max = 100) String name,
            @Parameter(description = "Only to replace: the version that was seen") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid SavedFilterRequest body) {
        FilterQuery query = FilterQuery.of(body.query());
        Actor owner = staff.actor();
        Optional<SavedFilter> kept = filters.find(owner, AccentFolding.clean(name));
        kept.ifPresent(filter -> filters.change(filter, EntityTags.requireVersion(ifMatch), query));
        SavedFilter filter = kept.orElseGet(() -> filters.keep(owner, AccentFolding.clean(name), query));
        return Response.ok(SavedFilterView.of(filter))
                .tag(EntityTags.of(filter.version()))
                .build();
    }

    @DELETE
    @Path("/{name}")
    @Operation(operationId = "removeSavedFilter", summary = "Keep a work list no longer")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: read the list again")
    public Response remove(@NotBlank @Size(max = 100) String name, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        filters.drop(staff.actor(), AccentFolding.clean(name), EntityTags.requireVersion(ifMatch));
        return Response.noContent().build();
    }
}
