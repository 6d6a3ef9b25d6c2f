package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.motcua.shared.problem.ProblemException;

/**
 * All that one {@link CalendarOwner} states.
 *
 * @param days the special days
 * @param weeks the desk hours, each week by the date from which it is in force
 */
record CalendarLayer(NavigableMap<LocalDate, CalendarEntry> days, NavigableMap<LocalDate, List<DeskHoursEntry>> weeks) {

    static final CalendarLayer NONE = new CalendarLayer(new TreeMap<>(), new TreeMap<>());

    CalendarLayer {
        days = Collections.unmodifiableNavigableMap(days);
        weeks = Collections.unmodifiableNavigableMap(weeks);
    }

    boolean isEmpty() {
        return days.isEmpty() && weeks.isEmpty();
    }

    /**
     * What is in force where this layer lies over the other: its days day by day, its weeks from the first one on for
     * good, so that a new national week does not take away an agency's own hours.
     */
    CalendarLayer over(CalendarLayer below) {
        NavigableMap<LocalDate, CalendarEntry> allDays = new TreeMap<>(below.days);
        allDays.putAll(days);
        NavigableMap<LocalDate, List<DeskHoursEntry>> allWeeks =
                new TreeMap<>(weeks.isEmpty() ? below.weeks : below.weeks.headMap(weeks.firstKey(), false));
        allWeeks.putAll(weeks);
        return new CalendarLayer(allDays, allWeeks);
    }

    /**
     * What it said before these changes of it were made.
     *
     * @param newestFirst all of this layer
     */
    CalendarLayer before(List<? extends CalendarChange> newestFirst) {
        NavigableMap<LocalDate, CalendarEntry> daysThen = new TreeMap<>(days);
        NavigableMap<LocalDate, List<DeskHoursEntry>> weeksThen = new TreeMap<>(weeks);
        for (CalendarChange change : newestFirst) {
            LocalDate date = change.day();
            Map<String, String> said = change.before();
            switch (change.subject()) {
                case DAY -> daysThen.compute(date, (day, now) -> said == null ? null : CalendarEntry.stated(day, said));
                case DESK_HOURS ->
                    weeksThen.compute(date, (from, now) -> said == null ? null : WeeklyHours.stated(from, said));
                case YEAR -> {
                    // Years are those of the whole calendar and not of a layer.
                }
            }
        }
        return new CalendarLayer(daysThen, weeksThen);
    }

    /**
     * Before the first national week nothing says when a desk is open.
     *
     * @throws ProblemException 422 FIRST_DESK_HOURS_STAY
     */
    void requireAnEarlierWeek(LocalDate validFrom) {
        if (weeks.lowerKey(validFrom) == null) {
            throw new ProblemException(422, "FIRST_DESK_HOURS_STAY", null, validFrom);
        }
    }
}
