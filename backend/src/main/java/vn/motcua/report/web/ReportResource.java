package vn.motcua.report.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CATALOGUE_ADMIN;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;
import static vn.motcua.security.Roles.REPORTS_READ;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.report.Figure;
import vn.motcua.report.ReportCounter.After;
import vn.motcua.report.table.ReportTable;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

/** Every report that counts, and the dossiers behind each of its figures. */
@Path("/api/v1/reports/{report}")
@Tag(name = "Reports")
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR, REPORTS_READ})
@Transactional
public class ReportResource {

    @Inject
    ReportTables tables;

    @Inject
    ReportDossiers dossiers;

    @Inject
    ReportFiles files;

    @Inject
    ReportQuestions questions;

    @GET
    @Produces({MediaType.APPLICATION_JSON, ReportFiles.CSV, ReportFiles.XLSX, ReportFiles.PDF})
    @Operation(
            operationId = "getReport",
            summary = "One report as a table: late, due soon, steps, supplements, fees, channels and the rest")
    @APIResponse(
            responseCode = "200",
            description = "The report, as JSON, CSV, workbook or printed page",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportTable.class)),
                @Content(mediaType = ReportFiles.CSV, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = ReportFiles.XLSX,
                        schema = @Schema(format = "binary", implementation = String.class)),
                @Content(
                        mediaType = ReportFiles.PDF,
                        schema = @Schema(format = "binary", implementation = String.class))
            })
    @APIResponse(responseCode = "406", description = "NOT_ACCEPTABLE: none of the forms that there are")
    @APIResponse(responseCode = "422", description = "REPORT_TOO_LONG or REPORT_TOO_LONG_TO_PRINT")
    @APIResponse(responseCode = "503", description = "PRINTING_BUSY")
    public Response report(@BeanParam ReportQuery query, @Context HttpHeaders headers) {
        ReportQuestions.Question question = questions.of(query);
        ReportTable table = tables.of(question.report(), question.period(), question.grouping());
        String format = ReportFiles.formatFor(headers);
        return format.equals(MediaType.APPLICATION_JSON)
                ? Response.ok(table, MediaType.APPLICATION_JSON).build()
                : files.file(format, table, query.language);
    }

    @GET
    @Path("/dossiers")
    @Produces({MediaType.APPLICATION_JSON, ReportFiles.CSV, ReportFiles.XLSX, ReportFiles.PDF})
    @Operation(operationId = "listReportDossiers", summary = "The dossiers that one figure of a report counts")
    @APIResponse(
            responseCode = "200",
            description = "A page of them as JSON; all of them as CSV, workbook or printed page, 5,000 at most",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReportDossierPage.class)),
                @Content(mediaType = ReportFiles.CSV, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = ReportFiles.XLSX,
                        schema = @Schema(format = "binary", implementation = String.class)),
                @Content(
                        mediaType = ReportFiles.PDF,
                        schema = @Schema(format = "binary", implementation = String.class))
            })
    @APIResponse(responseCode = "406", description = "NOT_ACCEPTABLE: none of the forms that there are")
    @APIResponse(responseCode = "422", description = "REPORT_TOO_LONG or REPORT_TOO_LONG_TO_PRINT")
    @APIResponse(responseCode = "503", description = "PRINTING_BUSY")
    public Response dossiers(
            @BeanParam FigureQuery query,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        ReportQuestions.Question question = questions.of(query);
        Figure figure = Figure.of(question.report(), question.grouping(), query.column, query.key);
        String format = ReportFiles.formatFor(headers);
        if (!format.equals(MediaType.APPLICATION_JSON)) {
            return files.file(format, tables.ofDossiers(figure, question.period(), dossiers), query.language);
        }
        After after = Cursor.byMoment(cursor, After::new);
        Page<ReportDossier> page = Page.of(
                dossiers.of(figure, question.period(), after, limit + 1),
                limit,
                dossier -> Cursor.of(dossier.receivedAt(), dossier.id()));
        return Response.fromResponse(NextLink.respond(page, uri))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    @Schema(name = "ReportDossierPage")
    record ReportDossierPage(
            List<ReportDossier> items,
            @Schema(nullable = true) String next) {}
}
