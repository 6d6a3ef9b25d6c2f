package vn.motcua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A stretch of days put together from whole years, whole months and days, the longest that fit. */
final class DaySpans {

    /** For what times sums are kept, the longest first. */
    enum Grain {
        YEAR,
        MONTH,
        DAY;

        private boolean startsOn(LocalDate day) {
            return switch (this) {
                case YEAR -> day.getDayOfYear() == 1;
                case MONTH -> day.getDayOfMonth() == 1;
                case DAY -> true;
            };
        }

        private LocalDate next(LocalDate day) {
            return switch (this) {
                case YEAR -> day.plusYears(1);
                case MONTH -> day.plusMonths(1);
                case DAY -> day.plusDays(1);
            };
        }
    }

    /**
     * Times of one length, one after the other.
     *
     * @param first inclusive
     * @param until exclusive
     */
    record Span(Grain grain, LocalDate first, LocalDate until) {}

    private DaySpans() {}

    /**
     * @param from inclusive
     * @param until exclusive
     * @return in order, without gaps; none when the stretch is empty
     */
    static List<Span> between(LocalDate from, LocalDate until) {
        List<Span> spans = new ArrayList<>();
        LocalDate day = from;
        while (day.isBefore(until)) {
            Grain grain = longest(day, until);
            LocalDate next = grain.next(day);
            if (!spans.isEmpty() && spans.getLast().grain() == grain) {
                spans.add(new Span(grain, spans.removeLast().first(), next));
            } else {
                spans.add(new Span(grain, day, next));
            }
            day = next;
        }
        return spans;
    }

    private static Grain longest(LocalDate day, LocalDate until) {
        for (Grain grain : Grain.values()) {
            if (grain.startsOn(day) && !grain.next(day).isAfter(until)) {
                return grain;
            }
        }
        return Grain.DAY;
    }
}
