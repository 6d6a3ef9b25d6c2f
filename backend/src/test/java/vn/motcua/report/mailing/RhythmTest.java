package vn.motcua.report.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.report.PeriodNames;
import vn.motcua.report.mailing.Rhythm.Every;
import vn.motcua.shared.VietnamTime;

/** When a report is due, and which days it tells then. */
class RhythmTest {

    private static final List<PeriodNames.Name> STATE_QUARTERS = List.of(
            quarter("S_Q1", 1, 0, 3), quarter("S_Q2", 2, 3, 6), quarter("S_Q3", 3, 6, 9), quarter("S_Q4", 4, 9, 12));

    private static PeriodNames.Name quarter(String code, int place, int from, int until) {
        return new PeriodNames.Name(code, code, code, "STATE", "STATE_QUARTER", place, from, 15, until, 15, null);
    }

    @ParameterizedTest(name = "{0} {1} at {2}, after {3}: {4}")
    @CsvSource({
        "DAILY,   , 07:00, 2026-11-18T06:59, 2026-11-18T07:00",
        "DAILY,   , 07:00, 2026-11-18T07:00, 2026-11-19T07:00",
        "DAILY,   , 23:59, 2026-12-31T23:59, 2027-01-01T23:59",
        "WEEKLY, 1, 07:00, 2026-11-18T09:00, 2026-11-23T07:00", // Wednesday, Monday
        "WEEKLY, 7, 07:00, 2026-11-18T09:00, 2026-11-22T07:00",
        "WEEKLY, 3, 09:00, 2026-11-18T09:00, 2026-11-25T09:00",
        "MONTHLY, 1, 07:00, 2026-11-18T09:00, 2026-12-01T07:00",
        "MONTHLY, 31, 07:00, 2026-11-18T09:00, 2026-11-30T07:00",
        "MONTHLY, 31, 07:00, 2027-01-31T07:00, 2027-02-28T07:00",
        "MONTHLY, 30, 07:00, 2028-02-01T07:00, 2028-02-29T07:00"
    })
    void isDueNext(Every every, Integer day, LocalTime time, LocalDateTime after, LocalDateTime due) {
        assertThat(Rhythm.of(every, day, time).after(instant(after))).isEqualTo(instant(due));
    }

    @Property(tries = 300)
    void betweenTheLastDueMomentAndTheNextThereIsNone(
            @ForAll Every every,
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(max = 2_000_000) int minutes) {
        var rhythm = Rhythm.of(
                every,
                switch (every) {
                    case DAILY -> null;
                    case WEEKLY -> 1 + day % 7;
                    case MONTHLY -> day;
                },
                LocalTime.of(7, 30));
        var now = instant(LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(minutes));
        var last = rhythm.until(now);
        assertThat(last).isBeforeOrEqualTo(now);
        assertThat(rhythm.after(last)).isEqualTo(rhythm.after(now)).isAfter(now);
        assertThat(rhythm.between(last, rhythm.after(now))).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} on {1}: {2} to {3}")
    @CsvSource({
        "PREVIOUS_DAY, 2027-01-01, 2026-12-31, 2026-12-31",
        "PREVIOUS_WEEK, 2026-11-18, 2026-11-09, 2026-11-15", // Wednesday; Monday to Sunday
        "PREVIOUS_WEEK, 2026-11-23, 2026-11-16, 2026-11-22", // Monday
        "PREVIOUS_MONTH, 2026-03-31, 2026-02-01, 2026-02-28",
        "PREVIOUS_QUARTER, 2026-11-18, 2026-07-01, 2026-09-30",
        "PREVIOUS_QUARTER, 2026-01-01, 2025-10-01, 2025-12-31",
        "NAMED, 2026-12-14, 2026-06-15, 2026-09-14",
        "NAMED, 2026-12-15, 2026-09-15, 2026-12-14",
        "NAMED, 2026-01-05, 2025-09-15, 2025-12-14",
        "NAMED, 2026-03-15, 2025-12-15, 2026-03-14"
    })
    void tellsDaysThatAreOver(MailedPeriod period, LocalDate on, LocalDate from, LocalDate to) {
        assertThat(period.before(on, STATE_QUARTERS)).isEqualTo(new MailedPeriod.Days(from, to));
    }

    private static Instant instant(LocalDateTime inVietnam) {
        return inVietnam.atZone(VietnamTime.ZONE).toInstant();
    }
}
