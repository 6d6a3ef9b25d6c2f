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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.procedure.ProcedureHistory;
import vn.motcua.procedure.ProcedureRegister;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

/** What was done to a procedure, by whom and why. */
@Path("/api/v1/procedures")
@Tag(name = "Procedures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR, CATALOGUE_READ})
@Transactional
public class ProcedureHistoryResource {

    @Inject
    ProcedureRegister register;

    @Inject
    ProcedureHistory history;

    @GET
    @Path("/{code}/history")
    @Operation(operationId = "listProcedureHistory", summary = "What was done to a procedure, newest first")
    @APIResponseSchema(value = HistoryPage.class, responseDescription = "One page")
    public Response list(
            String code,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        long before = cursor == null ? Long.MAX_VALUE : Cursor.read(cursor, 1, keys -> Long.parseLong(keys.getFirst()));
        List<ProcedureChangeView> rows = history.page(register.get(code), before, limit + 1).stream()
                .map(ProcedureChangeView::of)
                .toList();
        return NextLink.respond(Page.of(rows, limit, row -> Cursor.of(row.id())), uri);
    }

    /** The page of changes in the API description. */
    @Schema(name = "ProcedureHistoryPage")
    record HistoryPage(
            List<ProcedureChangeView> items,
            @Schema(nullable = true) String next) {}
}
