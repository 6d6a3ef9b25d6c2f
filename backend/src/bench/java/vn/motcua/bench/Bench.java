package vn.motcua.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The second half of {@code make bench}: measures what people wait for, and writes down what came out. */
public final class Bench {

    private static final int LEDGERS = 50;
    /** In each commune. */
    private static final int LOOKED_UP = 1_000;

    /** Busier than that without us is not quiet. */
    private static final int QUIET_PERCENT = 10;

    /** Long enough for the backend to have nothing left to do of its start. */
    private static final Duration LOOKING_FOR_OTHERS = Duration.ofSeconds(5);

    private final Settings settings;
    private final List<Office> offices;
    private final Account auditor;
    private final List<Measured> measured = new ArrayList<>();

    private Bench(Settings settings) {
        this.settings = settings;
        this.offices = Users.offices(settings.issuer());
        this.auditor = new Account(settings.issuer(), Users.username("auditor", Users.PROVINCE));
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Settings settings = Settings.read();
        Outcome outcome = new Bench(settings).run();
        Path file = new Report(settings, Machine.read(settings.root()), outcome).write();
        out.print(Files.readString(file));
        out.printf("%nWritten to %s%n", settings.root().relativize(file));
    }

    /**
     * @param wholeLedgers of so many looked at
     * @param othersPercent how busy the processors were while nothing of ours was asked
     * @param load of the last minute, at the end
     */
    record Outcome(
            long dossiers,
            String databaseVersion,
            int ledgers,
            int wholeLedgers,
            double startSeconds,
            long residentMegabytes,
            List<Measured> measured,
            PgBench.Result pgbench,
            int othersPercent,
            String load) {

        /** Whether somebody else was at work on the machine before anything was measured. */
        boolean wasDisturbed() {
            return othersPercent > QUIET_PERCENT;
        }

        Measured of(String what) {
            return measured.stream()
                    .filter(one -> one.what().equals(what))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Outcome run() throws Exception {
        Path log = Files.createDirectories(settings.data().resolve("log")).resolve("backend.log");
        // The first start writes down what the JVM learned of the classes; the ones after it are those of every day.
        Backend.start(settings.root(), log, settings.port()).close();
        try (Connection owner = DriverManager.getConnection(settings.database(), "motcua_owner", "motcua");
                Backend backend = Backend.start(settings.root(), log, settings.port());
                Wire wire = wire()) {
            Work work = new Work(offices, auditor, Catalogue.read(wire), numbers(owner));
            List<String> codes = someCodes(owner);
            int whole = work.wholeLedgers(wire, 0, codes);
            int others = others(owner);
            PgBench.Result pgbench = measure(work, owner, backend);
            return new Outcome(
                    number(owner, "select count(*) from dossier"),
                    text(owner, "show server_version"),
                    codes.size(),
                    whole,
                    backend.startSeconds(),
                    backend.residentMegabytes("VmHWM"),
                    measured,
                    pgbench,
                    others,
                    Machine.load());
        }
    }

    /** With all that was loaded on the disk, so that PostgreSQL is not one of them. */
    private static int others(Connection owner) throws Exception {
        try (Statement statement = owner.createStatement()) {
            statement.execute("checkpoint");
        }
        TimeUnit.MILLISECONDS.sleep(LOOKING_FOR_OTHERS.toMillis());
        int percent = Machine.busyPercent(LOOKING_FOR_OTHERS);
        if (percent > QUIET_PERCENT) {
            System.out.printf("  ! Others keep the processors busy to %d %%: the figures will say so%n", percent);
        }
        return percent;
    }

    private PgBench.Result measure(Work work, Connection owner, Backend backend) throws Exception {
        long postmaster = settings.postmaster();
        ClosedLoop loop = new ClosedLoop(
                Users.COUNT,
                settings.warmUp(),
                settings.duration(),
                this::wire,
                () -> Processors.now(backend, postmaster));
        run(loop, Report.WORK_LIST, work::workList);
        run(loop, Report.SEARCH, work::search);
        run(loop, Report.SEARCH_NUMBER, work::searchNumber);
        run(loop.by(1), Report.SETTLEMENT, work::settlement);
        // One answer may take longer than all that is measured otherwise, and would be lost to the warm-up.
        run(loop.by(1).warmedUpFor(Duration.ZERO), Report.PROVINCE, work::settlementOfTheProvince);
        run(loop, Report.RECEPTION, work::reception);
        PgBench.Result pgbench = pgbench(work, owner);
        run(loop, Report.RECEIPT, work::receipt);
        run(loop.warmedUpFor(Duration.ofSeconds(2)), Report.ACT, work::handOver);
        run(loop, Report.WHOLE_DOSSIER, work::wholeDossier);
        run(loop, Report.ONE_DESK, work::receptionAtOneDesk);
        return pgbench;
    }

    private void run(ClosedLoop loop, String what, ClosedLoop.Work work) throws Exception {
        offices.forEach(Office::signIn);
        auditor.token();
        Measured one = loop.run(what, work);
        System.out.printf(
                "    %.0f/s, p95 %.1f ms, %.2f ms of the processors%n",
                one.perSecond(),
                one.latencies().millis(95),
                one.millisEach(one.used().all()));
        measured.add(one);
    }

    private PgBench.Result pgbench(Work work, Connection owner) throws Exception {
        System.out.printf("  %s …%n", "pgbench");
        try (Wire wire = wire()) {
            List<Callable<String>> receptions = IntStream.range(0, Users.COUNT)
                    .<Callable<String>>mapToObj(user -> () -> work.receiveOne(user, wire))
                    .toList();
            return new PgBench(settings.pgbench(), settings.data(), settings.databasePort())
                    .run(owner, receptions, settings.duration());
        }
    }

    /** Of the first user's commune; not those of an earlier pgbench, which repeat one hash. */
    private static List<String> someCodes(Connection owner) throws SQLException {
        try (PreparedStatement select = owner.prepareStatement("""
                select code from dossier where agency_id = (select id from agency where code = ?) and not restricted
                   and id < ? order by hashint8(id) limit ?
                """)) {
            select.setString(1, Users.communes().getFirst());
            select.setLong(2, ReceptionScript.FIRST_ID);
            select.setInt(3, LEDGERS);
            return column(select);
        }
    }

    /** What people look up in each commune: codes of dossiers and telephones, in turn. */
    private static List<List<String>> numbers(Connection owner) throws SQLException {
        List<List<String>> numbers = new ArrayList<>();
        try (PreparedStatement select = owner.prepareStatement("""
                select case when row_number() over () % 2 = 0 then code else applicant_phone end from dossier
                 where agency_id = (select id from agency where code = ?) and not restricted
                 order by hashint8(id) limit ?
                """)) {
            for (String commune : Users.communes()) {
                select.setString(1, commune);
                select.setInt(2, LOOKED_UP);
                numbers.add(column(select));
            }
        }
        return numbers;
    }

    private static List<String> column(PreparedStatement select) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static long number(Connection owner, String sql) throws SQLException {
        return Long.parseLong(text(owner, sql));
    }

    private static String text(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Wire wire() {
        return new Wire("localhost", settings.port());
    }
}
