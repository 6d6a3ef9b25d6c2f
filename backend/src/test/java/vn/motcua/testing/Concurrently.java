package vn.motcua.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Several people who press the button in the same moment. */
public final class Concurrently {

    /** A net under a hung server; no test measures by it. */
    private static final int DEADLINE_SECONDS = 600;

    private Concurrently() {}

    /** Starts all of them together and returns what each got, in their order. */
    public static <T> List<T> run(int times, IntFunction<T> what) throws Exception {
        var start = new CyclicBarrier(times);
        try (var people = Executors.newFixedThreadPool(times)) {
            var tasks = new ArrayList<Callable<T>>();
            for (int index = 0; index < times; index++) {
                int person = index;
                tasks.add(() -> {
                    start.await(DEADLINE_SECONDS, TimeUnit.SECONDS);
                    return what.apply(person);
                });
            }
            var results = new ArrayList<T>();
            for (var done : people.invokeAll(tasks, DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
