package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings years, special days and desk hours into the calendar. Loading the same twice changes nothing, not even the
 * revision; rows that a load does not mention, such as local closures, stay.
 */
@ApplicationScoped
public class CalendarLoader {

    private final CalendarYears years;
    private final CalendarDays days;
    private final DeskHours deskHours;
    private final CalendarRevisions revisions;
    private final Event<CalendarChanged> changed;

    CalendarLoader(
            CalendarYears years,
            CalendarDays days,
            DeskHours deskHours,
            CalendarRevisions revisions,
            Event<CalendarChanged> changed) {
        this.years = years;
        this.days = days;
        this.deskHours = deskHours;
        this.revisions = revisions;
        this.changed = changed;
    }

    /** Loads the calendar that ships with the product, {@link CalendarFiles}. */
    @Transactional
    public void loadShipped(Instant now) {
        loadDeskHours(CalendarFiles.deskHours());
        load(CalendarFiles.FIRST_YEAR, CalendarFiles.LAST_YEAR, CalendarFiles.holidays(), "holidays.csv", now);
    }

    /**
     * States that {@code entries} hold all national holidays and swapped days of these years.
     *
     * @param firstYear inclusive
     * @param lastYear inclusive
     * @param entries dates within these years
     */
    @Transactional
    public void load(int firstYear, int lastYear, List<CalendarEntry> entries, String source, Instant now) {
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        LocalDate last = LocalDate.of(lastYear, 12, 31);
        CalendarRevision revision = revisions.locked();
        Map<LocalDate, CalendarDay> known =
                days.between(first, last).stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        boolean anyChange = false;
        for (CalendarEntry entry : entries) {
            LocalDate date = entry.day().date();
            if (date.isBefore(first) || date.isAfter(last)) {
                throw new IllegalArgumentException(date + " is not in the years " + firstYear + "–" + lastYear);
            }
            anyChange |= store(entry, known.get(date));
        }
        for (int year = firstYear; year <= lastYear; year++) {
            anyChange |= addYear(year, source, now);
        }
        tell(revision, anyChange);
    }

    /** Replaces the hours of each week that {@code entries} name by its {@code validFrom}. */
    @Transactional
    public void loadDeskHours(List<DeskHoursEntry> entries) {
        CalendarRevision revision = revisions.locked();
        Map<LocalDate, List<DeskHoursEntry>> weeks =
                entries.stream().collect(Collectors.groupingBy(DeskHoursEntry::validFrom));
        boolean anyChange = false;
        for (Map.Entry<LocalDate, List<DeskHoursEntry>> week : weeks.entrySet()) {
            List<DeskHoursEntry> stored = deskHours.weekFrom(week.getKey());
            if (stored.size() != week.getValue().size() || !stored.containsAll(week.getValue())) {
                deskHours.replaceWeek(week.getKey(), week.getValue());
                anyChange = true;
            }
        }
        tell(revision, anyChange);
    }

    private boolean store(CalendarEntry entry, CalendarDay known) {
        if (known != null) {
            return known.amend(entry);
        }
        days.persist(new CalendarDay(entry));
        return true;
    }

    private boolean addYear(int year, String source, Instant now) {
        boolean isNew = years.findByIdOptional(year).isEmpty();
        if (isNew) {
            years.persist(new CalendarYear(year, now, source));
        }
        return isNew;
    }

    private void tell(CalendarRevision revision, boolean anyChange) {
        if (anyChange) {
            revision.increase();
            changed.fire(new CalendarChanged());
        }
    }
}
