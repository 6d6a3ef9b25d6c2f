package vn.motcua.dossier.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

/** Days, both inclusive, a year at most: what one request reads stays bounded. */
public class DayPeriod {

    private static final int LONGEST_DAYS = 366;

    @QueryParam("from")
    @Parameter(description = "First day, inclusive", required = true, example = "2016-01-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day, inclusive; 366 days at most", required = true, example = "2016-06-30")
    String to;

    record Days(LocalDate from, LocalDate to) {

        Instant start() {
            return VietnamTime.startOf(from);
        }

        /** Exclusive. */
        Instant end() {
            return VietnamTime.startOf(to.plusDays(1));
        }
    }

    /** @throws ProblemException 400 DATE_REQUIRED and its kin, PERIOD_UPSIDE_DOWN or PERIOD_OVER_A_YEAR */
    Days days() {
        LocalDate first = ZonedParameter.date("from", from);
        LocalDate last = ZonedParameter.date("to", to);
        if (last.isBefore(first)) {
            throw new ProblemException(400, "PERIOD_UPSIDE_DOWN", "query:to", first.toString(), last.toString());
        }
        if (first.plusDays(LONGEST_DAYS).minusDays(1).isBefore(last)) {
            throw new ProblemException(400, "PERIOD_OVER_A_YEAR", "query:to", LONGEST_DAYS);
        }
        return new Days(first, last);
    }
}
