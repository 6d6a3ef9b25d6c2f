package vn.motcua.report.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/**
 * When a report is due: each day, a day of each week or of each month, at a time of day in Vietnam.
 *
 * @param day 1 is Monday in a week; in a month that is shorter, its last day; null for each day
 * @param time of day, to the minute
 */
@Embeddable
public record Rhythm(
        @Enumerated(EnumType.STRING) @Column(name = "rhythm")
        Every every,

        @Column(name = "rhythm_day") Integer day,
        @Column(name = "send_at") LocalTime time) {

    private static final int DAYS_OF_A_MONTH = 31;

    @Schema(name = "ReportRhythm")
    public enum Every {
        DAILY,
        WEEKLY,
        MONTHLY
    }

    /** @throws ProblemException 422 RHYTHM_DAY_WRONG */
    public static Rhythm of(Every every, Integer day, LocalTime time) {
        int last =
                switch (every) {
                    case DAILY -> 0;
                    case WEEKLY -> DayOfWeek.SUNDAY.getValue();
                    case MONTHLY -> DAYS_OF_A_MONTH;
                };
        boolean right = last == 0 ? day == null : day != null && day >= 1 && day <= last;
        if (!right) {
            throw new ProblemException(422, "RHYTHM_DAY_WRONG", "/day");
        }
        return new Rhythm(every, day, time.withSecond(0).withNano(0));
    }

    /** The first due moment after this one, exclusive. */
    Instant after(Instant moment) {
        LocalDate day = VietnamTime.dateOf(moment);
        Instant due = in(day);
        return due.isAfter(moment) ? due : in(nextPeriod(day));
    }

    /**
     * How many due moments lie between two of them.
     *
     * @param first inclusive, a due moment
     * @param last exclusive, a due moment
     */
    int between(Instant first, Instant last) {
        int count = 0;
        for (Instant due = first; due.isBefore(last); due = after(due)) {
            count++;
        }
        return count;
    }

    /** The last due moment until this one, inclusive. */
    Instant until(Instant moment) {
        LocalDate day = VietnamTime.dateOf(moment);
        Instant due = in(day);
        return due.isAfter(moment) ? in(periodBefore(day)) : due;
    }

    /** The due moment in the day, week or month of a date. */
    private Instant in(LocalDate date) {
        LocalDate due =
                switch (every) {
                    case DAILY -> date;
                    case WEEKLY ->
                        date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(day - 1L);
                    case MONTHLY -> {
                        YearMonth month = YearMonth.from(date);
                        yield month.atDay(Math.min(day, month.lengthOfMonth()));
                    }
                };
        return due.atTime(time).atZone(VietnamTime.ZONE).toInstant();
    }

    private LocalDate nextPeriod(LocalDate date) {
        return switch (every) {
            case DAILY -> date.plusDays(1);
            case WEEKLY -> date.plusWeeks(1);
            case MONTHLY -> date.withDayOfMonth(1).plusMonths(1);
        };
    }

    private LocalDate periodBefore(LocalDate date) {
        return switch (every) {
            case DAILY -> date.minusDays(1);
            case WEEKLY -> date.minusWeeks(1);
            case MONTHLY -> date.withDayOfMonth(1).minusMonths(1);
        };
    }
}
