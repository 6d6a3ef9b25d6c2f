package vn.motcua.procedure.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CATALOGUE_ADMIN;
import static vn.motcua.security.Roles.CATALOGUE_READ;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.procedure.ExemptionGroups;
import vn.motcua.procedure.ProcedureFields;
import vn.motcua.shared.http.CodeName;

/** The words that a version may choose from. */
@Path("/api/v1")
@Tag(name = "Procedures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR, CATALOGUE_READ})
@Transactional
public class CatalogueWordsResource {

    @Inject
    ProcedureFields fields;

    @Inject
    ExemptionGroups exemptionGroups;

    @GET
    @Path("/procedure-fields")
    @Operation(operationId = "listProcedureFields", summary = "All fields (lĩnh vực) in their order")
    public List<FieldView> fields() {
        return fields.all().stream()
                .map(field -> new FieldView(field.code(), field.name(), field.departmentCode()))
                .toList();
    }

    @GET
    @Path("/exemption-groups")
    @Operation(operationId = "listExemptionGroups", summary = "Groups of people who may pay less")
    public List<CodeName> exemptionGroups() {
        return exemptionGroups.all().stream()
                .map(group -> new CodeName(group.code(), group.name()))
                .toList();
    }

    @Schema(name = "ProcedureFieldView")
    record FieldView(
            @Schema(examples = "HT") String code,
            @Schema(examples = "Hộ tịch") String name,

            @Schema(description = "The department that leads it in each agency", examples = "HCTP")
            String departmentCode) {}
}
