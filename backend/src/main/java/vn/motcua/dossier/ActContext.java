package vn.motcua.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.motcua.calendar.CalendarYearNotLoaded;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DeadlineCalculator;
import vn.motcua.calendar.DeadlineExplanation;
import vn.motcua.calendar.DeadlineSettings;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.TimeLimit;
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
        DeadlineSettings settings,
        OutcomeRule outcomes) {

    /** PostgreSQL keeps microseconds; with more, the ledger's hashes could not be recomputed from its rows. */
    public ActContext {
        at = at.truncatedTo(ChronoUnit.MICROS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same actor and calendar at another moment of history. */
    public ActContext at(Instant moment) {
        return new ActContext(actor, moment, recordedAt, calculator, calendar, settings, outcomes);
    }

    /** The same moment and actor under another calendar. */
    ActContext with(WorkingCalendar other) {
        return new ActContext(actor, at, recordedAt, calculator, other, settings, outcomes);
    }

    /** The same, told to the system at this moment. */
    public ActContext recordedAt(Instant moment) {
        return new ActContext(actor, at, moment, calculator, calendar, settings, outcomes);
    }

    /** In which of the roles that an act is open to the actor can do it, for the ledger; null in none. */
    String rolesFor(DossierAct act) {
        String roles = act.roles().stream().filter(actor::has).sorted().collect(Collectors.joining(","));
        return roles.isEmpty() ? null : roles;
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

    /** The explanation with the days of an extension after those of the limit. */
    DeadlineExplanation explainExtension(DeadlineExplanation explanation, int workingDays) {
        return calculator.explainExtension(calendar, explanation, workingDays);
    }

    /**
     * A date with the working time that was left until it moved to after a wait that ends now.
     *
     * @throws CalendarYearNotLoaded when that lies in a year that is not loaded
     */
    Instant carried(Instant date, Instant waitingSince) {
        return calendar.plusWorkingMinutes(at, calendar.workingMinutesBetween(waitingSince, date));
    }

    Instant extended(Instant promisedAt, int workingDays) {
        return calculator.extend(calendar, promisedAt, workingDays);
    }

    /** When so many working minutes will have run; null when that lies in a year that is not loaded. */
    Instant afterWorkingMinutes(Instant start, long minutes) {
        return unlessUnknown(() -> calendar.plusWorkingMinutes(start, minutes));
    }

    /**
     * The end of a posting (niêm yết): calendar days, the first not counted, whole days of waiting taken out; null
     * when it lies in a year that is not loaded.
     */
    Instant afterCalendarDays(Instant start, int days, List<ClockStop> waits) {
        TimeLimit posting = new TimeLimit(BigDecimal.valueOf(days), LimitUnit.CALENDAR_DAY);
        return unlessUnknown(() -> calculator
                .deadline(calendar, start, PhasedLimit.of(posting), waits, DeadlineSettings.DEFAULT)
                .dueAt());
    }

    /** A step does not wait for next year's holidays: its end is known later, the dossier's own date always. */
    private static Instant unlessUnknown(Supplier<Instant> moment) {
        try {
            return moment.get();
        } catch (CalendarYearNotLoaded unknown) {
            return null;
        }
    }
}
