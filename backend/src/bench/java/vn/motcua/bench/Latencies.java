package vn.motcua.bench;

import java.util.Arrays;
import java.util.List;

/** How long each answer took, in nanoseconds, the shortest first. */
final class Latencies {

    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    static Latencies of(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    int count() {
        return sorted.length;
    }

    /** Milliseconds within which so many of a hundred were answered; NaN when nothing was. */
    double millis(int percentile) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.ceilDiv(sorted.length * percentile, 100) - 1] / 1_000_000.0;
    }
}
