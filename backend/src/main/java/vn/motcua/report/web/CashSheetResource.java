package vn.motcua.report.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.PersonalData;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.AgenciesAsOf;
import vn.motcua.organization.Agency;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.report.CashSheet;
import vn.motcua.report.CashSheetReport;
import vn.motcua.report.ReportPeriod;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

@Path("/api/v1/reports/cash-sheet")
@Tag(name = "Reports")
@RolesAllowed({CLERK, LEADER, AUDITOR})
@Transactional
public class CashSheetResource {

    @Inject
    CashSheetReport report;

    @Inject
    Agencies agencies;

    @Inject
    AgenciesAsOf then;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCashSheet",
            summary = "Bảng kê thu trong ngày: a clerk's own receipts; those of all for leaders and auditors")
    @APIResponse(
            responseCode = "200",
            description = "The sheet, as JSON or as CSV",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CashSheetView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "403", description = "ROLE_REQUIRED_CASH_SHEET: receipts of a colleague")
    public CashSheetView sheet(
            @Parameter(description = "The day in Vietnam", required = true, example = "2026-11-18") @QueryParam("date")
                    String date,
            @Parameter(description = "Account of the cashier; a clerk's own when left out, else all")
                    @QueryParam("cashier")
                    @Size(max = 100) String cashier,
            @Parameter(
                            description = "As known at this moment; now when left out",
                            example = "2026-11-18T17:00:00+07:00")
                    @QueryParam("asOf")
                    String asOf) {
        ReportPeriod day = day(date, asOf);
        Agency agency = agencies.get(staff.actor().agencyId());
        String whose = whose(cashier);
        return CashSheetView.of(
                report.of(agency.id(), day, whose, shown()),
                day.from(),
                new CodeName(agency.code(), then.at(agency, day.asOf()).name()),
                whose,
                VietnamTime.offset(day.asOf()));
    }

    @GET
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response sheetCsv(
            @QueryParam("date") String date,
            @QueryParam("cashier") @Size(max = 100) String cashier,
            @QueryParam("asOf") String asOf) {
        ReportPeriod day = day(date, asOf);
        CashSheet sheet = report.of(staff.actor().agencyId(), day, whose(cashier), shown());
        return Response.ok(CashSheetCsv.of(sheet), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cash-sheet-" + day.from() + ".csv\"")
                .build();
    }

    private ReportPeriod day(String date, String asOf) {
        Instant now = clock.instant();
        return ReportPeriod.of(ZonedParameter.date("date", date), ZonedParameter.instant("asOf", asOf, now), now);
    }

    private PersonalData shown() {
        return PersonalData.seenBy(staff.actor(), staff.actor().agencyId());
    }

    /** Null for all. */
    private String whose(String cashier) {
        Actor actor = staff.actor();
        if (actor.has(LEADER) || actor.has(AUDITOR)) {
            return cashier;
        }
        if (cashier != null && !cashier.equals(actor.username())) {
            throw new ProblemException(403, "ROLE_REQUIRED_CASH_SHEET", "query:cashier");
        }
        return actor.username();
    }
}
