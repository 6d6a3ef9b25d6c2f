package vn.motcua.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Some people, each of whom asks for the next thing as soon as they were answered. */
record ClosedLoop(
        int users, Duration warmUp, Duration duration, Supplier<Wire> newWire, Supplier<Processors> processors) {

    /** What one of them does once. */
    @FunctionalInterface
    interface Work {

        /**
         * @param user from 0
         * @return whether all was answered well; null when there is nothing left to do
         */
        Boolean once(int user, Wire wire) throws IOException;
    }

    private record Share(List<Long> nanos, long errors, long end) {}

    ClosedLoop by(int others) {
        return new ClosedLoop(others, warmUp, duration, newWire, processors);
    }

    ClosedLoop warmedUpFor(Duration other) {
        return new ClosedLoop(users, other, duration, newWire, processors);
    }

    Measured run(String what, Work work) throws Exception {
        System.out.printf("  %s …%n", what);
        long measureFrom = System.nanoTime() + warmUp.toNanos();
        long end = measureFrom + duration.toNanos();
        List<Long> nanos = new ArrayList<>();
        long errors = 0;
        long last = measureFrom;
        Processors before;
        try (ExecutorService people = Executors.newFixedThreadPool(users)) {
            List<Callable<Share>> shares = new ArrayList<>();
            for (int user = 0; user < users; user++) {
                int number = user;
                shares.add(() -> share(number, work, measureFrom, end));
            }
            List<Future<Share>> begun = shares.stream().map(people::submit).toList();
            TimeUnit.NANOSECONDS.sleep(warmUp.toNanos());
            before = processors.get();
            for (Future<Share> done : begun) {
                nanos.addAll(done.get().nanos());
                errors += done.get().errors();
                last = Math.max(last, done.get().end());
            }
        }
        Processors used = processors.get().minus(before);
        return new Measured(what, Latencies.of(nanos), errors, (last - measureFrom) / 1e9, used);
    }

    private Share share(int user, Work work, long measureFrom, long end) throws IOException {
        List<Long> nanos = new ArrayList<>();
        long errors = 0;
        long now = System.nanoTime();
        try (Wire wire = newWire.get()) {
            while (now < end) {
                long start = now;
                Boolean good = work.once(user, wire);
                now = System.nanoTime();
                if (good == null) {
                    break;
                }
                if (start >= measureFrom) {
                    nanos.add(now - start);
                    errors += good ? 0 : 1;
                }
            }
        }
        return new Share(nanos, errors, now);
    }
}
