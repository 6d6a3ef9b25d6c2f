package vn.motcua.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * The stops of one dossier as the engine needs them: where the count last started afresh, and the waits after that.
 * Stops that are still open are left out: how long they last is not known.
 */
final class ClockStops {

    /** A wait after which the limit goes on, in local minutes. */
    private record Wait(long from, long until) {

        /**
         * Whole days: the day of the request was still worked, the day of completion is not counted, just as the day
         * of reception is not.
         */
        boolean takesOut(long day) {
            return LocalMinutes.dayOf(from) < day && day <= LocalMinutes.dayOf(until);
        }

        boolean holds(long localMinute) {
            return from < localMinute && localMinute <= until;
        }
    }

    private static final long NEVER = Long.MIN_VALUE;

    private final List<Wait> waits = new ArrayList<>();
    private long restartedAt = NEVER;

    /** @param stops in order, without overlap; all but the last one closed */
    ClockStops(List<ClockStop> stops) {
        for (int i = 0; i < stops.size(); i++) {
            ClockStop stop = stops.get(i);
            if (i > 0
                    && (stops.get(i - 1).isOpen()
                            || stop.from().isBefore(stops.get(i - 1).until()))) {
                throw new IllegalArgumentException("Clock stops overlap or are out of order: " + stops);
            }
            if (!stop.isOpen()) {
                add(LocalMinutes.of(stop.from()), LocalMinutes.of(stop.until()), stop.effect());
            }
        }
    }

    private void add(long from, long until, SupplementPolicy effect) {
        switch (effect) {
            case RESTART -> {
                restartedAt = until;
                waits.clear();
            }
            case RESUME -> waits.add(new Wait(from, until));
        }
    }

    /** From when the limit counts: the reception, or the last completion that set it back to zero. */
    long countedFrom(long receivedAt) {
        return Math.max(restartedAt, receivedAt);
    }

    /** Whether a day limit skips this whole day. */
    boolean takeOut(long day) {
        for (Wait wait : waits) {
            if (wait.takesOut(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a limit that ran out at this minute would run out while it stands still. */
    boolean hold(long localMinute) {
        return waitAround(localMinute) != null;
    }

    /** The end of the wait around a minute that is {@linkplain #hold held}. */
    long resumedAfter(long localMinute) {
        return waitAround(localMinute).until();
    }

    private Wait waitAround(long localMinute) {
        for (Wait wait : waits) {
            if (wait.holds(localMinute)) {
                return wait;
            }
        }
        return null;
    }

    /** The sessions of a day without the minutes that were waited. */
    DaySessions running(long day, DaySessions sessions) {
        DaySessions running = sessions;
        long midnight = LocalMinutes.at(day, 0);
        for (Wait wait : waits) {
            if (wait.from() < midnight + LocalMinutes.PER_DAY && wait.until() > midnight) {
                running = running.without((int) Math.max(0, wait.from() - midnight), (int)
                        Math.min(LocalMinutes.PER_DAY, wait.until() - midnight));
            }
        }
        return running;
    }
}
