package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.shared.problem.ProblemException;

/** Brings whole years into the national calendar. Loading the same twice changes nothing, not even the revision. */
@ApplicationScoped
public class CalendarLoader {

    private final CalendarYears years;
    private final CalendarDays days;
    private final CalendarEditor editor;
    private final CalendarLedger ledger;

    CalendarLoader(CalendarYears years, CalendarDays days, CalendarEditor editor, CalendarLedger ledger) {
        this.years = years;
        this.days = days;
        this.editor = editor;
        this.ledger = ledger;
    }

    /** Loads the calendar that ships with the product, {@link CalendarFiles}. */
    @Transactional
    public void loadShipped(Instant now) {
        CalendarEdit edit = CalendarEdit.installation(now);
        CalendarFiles.deskHours().stream()
                .collect(Collectors.groupingBy(DeskHoursEntry::validFrom))
                .values()
                .forEach(week -> editor.stateWeek(week, edit));
        Map<Integer, List<CalendarEntry>> files = CalendarFiles.holidays().stream()
                .collect(Collectors.groupingBy(entry -> entry.day().date().getYear()));
        IntStream.rangeClosed(CalendarFiles.FIRST_YEAR, CalendarFiles.LAST_YEAR)
                .forEach(year -> load(plan(year, files.get(year)), edit));
    }

    /**
     * What it would do to state that {@code file} holds all national holidays and swapped days of a year.
     *
     * @param file dates within this year
     * @throws ProblemException 422 CALENDAR_YEAR_GAP when a year between this one and those loaded is missing
     */
    @Transactional
    public YearPlan plan(int year, List<CalendarEntry> file) {
        List<Integer> loaded = years.inOrder();
        if (!loaded.isEmpty() && (year < loaded.getFirst() - 1 || year > loaded.getLast() + 1)) {
            throw new ProblemException(
                    422, "CALENDAR_YEAR_GAP", null, text(year), text(loaded.getFirst()), text(loaded.getLast()));
        }
        Collection<CalendarEntry> stated = days.of(CalendarOwner.NATION)
                .subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                .values();
        return YearPlan.of(year, !loaded.contains(year), stated, file);
    }

    /** Does what the plan says, which was made on the revision that the edit has seen. */
    @Transactional
    public void load(YearPlan plan, CalendarEdit edit) {
        OpenEdit open = ledger.open(edit);
        for (DayChange change : plan.changes()) {
            if (!plan.declares()) {
                // Nothing was computed with a year that was not loaded: it needs no reason.
                edit.requireReasonFor(change.date());
            }
            change.recordIn(open);
            days.apply(edit.owner(), change);
        }
        if (plan.declares()) {
            years.persist(new CalendarYear(plan.year(), edit.at(), edit.actorName()));
            open.record(
                    CalendarSubject.YEAR, LocalDate.of(plan.year(), 1, 1), null, Map.of("source", edit.actorName()));
        }
        ledger.close(open);
    }

    /** As text: a number would be grouped as 2.028 in the Vietnamese sentence. */
    private static String text(int year) {
        return Integer.toString(year);
    }
}
