package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What was measured, held against the targets, as a page of docs/benchmarks. */
record Report(Settings settings, Machine machine, Bench.Outcome outcome) {

    static final String WORK_LIST = "work list, 50 rows";
    static final String SEARCH = "search by a name without accents";
    static final String SEARCH_NUMBER = "search by a code or a telephone";
    static final String RECEPTION = "reception, a commune each";
    static final String RECEIPT = "receipt as PDF, a commune each";
    static final String ONE_DESK = "reception, all at one desk";
    static final String ACT = "one act (hand-over)";
    static final String WHOLE_DOSSIER = "whole dossier (six requests)";
    static final String SETTLEMENT = "settlement, half-year of one commune, one user";

    static final String PROVINCE = "settlement, half-year of the province, one user";

    /** Flowable's REST API on a machine like this: process starts, and starts with three tasks, a second. */
    private static final double FLOWABLE_STARTS = 333;

    private static final double FLOWABLE_WHOLE = 53;

    Path write() throws IOException {
        Path folder = Files.createDirectories(settings.root().resolve("docs/benchmarks"));
        Path file = folder.resolve(LocalDate.now() + "-" + settings.dossiers() + ".md");
        return Files.writeString(file, head() + measurements() + verdicts());
    }

    private String head() {
        return """
                # %s: %,d dossiers

                `make bench N=%d`, commit %s. %d cores (%s), %d GB of memory, %s, Java %s, PostgreSQL %s with fsync on.
                Database, backend and the %d closed-loop users share the machine. Its load was %s before the run and %s at the
                end; others kept %d %% of the processors busy before anything was measured.%s
                %d of %d ledgers of the loaded dossiers that were looked at are whole.

                """.formatted(
                LocalDate.now(),
                outcome.dossiers(),
                settings.dossiers(),
                machine.commit(),
                machine.cores(),
                machine.processor(),
                machine.memoryGigabytes(),
                machine.system(),
                machine.java(),
                outcome.databaseVersion(),
                Users.COUNT,
                settings.loadBefore(),
                outcome.load(),
                outcome.othersPercent(),
                outcome.wasDisturbed() ? " **The machine was not quiet: the figures are worse than they are.**" : "",
                outcome.wholeLedgers(),
                outcome.ledgers());
    }

    private String measurements() {
        StringBuilder table = new StringBuilder("""
                Milliseconds; the last three of the processors, for one answer.

                | | a second | p50 | p95 | p99 | answered | errors | backend | database | users |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        for (Measured one : outcome.measured()) {
            Latencies latencies = one.latencies();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.1f | %.1f | %.1f | %d | %d | %.2f | %.2f | %.2f |%n",
                    one.what(),
                    one.perSecond(),
                    latencies.millis(50),
                    latencies.millis(95),
                    latencies.millis(99),
                    latencies.count(),
                    one.errors(),
                    one.millisEach(one.used().backend()),
                    one.millisEach(one.used().database()),
                    one.millisEach(one.used().users())));
        }
        PgBench.Result pgbench = outcome.pgbench();
        table.append(String.format(
                Locale.ROOT,
                "| pgbench, the %d statements of a reception | %.0f | %.1f (mean) | | | | | | | |%n%n",
                pgbench.statements(),
                pgbench.perSecond(),
                pgbench.averageMillis()));
        return table.toString();
    }

    private String verdicts() {
        StringBuilder table = new StringBuilder("| | target | came | |\n|---|---:|---:|---|\n");
        for (Verdict verdict : all()) {
            table.append("| %s | %s | %s | %s |%n"
                    .formatted(verdict.what(), verdict.target(), verdict.came(), verdict.met() ? "met" : "**missed**"));
        }
        return table.toString();
    }

    private List<Verdict> all() {
        Measured reception = outcome.of(RECEPTION);
        long errors = outcome.measured().stream().mapToLong(Measured::errors).sum();
        return List.of(
                Verdict.atMost("work list, p95", 15, p95(WORK_LIST), "ms"),
                Verdict.atMost("search by a name, p95", 20, p95(SEARCH), "ms"),
                Verdict.atMost("search by a number, p95", 20, p95(SEARCH_NUMBER), "ms"),
                Verdict.atLeast("receptions", 1_000, reception.perSecond(), "/s"),
                Verdict.atMost("reception, p95", 50, p95(RECEPTION), "ms"),
                Verdict.atLeast(
                        "receptions, of what pgbench reaches",
                        40,
                        100 * reception.perSecond() / outcome.pgbench().perSecond(),
                        "%"),
                Verdict.atLeast("receptions, times Flowable's starts", 3, reception.perSecond() / FLOWABLE_STARTS, "×"),
                Verdict.atLeast(
                        "whole dossiers, times Flowable's",
                        3,
                        outcome.of(WHOLE_DOSSIER).perSecond() / FLOWABLE_WHOLE,
                        "×"),
                Verdict.atMost("receipt as PDF, p95", 500, p95(RECEIPT), "ms"),
                Verdict.atMost("one act, p95", 30, p95(ACT), "ms"),
                Verdict.atMost(
                        "settlement of one commune, p50",
                        10,
                        outcome.of(SETTLEMENT).latencies().millis(50),
                        "ms"),
                Verdict.atMost(
                        "settlement of the province, p50",
                        100,
                        outcome.of(PROVINCE).latencies().millis(50),
                        "ms"),
                Verdict.atMost("start of the backend", 3, outcome.startSeconds(), "s"),
                Verdict.atMost("resident memory, highest", 400, outcome.residentMegabytes(), "MB"),
                Verdict.atMost("answers that were errors", 0, errors, ""));
    }

    private double p95(String what) {
        return outcome.of(what).latencies().millis(95);
    }
}
