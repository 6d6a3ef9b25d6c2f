package vn.motcua.procedure.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CATALOGUE_ADMIN;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.procedure.CatalogueChanges;
import vn.motcua.procedure.CatalogueSubject;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

/** Who changed fields, decisions and exemption groups, when, and how. */
@Path("/api/v1/catalogue-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue words")
@RolesAllowed({CATALOGUE_ADMIN, AUDITOR})
@Transactional
public class CatalogueChangeResource {

    @Inject
    CatalogueChanges history;

    @GET
    @Operation(
            operationId = "listCatalogueChanges",
            summary = "The history of fields, decisions and exemption groups, newest first",
            description = "What was done to a procedure is in the procedure's own history.")
    @APIResponseSchema(value = CatalogueChangePage.class, responseDescription = "One page")
    public Response list(
            @QueryParam("subject") CatalogueSubject subject,
            @Parameter(description = "Code of the field or group, id of the decision")
                    @QueryParam("key")
                    @Size(max = 50) String key,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        long before = cursor == null ? Long.MAX_VALUE : Cursor.read(cursor, 1, keys -> Long.parseLong(keys.getFirst()));
        List<CatalogueChangeView> rows = history.page(subject, key, before, limit + 1).stream()
                .map(CatalogueChangeView::of)
                .toList();
        return NextLink.respond(Page.of(rows, limit, row -> Cursor.of(row.id())), uri);
    }

    @Schema(name = "CatalogueChangePage")
    record CatalogueChangePage(
            List<CatalogueChangeView> items,
            @Schema(nullable = true) String next) {}
}
