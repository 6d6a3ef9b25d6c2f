package vn.motcua.calendar;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link DeadlineBenchmark}, prints what it measured beside the target, and fails when a target is missed. The
 * median counts: it is the engine's own, while an average tells also how busy the machine is.
 */
public final class DeadlineTargets {

    private static final double ONE_DEADLINE_MICROS = 20;
    private static final double SEVENTY_FIVE_DAYS_MICROS = 60;

    private DeadlineTargets() {}

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> runs = new Runner(new OptionsBuilder()
                        .include(DeadlineBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%-44s %10s %10s%n", "deadline", "median", "target");
        boolean missed = false;
        for (RunResult run : runs) {
            Result<?> result = run.getPrimaryResult();
            double target = target(result.getLabel());
            double median = result.getStatistics().getPercentile(50);
            boolean slow = median > target;
            missed |= slow;
            out.printf(
                    Locale.ROOT,
                    "%-44s %7.2f µs %7.0f µs%s%n",
                    result.getLabel(),
                    median,
                    target,
                    slow ? "  MISSED" : "");
        }
        System.exit(missed || runs.isEmpty() ? 1 : 0);
    }

    private static double target(String benchmark) {
        return benchmark.startsWith("seventyFive") ? SEVENTY_FIVE_DAYS_MICROS : ONE_DEADLINE_MICROS;
    }
}
