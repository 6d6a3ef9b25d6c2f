package vn.motcua.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** On what was measured. */
record Machine(String processor, int cores, long memoryGigabytes, String system, String java, String commit) {

    static Machine read(Path root) throws IOException, InterruptedException {
        return new Machine(
                value(Path.of("/proc/cpuinfo"), "model name"),
                Runtime.getRuntime().availableProcessors(),
                Math.round(Long.parseLong(
                                value(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", ""))
                        / 1048576.0),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                Runtime.version().toString(),
                commit(root));
    }

    private static String value(Path file, String name) throws IOException {
        return value(file, name, ":");
    }

    private static String value(Path file, String name, String mark) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(mark) + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String commit(Path root) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "-C", root.toString(), "describe", "--always", "--dirty").start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? commit : "unknown";
    }

    /** The load of the last minute. */
    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    /** How many of a hundred parts of all processors are busy for so long, whoever keeps them so. */
    static int busyPercent(Duration howLong) throws IOException, InterruptedException {
        long[] before = ticks();
        TimeUnit.MILLISECONDS.sleep(howLong.toMillis());
        long[] after = ticks();
        return (int) Math.round(100.0 * (after[0] - before[0]) / Math.max(1, after[1] - before[1]));
    }

    /** Busy ones, and all. */
    private static long[] ticks() throws IOException {
        // cpu user nice system idle iowait irq softirq steal …: what a guest used is in user already
        String[] fields = value(Path.of("/proc/stat"), "cpu ", " ").split(" ");
        long all = 0;
        for (int field = 0; field < 8; field++) {
            all += Long.parseLong(fields[field]);
        }
        return new long[] {all - Long.parseLong(fields[3]) - Long.parseLong(fields[4]), all};
    }
}
