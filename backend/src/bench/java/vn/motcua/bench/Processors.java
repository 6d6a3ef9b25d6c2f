package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How long each of those who share the machine has run on a processor so far: the time that one of them takes, the others
 * wait for.
 *
 * @param users this program, which asks in their place
 */
record Processors(Duration backend, Duration database, Duration users) {

    /** In which {@code /proc/<pid>/stat} counts. */
    private static final int TICKS_A_SECOND = 100;

    /** @param postmaster process id of PostgreSQL's first process */
    static Processors now(Backend backend, long postmaster) {
        return new Processors(
                backend.processorTime(),
                database(postmaster),
                ProcessHandle.current().info().totalCpuDuration().orElseThrow());
    }

    Processors minus(Processors before) {
        return new Processors(
                backend.minus(before.backend), database.minus(before.database), users.minus(before.users));
    }

    Duration all() {
        return backend.plus(database).plus(users);
    }

    /** The first process with what has ended below it, and each that is at work. */
    private static Duration database(long postmaster) {
        List<Long> atWork = ProcessHandle.of(postmaster)
                .orElseThrow()
                .children()
                .map(ProcessHandle::pid)
                .toList();
        long ticks = ticks(postmaster, 4);
        for (long process : atWork) {
            ticks += ticks(process, 2);
        }
        return Duration.ofMillis(ticks * 1_000 / TICKS_A_SECOND);
    }

    /** utime and stime, then cutime and cstime; nothing of a process that has just ended, for its parent has it. */
    private static long ticks(long process, int fields) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = 11; field < 11 + fields; field++) {
                ticks += Long.parseLong(afterName[field]);
            }
            return ticks;
        } catch (IOException ended) {
            return 0;
        }
    }
}
