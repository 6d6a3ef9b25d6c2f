package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What loading a year does.
 *
 * @param declares whether the year was not loaded before
 * @param changes by date; what is stated already is not among them
 * @param unchanged how many days of the file are stated already
 */
public record YearPlan(int year, boolean declares, List<DayChange> changes, int unchanged) {

    /**
     * The file tells the national days as a whole: those it leaves out are national days no longer. Local closures and
     * hours are not its business and stay, unless it states something else of the same date.
     */
    static YearPlan of(int year, boolean declares, Collection<CalendarEntry> stated, List<CalendarEntry> file) {
        Map<LocalDate, CalendarEntry> before =
                stated.stream().collect(Collectors.toMap(entry -> entry.day().date(), Function.identity()));
        Map<LocalDate, CalendarEntry> after =
                file.stream().collect(Collectors.toMap(entry -> entry.day().date(), Function.identity()));
        List<DayChange> changes = new ArrayList<>();
        for (CalendarEntry entry : file) {
            changes.add(new DayChange(before.get(entry.day().date()), entry));
        }
        changes.removeIf(change -> change.after().equals(change.before()));
        int unchanged = file.size() - changes.size();
        stated.stream()
                .filter(entry -> entry.day().kind().isNational())
                .filter(entry -> !after.containsKey(entry.day().date()))
                .forEach(entry -> changes.add(new DayChange(entry, null)));
        changes.sort(Comparator.comparing(DayChange::date));
        return new YearPlan(year, declares, List.copyOf(changes), unchanged);
    }
}
