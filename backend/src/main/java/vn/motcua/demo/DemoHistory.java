package vn.motcua.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a running installation with a simulated first half of 2016 of Tam Phước and prints the settlement report that
 * comes out. Synthetic data, and it says so; everything goes through the public HTTP interface, so every due date and
 * every outcome is computed by the software. Running it again changes nothing.
 */
public final class DemoHistory {

    private static final int LINES_A_REQUEST = 100;
    private static final int DONE = 0;
    private static final int SOMETHING_WRONG = 1;
    private static final int NOT_REACHED = 2;

    private final MotCuaApi api;
    private final PrintStream out;
    private final boolean terminal;

    private DemoHistory(MotCuaApi api, PrintStream out, boolean terminal) {
        this.api = api;
        this.out = out;
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        // Vietnamese whatever the locale of the machine.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(DemoSettings.of(System.getenv()), out));
    }

    private static int run(DemoSettings settings, PrintStream out) {
        try {
            return new DemoHistory(new MotCuaApi(settings), out, System.console() != null).run();
        } catch (JsonHttp.RequestFailed e) {
            out.println();
            out.println("Không thực hiện được / Failed: " + e.getMessage());
            out.println("Máy chủ đã chạy chưa? / Is the server running? " + settings.motcua() + " · "
                    + settings.keycloak());
            return NOT_REACHED;
        }
    }

    private int run() {
        var plan = DemoPlan.load();
        out.println("Dữ liệu mô phỏng: không phải hồ sơ thật của xã Tam Phước.");
        out.println("Simulated data: no real dossier of Tam Phước.");
        boolean imported = importAll(generate(plan));
        boolean sound = report();
        return imported && sound ? DONE : SOMETHING_WRONG;
    }

    private List<ImportLine> generate(DemoPlan plan) {
        // Both ask the software for due dates, one question at a time.
        var dates = plan.dates();
        var calendar = DeskCalendar.learn(api, dates, bar("Ngày làm việc / Working days", dates.size()));
        return new HistoryGenerator(plan, api, calendar).generate(bar("Lập hồ sơ / Planning", plan.dossiers()));
    }

    private boolean importAll(List<ImportLine> lines) {
        var bar = bar("Nhập hồ sơ / Importing", lines.size());
        int accepted = 0;
        int unchanged = 0;
        var rejected = new ArrayList<String>();
        for (int start = 0; start < lines.size(); start += LINES_A_REQUEST) {
            var chunk = lines.subList(start, Math.min(start + LINES_A_REQUEST, lines.size()));
            ImportAnswer answer = api.importDossiers(chunk);
            accepted += answer.accepted();
            unchanged += answer.unchanged();
            for (var rejection : answer.rejected()) {
                rejected.add(rejection.code() + " " + rejection.detail() + "\n    "
                        + MotCuaApi.json(chunk.get(rejection.line() - 1)));
            }
            bar.advance(chunk.size());
        }
        out.printf(
                "Đã nhận %d, không đổi %d, bị từ chối %d — %.0f hồ sơ/giây%n",
                accepted, unchanged, rejected.size(), bar.perSecond());
        out.printf(
                "Accepted %d, unchanged %d, rejected %d — %.0f dossiers/second%n",
                accepted, unchanged, rejected.size(), bar.perSecond());
        if (accepted == 0 && rejected.isEmpty()) {
            out.println("Dữ liệu đã có từ trước, không có gì thay đổi. / Already there, nothing has changed.");
        }
        rejected.forEach(line -> out.println("  ✗ " + line));
        return rejected.isEmpty();
    }

    private ProgressBar bar(String what, int total) {
        return new ProgressBar(out, terminal, what, total);
    }

    private boolean report() {
        var byField = api.settlement(DemoPlan.FROM, DemoPlan.TO, "FIELD");
        var byDepartment = api.settlement(DemoPlan.FROM, DemoPlan.TO, "DEPARTMENT");
        out.println();
        out.println(SettlementText.table(byField, "Lĩnh vực"));
        out.println(SettlementText.table(byDepartment, "Bộ phận chuyên môn"));
        out.println(SettlementText.sentence(byDepartment));
        var broken = new ArrayList<String>(SettlementText.brokenIdentities(byField));
        broken.addAll(SettlementText.brokenIdentities(byDepartment));
        broken.forEach(identity -> out.println("  ✗ " + identity));
        return broken.isEmpty();
    }
}
