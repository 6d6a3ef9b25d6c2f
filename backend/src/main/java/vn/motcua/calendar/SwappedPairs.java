package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Hoán đổi: a day off and the day worked for it belong together, in either order. */
final class SwappedPairs {

    /** The two have never been further apart than ten days; a month leaves room. */
    private static final int FURTHEST_APART_DAYS = 31;

    private SwappedPairs() {}

    /**
     * The days whose other half is missing. A day whose other half may lie in a year that is not loaded is not among
     * them.
     *
     * @param swapped {@code OFF_SWAPPED} and {@code WORKING_SWAPPED} days in order
     */
    static List<CalendarDate> unpaired(List<CalendarDate> swapped, Collection<Integer> loadedYears) {
        List<CalendarDate> unpaired = new ArrayList<>();
        Deque<CalendarDate> waiting = new ArrayDeque<>(); // all of one kind
        for (CalendarDate day : swapped) {
            while (!waiting.isEmpty() && window(waiting.peek(), 1).isBefore(day.date())) {
                unpaired.add(waiting.remove());
            }
            if (waiting.isEmpty() || waiting.peek().kind() == day.kind()) {
                waiting.add(day);
            } else {
                waiting.remove();
            }
        }
        unpaired.addAll(waiting);
        unpaired.removeIf(day -> !loadedYears.contains(window(day, -1).getYear())
                || !loadedYears.contains(window(day, 1).getYear()));
        unpaired.sort(Comparator.comparing(CalendarDate::date));
        return unpaired;
    }

    private static LocalDate window(CalendarDate day, int direction) {
        return day.date().plusDays((long) direction * FURTHEST_APART_DAYS);
    }
}
