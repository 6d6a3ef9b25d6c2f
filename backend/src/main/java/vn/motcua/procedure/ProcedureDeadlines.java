package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.motcua.calendar.DeadlineCalculator;
import vn.motcua.calendar.DeadlineSettings;
import vn.motcua.calendar.DeadlineView;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.shared.problem.ProblemException;

/** The promise that a version would make. */
@ApplicationScoped
public class ProcedureDeadlines {

    @Inject
    DeadlineCalculator calculator;

    @Inject
    WorkingCalendars calendars;

    @Inject
    DeadlineSettings settings;

    /**
     * @throws ProblemException 422 PROCEDURE_WITHOUT_LIMIT when the law sets none for the channel
     */
    public DeadlineView preview(ProcedureVersion version, Channel channel, Instant receivedAt) {
        PhasedLimit limit = version.limitFor(channel)
                .orElseThrow(() -> new ProblemException(
                        422,
                        "PROCEDURE_WITHOUT_LIMIT",
                        "query:channel",
                        version.procedure().code()));
        return DeadlineView.of(calculator.explain(calendars.current(), receivedAt, limit, settings), channel.name());
    }
}
