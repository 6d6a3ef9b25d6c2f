package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.motcua.calendar.DeadlineCalculator;
import vn.motcua.calendar.DeadlineSettings;
import vn.motcua.calendar.DeadlineView;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.problem.ProblemException;

/** The promise that a version would make. */
@ApplicationScoped
public class ProcedureDeadlines {

    @Inject
    DeadlineCalculator calculator;

    @Inject
    DeadlineSettings settings;

    /**
     * @param calendar of the agency that would receive the dossier
     * @throws ProblemException 422 PROCEDURE_WITHOUT_LIMIT when the law sets none for the channel
     */
    public DeadlineView preview(
            ProcedureVersion version, Channel channel, Instant receivedAt, WorkingCalendar calendar) {
        PhasedLimit limit = version.limitFor(channel)
                .orElseThrow(() -> new ProblemException(
                        422,
                        "PROCEDURE_WITHOUT_LIMIT",
                        "query:channel",
                        version.procedure().code()));
        return DeadlineView.of(calculator.explain(calendar, receivedAt, limit, settings), channel.name());
    }
}
