package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import vn.motcua.calendar.CalendarYearNotLoaded;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.procedure.Channel;

/**
 * A finished dossier, to be measured once more by another limit.
 *
 * @param stops in order; only the last one may be open, when the dossier ended while it was waiting
 * @param dueAt by which its outcome was measured; null where nothing was promised
 */
record RehearsedDossier(
        DossierId id,
        String code,
        Channel channel,
        Instant receivedAt,
        Instant finishedAt,
        Instant dueAt,
        Outcome outcome,
        List<ClockStop> stops) {

    /** What would have been: the date and the outcome by it. */
    record Verdict(Instant dueAt, Outcome outcome) {}

    /**
     * The rules of {@link Promise} for the whole life at once: a dossier that is late when papers are asked for stays
     * late, and one that ended while it was waiting is measured by the day on which the wait began. Extensions are
     * left out: whether somebody would have asked for one, nobody knows.
     *
     * @param limit null where the law sets none
     * @throws CalendarYearNotLoaded when the date would lie in a year that is not loaded
     */
    Verdict under(PhasedLimit limit, ActContext context) {
        if (limit == null) {
            return new Verdict(null, Outcome.NO_DEADLINE);
        }
        Instant due = context.dueAt(receivedAt, limit, List.of());
        for (int index = 0; index < stops.size(); index++) {
            ClockStop stop = stops.get(index);
            boolean isLast = stop.isOpen();
            if (isLast || context.outcomes().isLate(stop.from(), due)) {
                return new Verdict(due, context.outcomes().outcome(stop.from(), due));
            }
            due = context.dueAt(receivedAt, limit, stops.subList(0, index + 1));
        }
        return new Verdict(due, context.outcomes().outcome(finishedAt, due));
    }
}
