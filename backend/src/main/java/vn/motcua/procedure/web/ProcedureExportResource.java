package vn.motcua.procedure.web;

import static vn.motcua.security.Roles.CATALOGUE_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.procedure.CatalogueFilter;
import vn.motcua.procedure.exchange.CatalogueExport;
import vn.motcua.procedure.exchange.FileFormat;

/** Xuất danh mục: the catalogue, or what a list shows of it, as a file, written while it is read. */
@Path("/api/v1/procedures/export")
@Tag(name = "Procedures")
@RolesAllowed(CATALOGUE_ADMIN)
public class ProcedureExportResource {

    @Inject
    CatalogueExport export;

    @Inject
    CatalogueEdits edits;

    @GET
    @Produces(FileTypes.CSV)
    @Operation(
            operationId = "exportProcedures",
            summary = "The catalogue as a list (CSV) or as a workbook with everything (XLSX)",
            description = "Of each procedure the version published last, or its draft where none is; what is exported"
                    + " and imported again changes nothing. Without a filter it is the whole catalogue less what is"
                    + " retired, with one just what the list shows by the same filter.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = FileTypes.CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = FileTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response csv(@Valid @BeanParam ListedProcedures listed) {
        return file(listed, FileFormat.CSV, FileTypes.CSV + ";charset=UTF-8", "csv");
    }

    @GET
    @Produces(FileTypes.XLSX)
    @Operation(hidden = true)
    public Response workbook(@Valid @BeanParam ListedProcedures listed) {
        return file(listed, FileFormat.WORKBOOK, FileTypes.XLSX, "xlsx");
    }

    private Response file(ListedProcedures listed, FileFormat format, String type, String extension) {
        LocalDate today = edits.today();
        Optional<CatalogueFilter> filter = listed.filterOn(today);
        StreamingOutput body = filter.isPresent()
                ? out -> export.write(format, filter.get(), out)
                : out -> export.write(format, today, out);
        return Response.ok(body, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"danh-muc%s-%s.%s\""
                                .formatted(filter.isPresent() ? "-loc" : "", today, extension))
                .build();
    }
}
