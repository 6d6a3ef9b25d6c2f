package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The calendar as administrators look at it: rows and weekdays together, as of one revision. Asked for an agency, it
 * tells what is in force there; asked for the nation, the national calendar alone.
 */
@ApplicationScoped
public class CalendarListing {

    private final CalendarReader reader;

    CalendarListing(CalendarReader reader) {
        this.reader = reader;
    }

    /**
     * @param scope who states the day; null, as the certainty, when the date is what its weekday says
     * @param overridden what the nation states of a date of which the agency states something else, or null
     */
    public record ListedDay(CalendarDate day, Certainty certainty, CalendarScope scope, CalendarDate overridden) {

        public static ListedDay national(CalendarEntry entry) {
            return new ListedDay(entry.day(), entry.certainty(), CalendarScope.NATIONAL, null);
        }

        private static ListedDay byWeekday(CalendarDate day) {
            return new ListedDay(day, null, null, null);
        }
    }

    /** @param revision of the calendar that the days were read from, or an earlier one */
    public record Excerpt(
            long revision, List<Integer> loadedYears, List<ListedDay> days, List<CalendarWarning> warnings) {}

    /**
     * The dates that are not ordinary working days, or all of them. Of a year that is not loaded only what is stated
     * already is known.
     *
     * @param first inclusive
     * @param last inclusive
     */
    @Transactional
    public Excerpt between(CalendarOwner owner, LocalDate first, LocalDate last, boolean ordinaryToo, LocalDate today) {
        StatedCalendar stated = reader.calendar(owner);
        WorkingCalendar calendar = stated.build();
        List<ListedDay> listed = first.datesUntil(last.plusDays(1))
                .flatMap(date -> day(date, calendar, stated).stream())
                .filter(day ->
                        ordinaryToo || day.certainty() != null || day.day().kind() != DayKind.WORKING)
                .toList();
        List<CalendarWarning> warnings = new ArrayList<>(CalendarWarning.ofYears(stated.years(), today));
        warnings.addAll(CalendarWarning.ofSwappedDays(swapped(stated), stated.years(), first, last));
        return new Excerpt(stated.revision(), stated.years(), listed, warnings);
    }

    /** @param scope whose hours these are */
    public record DeskWeek(LocalDate validFrom, CalendarScope scope, List<DeskHoursEntry> sessions) {}

    /** @param weeks in order */
    public record DeskWeeks(long revision, List<DeskWeek> weeks) {}

    @Transactional
    public DeskWeeks deskHours(CalendarOwner owner) {
        StatedCalendar stated = reader.calendar(owner);
        List<DeskWeek> weeks = stated.inForce().weeks().entrySet().stream()
                .map(week -> new DeskWeek(week.getKey(), stated.scopeOfWeek(week.getKey()), week.getValue()))
                .toList();
        return new DeskWeeks(stated.revision(), weeks);
    }

    /** Only what is stated, in order; both ends inclusive. */
    @Transactional
    public Collection<CalendarEntry> entries(CalendarOwner owner, LocalDate first, LocalDate last) {
        return reader.calendar(owner)
                .inForce()
                .days()
                .subMap(first, true, last, true)
                .values();
    }

    /** Days given in exchange and days worked for them, of all years, in order. */
    private static List<CalendarDate> swapped(StatedCalendar stated) {
        return stated.inForce().days().values().stream()
                .map(CalendarEntry::day)
                .filter(day -> day.kind() == DayKind.OFF_SWAPPED || day.kind() == DayKind.WORKING_SWAPPED)
                .toList();
    }

    private static Optional<ListedDay> day(LocalDate date, WorkingCalendar calendar, StatedCalendar stated) {
        CalendarEntry entry = stated.statedOn(date);
        if (entry == null) {
            return calendar.knows(date) ? Optional.of(ListedDay.byWeekday(calendar.on(date))) : Optional.empty();
        }
        CalendarDate day = calendar.knows(date) ? calendar.on(date) : entry.day();
        CalendarScope scope = stated.scopeOfDay(date);
        CalendarEntry below =
                scope == CalendarScope.AGENCY ? stated.national().days().get(date) : null;
        return Optional.of(new ListedDay(day, entry.certainty(), scope, below == null ? null : below.day()));
    }
}
