package vn.motcua.bench;

/**
 * What came out of one measurement.
 *
 * @param processorMillis time that the backend had of the processors, the warm-up left out
 */
record Measured(String what, Latencies latencies, long errors, double seconds, double processorMillis) {

    /** What one answer costs the backend, however busy the machine is otherwise. */
    double processorMillisEach() {
        return processorMillis / latencies.count();
    }

    double perSecond() {
        return latencies.count() / seconds;
    }
}
