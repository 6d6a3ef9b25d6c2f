package vn.motcua.calendar;

import static vn.motcua.calendar.VietnamDates.at;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a due date costs, on the shipped calendar. {@link DeadlineTargets} says what it may cost. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class DeadlineBenchmark {

    private final DeadlineCalculator calculator = new DeadlineCalculator();
    private final WorkingCalendar calendar = Calendars.SHIPPED;
    private final Instant receivedAt = at("Mon 2025-06-09 09:00");

    private final PhasedLimit tenDays = PhasedLimit.of(TimeLimit.workingDays(10));
    private final PhasedLimit seventyFiveDays = PhasedLimit.of(TimeLimit.workingDays(75));
    private final PhasedLimit hours = PhasedLimit.of(TimeLimit.of("8", LimitUnit.WORKING_HOUR));
    private final PhasedLimit twoPhases =
            new PhasedLimit(TimeLimit.workingDays(10), TimeLimit.of("15", LimitUnit.CALENDAR_DAY));

    private final List<ClockStop> stops = List.of(
            new ClockStop(at("Tue 2025-06-10 10:00"), at("Fri 2025-06-13 09:00"), SupplementPolicy.RESTART),
            new ClockStop(at("Mon 2025-06-16 10:00"), at("Wed 2025-06-18 15:00"), SupplementPolicy.RESUME),
            new ClockStop(at("Thu 2025-06-19 18:00"), at("Sat 2025-06-21 09:00"), SupplementPolicy.RESUME));

    @Benchmark
    public Deadline tenWorkingDays() {
        return calculator.deadline(calendar, receivedAt, tenDays, DeadlineSettings.DEFAULT);
    }

    @Benchmark
    public Deadline eightHours() {
        return calculator.deadline(calendar, receivedAt, hours, DeadlineSettings.DEFAULT);
    }

    @Benchmark
    public Deadline tenWorkingDaysWithStops() {
        return calculator.deadline(calendar, receivedAt, tenDays, stops, DeadlineSettings.DEFAULT);
    }

    @Benchmark
    public Deadline twoPhasesWithStops() {
        return calculator.deadline(calendar, receivedAt, twoPhases, stops, DeadlineSettings.DEFAULT);
    }

    @Benchmark
    public DeadlineExplanation tenWorkingDaysExplained() {
        return calculator.explain(calendar, receivedAt, tenDays, DeadlineSettings.DEFAULT);
    }

    @Benchmark
    public Deadline seventyFiveWorkingDays() {
        return calculator.deadline(calendar, receivedAt, seventyFiveDays, DeadlineSettings.DEFAULT);
    }

    @Benchmark
    public DeadlineExplanation seventyFiveWorkingDaysExplained() {
        return calculator.explain(calendar, receivedAt, seventyFiveDays, DeadlineSettings.DEFAULT);
    }

    @Benchmark
    public DeadlineExplanation seventyFiveWorkingDaysWithStopsExplained() {
        return calculator.explain(calendar, receivedAt, seventyFiveDays, stops, DeadlineSettings.DEFAULT);
    }
}
