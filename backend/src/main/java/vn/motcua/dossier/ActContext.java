package vn.motcua.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DeadlineCalculator;
import vn.motcua.calendar.DeadlineExplanation;
import vn.motcua.calendar.DeadlineSettings;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organization.Actor;

/**
 * What every act is given from outside: who, when, and the engine with the calendar and settings of the day.
 *
 * @param at when the act happened in the office
 * @param recordedAt when the system came to know; the same as {@code at} in live work, later for history
 */
public record ActContext(
        Actor actor,
        Instant at,
        Instant recordedAt,
        DeadlineCalculator calculator,
        WorkingCalendar calendar,
        DeadlineSettings settings) {

    /** PostgreSQL keeps microseconds; with more, the ledger's hashes could not be recomputed from its rows. */
    public ActContext {
        at = at.truncatedTo(ChronoUnit.MICROS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same actor and calendar at another moment of history. */
    public ActContext at(Instant moment) {
        return new ActContext(actor, moment, recordedAt, calculator, calendar, settings);
    }

    /** The same moment and actor under another calendar. */
    ActContext with(WorkingCalendar other) {
        return new ActContext(actor, at, recordedAt, calculator, other, settings);
    }

    /** The same, told to the system at this moment. */
    public ActContext recordedAt(Instant moment) {
        return new ActContext(actor, at, moment, calculator, calendar, settings);
    }

    /** For reading only: time used is told as far as the calendar is known, when a new year is not loaded yet. */
    public ActContext asFarAsKnown() {
        Instant known = calendar.knownUntil();
        return at.isAfter(known) ? at(known) : this;
    }

    public long workingMinutesSince(Instant start) {
        return calendar.workingMinutesBetween(start, at);
    }

    Instant dueAt(Instant receivedAt, PhasedLimit limit, List<ClockStop> stops) {
        return calculator.deadline(calendar, receivedAt, limit, stops, settings).dueAt();
    }

    DeadlineExplanation explain(Instant receivedAt, PhasedLimit limit, List<ClockStop> stops) {
        return calculator.explain(calendar, receivedAt, limit, stops, settings);
    }

    Instant extended(Instant promisedAt, int workingDays) {
        return calculator.extend(calendar, promisedAt, workingDays);
    }
}
