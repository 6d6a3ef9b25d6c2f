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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.report.PeriodNames;
import vn.motcua.shared.VietnamTime;

@Path("/api/v1/reports/periods")
@Tag(name = "Reports")
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR, REPORTS_READ})
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class PeriodNameResource {

    @Inject
    PeriodNames names;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listReportPeriods", summary = "The periods of a year that have a name, and their days")
    public NamedPeriodList list(
            @Parameter(description = "This year when left out", example = "2026")
                    @QueryParam("year")
                    @Min(1900) @Max(2199) Integer year) {
        int asked = year == null ? VietnamTime.dateOf(clock.instant()).getYear() : year;
        return new NamedPeriodList(
                asked,
                names.all().stream().map(name -> NamedPeriod.of(name, asked)).toList());
    }

    @Schema(name = "NamedPeriodList")
    record NamedPeriodList(@Schema(examples = "2026") int year, List<NamedPeriod> items) {}

    /** Periods of one series follow each other without a gap; the last of a year is followed by the first of the next. */
    @Schema(name = "NamedPeriod")
    record NamedPeriod(
            @Schema(examples = "H1") String code,
            @Schema(examples = "6 tháng đầu năm") String name,
            @Schema(examples = "First half") String nameEn,

            @Schema(description = "CALENDAR, MONTH or STATE (cut-off days of NĐ 09/2019/NĐ-CP)", examples = "CALENDAR")
            String kind,

            @Schema(examples = "HALF") String series,

            @Schema(description = "In its series, from 1", examples = "1")
            int place,

            LocalDate from,
            @Schema(description = "Inclusive") LocalDate to,

            @Schema(nullable = true, examples = "NĐ 09/2019/NĐ-CP, Điều 12")
            String legalBasis) {

        static NamedPeriod of(PeriodNames.Name name, int year) {
            return new NamedPeriod(
                    name.code(),
                    name.nameVi(),
                    name.nameEn(),
                    name.kind(),
                    name.series(),
                    name.place(),
                    name.from(year),
                    name.to(year),
                    name.legalBasis());
        }
    }
}
