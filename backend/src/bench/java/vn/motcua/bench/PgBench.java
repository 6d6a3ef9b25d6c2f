package vn.motcua.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same SQL without us: what PostgreSQL logs of one reception becomes a script for pgbench. */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");
    private static final Duration UNTIL_ALL_SESSIONS_KNOW = Duration.ofMillis(500);

    /** @param statements how many statements one reception sends, BEGIN and COMMIT included */
    record Result(double perSecond, double averageMillis, int statements) {}

    private final Path program;
    private final Path folder;
    private final int port;

    /** @param folder of the data of the stack */
    PgBench(Path program, Path folder, int port) {
        this.program = program;
        this.folder = folder;
        this.port = port;
    }

    /**
     * As many clients as there are receptions, each in the commune of its own.
     *
     * @param receptions each receives one dossier and returns its code
     */
    Result run(Connection owner, List<Callable<String>> receptions, Duration duration) throws Exception {
        StringBuilder script = new StringBuilder();
        int statements = 0;
        for (int client = 0; client < receptions.size(); client++) {
            long from = Files.size(serverLog());
            log(owner, "all");
            String code = receptions.get(client).call();
            log(owner, "none");
            List<StatementLog.Sent> sent = StatementLog.read(said(from)).transactionWith("insert into dossier ");
            statements = sent.size();
            script.append("%s :client_id = %d%n".formatted(client == 0 ? "\\if" : "\\elif", client));
            script.append(ReceptionScript.of(sent, code));
        }
        script.append("\\endif\n");
        String output =
                pgbench(Files.writeString(folder.resolve("reception.sql"), script), receptions.size(), duration);
        return new Result(number(RATE, output), number(LATENCY, output), statements);
    }

    private String pgbench(Path script, int clients, Duration duration) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                program.toString(),
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=motcua_app",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + duration.toSeconds(),
                "--file=" + script,
                "motcua");
        command.environment().put("PGPASSWORD", "motcua");
        Process process = command.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench: " + output);
        }
        return output;
    }

    private static double number(Pattern pattern, String output) {
        Matcher found = pattern.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException("pgbench said something else: " + output);
        }
        return Double.parseDouble(found.group(1));
    }

    private Path serverLog() {
        return folder.resolve("log/postgres.log");
    }

    private String said(long from) throws IOException {
        byte[] all = Files.readAllBytes(serverLog());
        return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
    }

    private static void log(Connection owner, String which) throws SQLException, InterruptedException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("alter system set log_statement = '" + which + "'");
            statement.execute("select pg_reload_conf()");
        }
        TimeUnit.MILLISECONDS.sleep(UNTIL_ALL_SESSIONS_KNOW.toMillis());
    }
}
