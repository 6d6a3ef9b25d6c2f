package vn.motcua.paperwork.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;
import static vn.motcua.security.Roles.REPORTS_READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.register.Register;
import vn.motcua.paperwork.RegisterCsv;
import vn.motcua.paperwork.RegisterExtract;
import vn.motcua.paperwork.RegisterPrinter;
import vn.motcua.paperwork.RegisterQuery.After;
import vn.motcua.paperwork.RegisterWorkbook;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

/** Sổ theo dõi hồ sơ and the books of certification of the caller's agency, on the screen and as files. */
@Path("/api/v1/reports/register")
@Tag(name = "Registers", description = "Sổ theo dõi hồ sơ and the four books of certification")
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR, REPORTS_READ})
public class RegisterReportResource {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final String PDF = "application/pdf";

    @Inject
    RegisterRequests requests;

    @Inject
    RegisterPrinter printer;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getRegister",
            summary = "The rows of a register by their numbers",
            description = "As PDF: a cover for each book that begins within the period, and for a year whose end it"
                    + " reaches the page of its closing. A month of a book of certification is printed to be bound.")
    @APIResponse(
            responseCode = "200",
            description = "A page of rows as JSON; all of them as CSV, as a workbook or as PDF/A on A4 landscape",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RegisterRowPage.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = WORKBOOK, schema = @Schema(implementation = String.class, format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(implementation = String.class, format = "binary"))
            })
    @APIResponse(responseCode = "400", description = "PERIOD_UPSIDE_DOWN, PERIOD_IN_THE_FUTURE, PERIOD_TOO_LONG")
    @APIResponse(responseCode = "422", description = "REGISTER_TOO_LONG for one file: take a shorter period")
    @APIResponse(responseCode = "503", description = "PRINTING_BUSY: too many at once, try again")
    public Response register(
            @BeanParam RegisterParameters parameters,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        After after = cursor == null
                ? After.NOTHING
                : Cursor.read(
                        cursor, 2, keys -> new After(Integer.parseInt(keys.get(0)), Integer.parseInt(keys.get(1))));
        Page<RegisterRowView> page = Page.of(
                requests.rows(parameters, after, limit + 1).stream()
                        .map(RegisterRowView::of)
                        .toList(),
                limit,
                row -> Cursor.of(row.year(), row.number()));
        return NextLink.respond(page, uri);
    }

    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public Response registerCsv(@BeanParam RegisterParameters parameters) {
        RegisterExtract extract = requests.extract(parameters);
        return file(RegisterCsv.of(extract), CSV + ";charset=UTF-8", extract.fileName("csv"), "attachment");
    }

    @GET
    @Produces(WORKBOOK)
    @Operation(hidden = true)
    public Response registerWorkbook(@BeanParam RegisterParameters parameters) {
        RegisterExtract extract = requests.extract(parameters);
        StreamingOutput workbook = out -> RegisterWorkbook.write(extract, out);
        return file(workbook, WORKBOOK, extract.fileName("xlsx"), "attachment");
    }

    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public Response registerPdf(@BeanParam RegisterParameters parameters) {
        RegisterExtract extract = requests.extract(parameters);
        return file(printer.pdf(extract), PDF, extract.fileName("pdf"), "inline");
    }

    private static Response file(Object body, String type, String name, String disposition) {
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Which rows. */
    public static class RegisterParameters {

        @QueryParam("from")
        @Parameter(description = "First day, inclusive", required = true, example = "2026-01-01")
        String from;

        @QueryParam("to")
        @Parameter(description = "Last day, inclusive", required = true, example = "2026-12-31")
        String to;

        @QueryParam("register")
        @DefaultValue("DOSSIERS")
        Register register;

        @QueryParam("book")
        @Parameter(description = "Quyển số of each year; all when left out", example = "1")
        @Min(1) @Max(9999) Integer book;
    }

    @Schema(name = "RegisterRowPage")
    record RegisterRowPage(
            List<RegisterRowView> items,
            @Schema(nullable = true) String next) {}
}
