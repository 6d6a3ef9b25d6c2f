package vn.motcua.bench;

import java.time.Duration;

/**
 * What came out of one measurement.
 *
 * @param used time that backend, database and users had of the processors, the warm-up left out
 */
record Measured(String what, Latencies latencies, long errors, double seconds, Processors used) {

    /** What one answer costs one of them, however busy the machine is otherwise. */
    double millisEach(Duration time) {
        return time.toNanos() / 1e6 / latencies.count();
    }

    double perSecond() {
        return latencies.count() / seconds;
    }
}
