package vn.motcua.organization.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CATALOGUE_ADMIN;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.AdministeredAgencies;
import vn.motcua.organization.Department;
import vn.motcua.organization.DepartmentEditor;
import vn.motcua.organization.Departments;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.EntityTags;

@Path("/api/v1/agencies/{agency}/departments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@RolesAllowed({SYSTEM_ADMIN, AUDITOR, CATALOGUE_ADMIN, LEADER})
@Transactional
public class DepartmentResource {

    @Inject
    AdministeredAgencies administered;

    @Inject
    Departments departments;

    @Inject
    DepartmentEditor editor;

    @Inject
    AdministrationEdits edits;

    @GET
    @Operation(
            operationId = "listDepartments",
            summary = "The departments of an agency, closed ones too, in their order")
    public List<DepartmentView> list(String agency) {
        int agencyId = agencyId(agency);
        Map<String, Long> staff = departments.staffCounts(agencyId);
        return departments.of(agencyId).stream()
                .map(department -> DepartmentView.of(department, staff.getOrDefault(department.code(), 0L)))
                .toList();
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getDepartment", summary = "A department")
    @APIResponseSchema(DepartmentView.class)
    public Response get(String agency, String code) {
        return answer(Response.ok(), agency, departments.get(agencyId(agency), code));
    }

    @POST
    @RolesAllowed(SYSTEM_ADMIN)
    @Idempotent
    @Operation(operationId = "createDepartment", summary = "A new department")
    @APIResponseSchema(value = DepartmentView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "422", description = "DEPARTMENT_CODE_TAKEN")
    public Response create(
            String agency,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid NewDepartmentRequest body) {
        Department department = editor.create(agency, body.toDetails(), edits.now());
        URI place = URI.create("/api/v1/agencies/" + agency + "/departments/" + department.code());
        return answer(Response.created(place), agency, department);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(operationId = "changeDepartment", summary = "Rename, move, close or open a department")
    @APIResponseSchema(DepartmentView.class)
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    public Response change(
            String agency,
            String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DepartmentRequest body) {
        int seen = EntityTags.requireVersion(ifMatch);
        return answer(Response.ok(), agency, editor.change(agency, seen, body.toDetails(code), edits.now()));
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(operationId = "removeDepartment", summary = "Take out a department that was never used")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "DEPARTMENT_IN_USE: staff or dossiers name it; close it instead")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE: somebody was faster; read it again")
    public Response remove(String agency, String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        editor.remove(agency, code, EntityTags.requireVersion(ifMatch), edits.now());
        return Response.noContent().build();
    }

    private Response answer(Response.ResponseBuilder response, String agency, Department department) {
        long staff = departments.staffCounts(agencyId(agency)).getOrDefault(department.code(), 0L);
        return response.tag(EntityTags.of(department.version()))
                .entity(DepartmentView.of(department, staff))
                .build();
    }

    private int agencyId(String agency) {
        return administered.get(edits.now().agencyId(), agency).id();
    }
}
