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
import jakarta.validation.constraints.NotNull;
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
import java.time.Clock;
import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.PersonalData;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.AgenciesAsOf;
import vn.motcua.organization.Agency;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.report.GroupBy;
import vn.motcua.report.OverdueRules;
import vn.motcua.report.ReportCalendars;
import vn.motcua.report.ReportPeriod;
import vn.motcua.report.SettlementColumn;
import vn.motcua.report.SettlementCsv;
import vn.motcua.report.SettlementPrinter;
import vn.motcua.report.SettlementReport;
import vn.motcua.report.SettlementReport.After;
import vn.motcua.report.SettlementReport.Line;
import vn.motcua.report.SettlementSheet;
import vn.motcua.report.SettlementWorkbook;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;

@Path("/api/v1/reports/settlement")
@Tag(name = "Reports", description = "Every figure is a set of dossiers")
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR, REPORTS_READ})
@Transactional
public class SettlementResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";

    @Inject
    SettlementReport report;

    @Inject
    SettlementPrinter printer;

    @Inject
    Agencies agencies;

    @Inject
    AgenciesAsOf asOf;

    @Inject
    OverdueRules overdue;

    @Inject
    CurrentUser user;

    @Inject
    CurrentStaff staff;

    @Inject
    ReportCalendars calendars;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSettlement", summary = "Biểu II.06a: received, resolved and pending dossiers")
    @APIResponse(
            responseCode = "200",
            description = "The report: JSON, a CSV, a workbook whose sums are formulas, or the circular's form as PDF",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SettlementView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public SettlementView settlement(
            @BeanParam PeriodParameters period, @QueryParam("groupBy") @DefaultValue("FIELD") GroupBy groupBy) {
        ReportPeriod asked = period.period(clock.instant());
        Agency agency = agencies.get(user.agencyId());
        return SettlementView.of(
                asked,
                groupBy,
                new CodeName(agency.code(), nameThen(asked)),
                report.count(asked, groupBy),
                overdue.of(asked).note());
    }

    @GET
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response settlementCsv(
            @BeanParam PeriodParameters period, @QueryParam("groupBy") @DefaultValue("FIELD") GroupBy groupBy) {
        ReportPeriod asked = period.period(clock.instant());
        return file(SettlementCsv.of(report.count(asked, groupBy)), "text/csv;charset=UTF-8", "csv", asked, groupBy);
    }

    @GET
    @Produces(XLSX)
    @Operation(hidden = true)
    public Response settlementWorkbook(
            @BeanParam PeriodParameters period, @QueryParam("groupBy") @DefaultValue("FIELD") GroupBy groupBy) {
        ReportPeriod asked = period.period(clock.instant());
        String agency = nameThen(asked);
        return file(
                SettlementWorkbook.of(asked, groupBy, agency, report.count(asked, groupBy)),
                XLSX,
                "xlsx",
                asked,
                groupBy);
    }

    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public Response settlementPdf(
            @BeanParam PeriodParameters period, @QueryParam("groupBy") @DefaultValue("FIELD") GroupBy groupBy) {
        ReportPeriod asked = period.period(clock.instant());
        SettlementSheet sheet = printer.sheet(asked, groupBy, report.count(asked, groupBy), staff.actor());
        return file(printer.pdf(sheet), PDF, "pdf", asked, groupBy);
    }

    /** As the agency was called when the figures were known. */
    private String nameThen(ReportPeriod period) {
        return asOf.at(agencies.get(user.agencyId()), period.asOf()).name();
    }

    private static Response file(Object content, String type, String extension, ReportPeriod period, GroupBy groupBy) {
        String name = "II.06a-%s-%s-%s.%s".formatted(period.from(), period.to(), groupBy, extension);
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @GET
    @Path("/dossiers")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listSettlementDossiers", summary = "The dossiers that one figure counts")
    @APIResponseSchema(SettlementDossierPage.class)
    public Response dossiers(
            @BeanParam PeriodParameters period,
            @QueryParam("groupBy") @DefaultValue("FIELD") GroupBy groupBy,
            @QueryParam("column") @NotNull SettlementColumn column,
            @Parameter(description = "Key of the row; the total when left out") @QueryParam("key") @Size(max = 100) String key,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        After after = Cursor.byMoment(cursor, After::new);
        ReportPeriod asked = period.period(clock.instant());
        IntFunction<WorkingCalendar> known = calendars.of(asked);
        Page<Line> lines = Page.of(
                report.dossiers(asked, groupBy, column, key, after, limit + 1),
                limit,
                line -> Cursor.of(line.receivedAt(), line.id()));
        Actor reader = staff.actor();
        List<SettlementDossier> items = lines.items().stream()
                .map(line -> SettlementDossier.of(
                        line, PersonalData.seenBy(reader, line.agencyId()), known.apply(line.agencyId())))
                .toList();
        return NextLink.respond(new Page<>(items, lines.next()), uri);
    }

    @Schema(name = "SettlementDossierPage")
    record SettlementDossierPage(
            List<SettlementDossier> items,
            @Schema(nullable = true) String next) {}
}
