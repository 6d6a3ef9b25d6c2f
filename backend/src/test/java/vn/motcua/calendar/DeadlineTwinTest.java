package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.motcua.calendar.DeadlineArbitraries.StopPlan;

/** The engine agrees with its slow twin, {@link MinuteByMinute}. */
@Domain(DeadlineArbitraries.class)
@Domain(DomainContext.Global.class)
class DeadlineTwinTest {

    private final DeadlineCalculator calculator = new DeadlineCalculator();

    @Property(tries = 100_000)
    void isDueWhenCountingMinuteByMinuteSaysSo(
            @ForAll Office office,
            @ForAll Instant receivedAt,
            @ForAll PhasedLimit limit,
            @ForAll StopPlan plan,
            @ForAll DeadlineSettings settings) {
        List<ClockStop> stops = plan.after(receivedAt);
        assertThat(calculator
                        .deadline(office.calendar(), receivedAt, limit, stops, settings)
                        .dueAt())
                .isEqualTo(office.twin().dueAt(receivedAt, limit, stops, settings));
    }

    @Property(tries = 5_000)
    void countsTheSameWorkingMinutes(
            @ForAll Office office, @ForAll Instant from, @ForAll @IntRange(max = 60 * 1440) int span) {
        Instant until = from.plusSeconds(60L * span);
        assertThat(office.calendar().workingMinutesBetween(from, until))
                .isEqualTo(office.twin().workingMinutes(from, until));
    }
}
