package vn.motcua.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The packaged backend, started as make run starts it. */
final class Backend implements AutoCloseable {

    private static final long LONGEST_START_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final Process process;
    private final double startSeconds;

    private Backend(Process process, double startSeconds) {
        this.process = process;
        this.startSeconds = startSeconds;
    }

    /** Returns when it is ready. */
    static Backend start(Path root, Path log, int port) throws Exception {
        long start = System.nanoTime();
        File output = log.toFile();
        Process process = new ProcessBuilder(root.resolve("scripts/backend.sh").toString())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        // Whoever stops the bench stops it, too.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!isReady(port)) {
            if (!process.isAlive() || System.nanoTime() - start > LONGEST_START_NANOS) {
                process.destroy();
                throw new IllegalStateException("The backend did not start: " + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return new Backend(process, (System.nanoTime() - start) / 1e9);
    }

    private static boolean isReady(int port) {
        try (Wire wire = new Wire("localhost", port)) {
            return wire.send(Request.get("/q/health/ready"), null).isOk();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** From the start of its script until it answered that it is ready. */
    double startSeconds() {
        return startSeconds;
    }

    /** How long it has run on a processor so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** @param line VmRSS for now, VmHWM for the most it ever was */
    long residentMegabytes(String line) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(text -> text.startsWith(line + ":"))
                .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
