package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.motcua.report.DaySpans.Grain;
import vn.motcua.report.DaySpans.Span;

class DaySpansTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    @Property(tries = 500)
    void followEachOtherWithoutGapsFromTheFirstDayToTheLast(
            @ForAll @IntRange(max = 4000) int start, @ForAll @IntRange(min = 1, max = 4000) int days) {
        var day = FIRST.plusDays(start);
        for (var span : DaySpans.between(FIRST.plusDays(start), FIRST.plusDays(start + days))) {
            assertThat(span.first()).isEqualTo(day);
            assertThat(span.until()).isAfter(day);
            if (span.grain() != Grain.DAY) {
                assertThat(span.first().getDayOfMonth()).isEqualTo(1);
                assertThat(span.until().getDayOfMonth()).isEqualTo(1);
            }
            if (span.grain() == Grain.YEAR) {
                assertThat(span.first().getDayOfYear()).isEqualTo(1);
                assertThat(span.until().getDayOfYear()).isEqualTo(1);
            }
            day = span.until();
        }
        assertThat(day).isEqualTo(FIRST.plusDays(start + days));
    }

    @Property(tries = 200)
    void areNeverMoreThanFive(@ForAll @IntRange(max = 4000) int start, @ForAll @IntRange(max = 4000) int days) {
        assertThat(DaySpans.between(FIRST.plusDays(start), FIRST.plusDays(start + days)))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void ofAHalfYearAreItsMonths() {
        assertThat(DaySpans.between(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 7, 1)))
                .containsExactly(new Span(Grain.MONTH, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 7, 1)));
    }

    @Test
    void ofNoDaysAreNone() {
        assertThat(DaySpans.between(FIRST, FIRST)).isEmpty();
    }
}
