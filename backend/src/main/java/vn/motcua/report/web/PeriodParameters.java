package vn.motcua.report.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.motcua.report.ReportPeriod;
import vn.motcua.shared.http.ZonedParameter;

/** {@code from}, {@code to} and {@code asOf} of every report. */
public class PeriodParameters {

    @QueryParam("from")
    @Parameter(description = "First day, inclusive", required = true, example = "2016-01-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day, inclusive", required = true, example = "2016-06-30")
    String to;

    @QueryParam("asOf")
    @Parameter(description = "As known at this moment; now when left out", example = "2016-07-01T08:00:00+07:00")
    String asOf;

    ReportPeriod period(Instant now) {
        return ReportPeriod.of(
                ZonedParameter.date("from", from),
                ZonedParameter.date("to", to),
                ZonedParameter.instant("asOf", asOf, now),
                now);
    }
}
