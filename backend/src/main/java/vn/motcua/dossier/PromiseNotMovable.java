package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.shared.problem.ProblemException;

/** A printed date that cannot become what the administrator chose. */
public class PromiseNotMovable extends ProblemException {

    private PromiseNotMovable(String code, Instant moment) {
        super(409, code, null, PrintedTime.hourAndDate(moment));
    }

    /**
     * @param promisedAt what is printed
     * @param seen what the administrator saw and chose
     * @param byCalendar what the calendar in force gives now
     */
    static void refuse(Instant promisedAt, Instant seen, Instant byCalendar, Instant now) {
        if (byCalendar.equals(promisedAt)) {
            throw new PromiseNotMovable("PROMISE_HOLDS", promisedAt);
        }
        if (!byCalendar.equals(seen)) {
            throw new PromiseNotMovable("PROMISE_COMPUTED_OTHERWISE", byCalendar);
        }
        if (isPast(byCalendar, now)) {
            throw new PromiseNotMovable("PROMISE_WOULD_BE_PAST", byCalendar);
        }
    }

    /** Nobody is told to come yesterday. */
    static boolean isPast(Instant byCalendar, Instant now) {
        return byCalendar.isBefore(now);
    }
}
