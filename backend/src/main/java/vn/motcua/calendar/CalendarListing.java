package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calendar as administrators look at it: rows and weekdays together, as of one revision. */
@ApplicationScoped
public class CalendarListing {

    private final CalendarYears years;
    private final CalendarDays days;
    private final DeskHours deskHours;
    private final CalendarRevisions revisions;
    private final CalendarReader reader;

    CalendarListing(
            CalendarYears years,
            CalendarDays days,
            DeskHours deskHours,
            CalendarRevisions revisions,
            CalendarReader reader) {
        this.years = years;
        this.days = days;
        this.deskHours = deskHours;
        this.revisions = revisions;
        this.reader = reader;
    }

    /** @param certainty null when the date is what its weekday says */
    public record ListedDay(CalendarDate day, Certainty certainty) {

        public static ListedDay of(CalendarEntry entry) {
            return new ListedDay(entry.day(), entry.certainty());
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
    public Excerpt between(LocalDate first, LocalDate last, boolean ordinaryToo, LocalDate today) {
        WorkingCalendar calendar = reader.rows().build();
        List<Integer> loaded = years.inOrder();
        Map<LocalDate, CalendarEntry> stated = entries(first, last).stream()
                .collect(Collectors.toMap(entry -> entry.day().date(), Function.identity()));
        List<ListedDay> listed = first.datesUntil(last.plusDays(1))
                .flatMap(date -> day(date, calendar, stated.get(date)).stream())
                .filter(day ->
                        ordinaryToo || day.certainty() != null || day.day().kind() != DayKind.WORKING)
                .toList();
        List<CalendarWarning> warnings = new ArrayList<>(CalendarWarning.ofYears(loaded, today));
        warnings.addAll(CalendarWarning.ofSwappedDays(days.swapped(), loaded, first, last));
        return new Excerpt(calendar.revision(), loaded, listed, warnings);
    }

    /** @param weeks by the date from which each is in force */
    public record DeskWeeks(long revision, NavigableMap<LocalDate, List<DeskHoursEntry>> weeks) {}

    @Transactional
    public DeskWeeks deskHours() {
        return new DeskWeeks(revisions.current(), deskHours.weeks());
    }

    /** Only what is stated, in order; both ends inclusive. */
    @Transactional
    public List<CalendarEntry> entries(LocalDate first, LocalDate last) {
        return days.between(first, last).stream().map(CalendarDay::toEntry).toList();
    }

    private static Optional<ListedDay> day(LocalDate date, WorkingCalendar calendar, CalendarEntry stated) {
        if (!calendar.knows(date)) {
            return Optional.ofNullable(stated).map(ListedDay::of);
        }
        return Optional.of(new ListedDay(calendar.on(date), stated == null ? null : stated.certainty()));
    }
}
