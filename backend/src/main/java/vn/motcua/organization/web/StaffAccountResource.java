package vn.motcua.organization.web;

import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.AdministeredAgencies;
import vn.motcua.organization.Staff;
import vn.motcua.organization.StaffEditor;
import vn.motcua.shared.http.EntityTags;

/** Whether somebody can sign in, and with which first password. */
@Path("/api/v1/agencies/{agency}/staff/{username}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@RolesAllowed(SYSTEM_ADMIN)
@APIResponse(responseCode = "503", description = "ACCOUNTS_UNAVAILABLE: Keycloak does not answer; nothing was changed")
@Transactional
public class StaffAccountResource {

    @Inject
    AdministeredAgencies administered;

    @Inject
    StaffEditor editor;

    @Inject
    StaffViews views;

    @Inject
    AdministrationEdits edits;

    @POST
    @Path("/deactivation")
    @Operation(operationId = "deactivateStaff", summary = "Disable the account and end its sessions")
    @APIResponseSchema(value = StaffView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "LAST_SYSTEM_ADMIN, OWN_ACCOUNT")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    public Response deactivate(String agency, String username, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        int seen = EntityTags.requireVersion(ifMatch);
        return answer(agency, editor.deactivate(agency, username, seen, edits.now()));
    }

    @POST
    @Path("/activation")
    @Operation(operationId = "activateStaff", summary = "Enable the account again")
    @APIResponseSchema(value = StaffView.class, responseCode = "200")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    public Response activate(String agency, String username, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        int seen = EntityTags.requireVersion(ifMatch);
        return answer(agency, editor.activate(agency, username, seen, edits.now()));
    }

    @POST
    @Path("/temporary-password")
    @Operation(
            operationId = "issueTemporaryPassword",
            summary = "A first password, or a new one for a forgotten one",
            description = "It is shown in this answer alone and must be changed at the next sign-in; sessions end.")
    @APIResponseSchema(value = IssuedPassword.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "STAFF_INACTIVE")
    public Response issuePassword(String agency, String username) {
        String password = editor.issuePassword(agency, username, edits.now());
        return Response.ok(new IssuedPassword(password))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response answer(String agency, Staff person) {
        return Response.ok(views.of(
                        administered.get(edits.now().agencyId(), agency), person, edits.now(), edits.mayWrite()))
                .tag(EntityTags.of(person.version()))
                .build();
    }

    @Schema(name = "IssuedPassword")
    record IssuedPassword(
            @Schema(examples = "Xq7m-a2Kd-vW9r-hB3t") String temporaryPassword) {}
}
