package vn.motcua.report.mailing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.report.PeriodNames;

/** Which days a report tells that is sent on a day: always a period that is over by then. */
public enum MailedPeriod {
    PREVIOUS_DAY,
    PREVIOUS_WEEK,
    PREVIOUS_MONTH,
    PREVIOUS_QUARTER,
    /** The last period of a series of names, such as the quarters from 15/12 on. */
    NAMED;

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Both inclusive. */
    record Days(LocalDate from, LocalDate to) {

        private static Days until(LocalDate from, LocalDate endExclusive) {
            return new Days(from, endExclusive.minusDays(1));
        }
    }

    /** @param series the names of one series; empty unless it is {@link #NAMED} */
    Days before(LocalDate day, List<PeriodNames.Name> series) {
        return switch (this) {
            case PREVIOUS_DAY -> Days.until(day.minusDays(1), day);
            case PREVIOUS_WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Days.until(monday.minusWeeks(1), monday);
            }
            case PREVIOUS_MONTH -> {
                LocalDate first = day.withDayOfMonth(1);
                yield Days.until(first.minusMonths(1), first);
            }
            case PREVIOUS_QUARTER -> {
                LocalDate first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
                yield Days.until(first.minusMonths(MONTHS_OF_A_QUARTER), first);
            }
            case NAMED -> lastOf(series, day);
        };
    }

    private static Days lastOf(List<PeriodNames.Name> series, LocalDate day) {
        return IntStream.rangeClosed(day.getYear() - 2, day.getYear() + 1)
                .boxed()
                .flatMap(year -> series.stream().map(name -> new Days(name.from(year), name.to(year))))
                .filter(days -> days.to().isBefore(day))
                .max(Comparator.comparing(Days::to))
                .orElseThrow();
    }
}
