package vn.motcua.report.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.report.Dashboard;
import vn.motcua.report.DashboardReport;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

@Path("/api/v1/dashboard")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({LEADER, AUDITOR})
@Transactional
public class DashboardResource {

    @Inject
    DashboardReport report;

    @Inject
    Agencies agencies;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "getDashboard",
            summary =
                    "Điều hành: today, a month against the same days of last year, what is slow and who has most to do")
    @APIResponseSchema(DashboardView.class)
    public DashboardView dashboard(
            @QueryParam("month")
                    @Parameter(
                            description = "A month that has begun; the running one when left out",
                            example = "2026-11")
                    String month) {
        Instant now = clock.instant();
        YearMonth asked = month(month, now);
        Agency agency = agencies.get(user.agencyId());
        LocalDate last = DashboardReport.lastDay(asked, now);
        return new DashboardView(
                new CodeName(agency.code(), agency.name()),
                asked.atDay(1),
                last,
                asked.atDay(1).minusYears(1),
                last.minusYears(1),
                VietnamTime.offset(now),
                report.of(asked, now, agency.id()));
    }

    /** @throws ProblemException 400 DATE_MALFORMED and its kin, or PERIOD_IN_THE_FUTURE */
    private static YearMonth month(String text, Instant now) {
        YearMonth running = YearMonth.from(VietnamTime.dateOf(now));
        if (text == null || text.isBlank()) {
            return running;
        }
        YearMonth month = YearMonth.from(ZonedParameter.date("month", text.strip() + "-01"));
        if (month.isAfter(running)) {
            throw new ProblemException(400, "PERIOD_IN_THE_FUTURE", "query:month", month.atDay(1));
        }
        return month;
    }

    /** The dashboard, and the days that it tells of. */
    @Schema(name = "Dashboard")
    record DashboardView(
            CodeName agency,
            @Schema(examples = "2026-11-01") LocalDate from,

            @Schema(description = "Inclusive; today while the month runs", examples = "2026-11-25")
            LocalDate to,

            LocalDate lastYearFrom,
            LocalDate lastYearTo,
            OffsetDateTime asOf,
            Dashboard figures) {}
}
