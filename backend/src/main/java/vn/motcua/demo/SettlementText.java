package vn.motcua.demo;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.demo.SettlementReport.Row;

/** The settlement report as text: the table of Biểu II.06a, and its figures as a sentence. All taken from the answer. */
final class SettlementText {

    private static final int LABEL_WIDTH = 48;
    private static final String LINE = "%-3s  %-" + LABEL_WIDTH + "s" + " %6s".repeat(4) + " │" + " %6s".repeat(4)
            + " │" + " %6s".repeat(3) + "%n";
    private static final String GROUPS = "%-" + (5 + LABEL_WIDTH) + "s %27s │ %27s │ %20s%n";
    private static final String LEGEND = "(3) received: (4) online (5) in person or by post (6) carried over · "
            + "(7) resolved: (8) early (9) on time (10) late · (11) pending: (12) in time (13) overdue%n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private SettlementText() {}

    static String table(SettlementReport report, String rowsAre) {
        var text = new StringBuilder("Biểu II.06a — %s, từ %s đến %s (đơn vị tính: hồ sơ)%n"
                .formatted(report.agency().name(), day(report.from()), day(report.to())));
        text.append(GROUPS.formatted("", "Số hồ sơ tiếp nhận", "Đã giải quyết", "Đang giải quyết"));
        text.append(LINE.formatted(
                "TT", rowsAre, "Tổng", "Tr.tuy", "TT+BC", "Kỳ tr.", "Tổng", "Trước", "Đúng", "Quá", "Tổng", "Trong",
                "Quá"));
        text.append(LINE.formatted(
                "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)"));
        int number = 0;
        for (Row row : report.rows()) {
            text.append(line(String.valueOf(++number), row.label(), row));
        }
        return text.append(line("", "TỔNG CỘNG", report.total()))
                .append(LEGEND.formatted())
                .toString();
    }

    /** The figures as a sentence, in the order in which a commune reports them. */
    static String sentence(SettlementReport report) {
        Row total = report.total();
        long inTime = total.resolved().early() + total.resolved().onTime();
        var text = new StringBuilder("Từ %s đến %s, %s tiếp nhận %s hồ sơ (trong đó có %s hồ sơ kỳ trước chuyển sang). "
                .formatted(
                        day(report.from()),
                        day(report.to()),
                        report.agency().name(),
                        number(total.received().total()),
                        number(total.received().carriedOver())));
        text.append("Đã giải quyết trước hẹn và đúng hẹn: %s/%s hồ sơ%s; trong đó có %s hồ sơ giải quyết trước hẹn%s. "
                .formatted(
                        number(inTime),
                        number(total.received().total()),
                        share(inTime, total.received().total()),
                        number(total.resolved().early()),
                        earlyByRow(report.rows())));
        text.append(count(total.resolved().late(), "hồ sơ trễ hẹn")).append(' ');
        text.append(count(total.pending().total(), "hồ sơ đang giải quyết"));
        if (total.resolved().noDeadline() > 0) {
            text.append(' ').append(count(total.resolved().noDeadline(), "hồ sơ không có thời hạn"));
        }
        return text.toString();
    }

    /** The identities that do not hold; empty when every sum comes out. */
    static List<String> brokenIdentities(SettlementReport report) {
        return report.identities().stream()
                .filter(identity -> !identity.holds())
                .map(identity -> identity.code() + ": " + identity.left() + " ≠ " + identity.right())
                .toList();
    }

    private static String line(String number, String label, Row row) {
        var received = row.received();
        var resolved = row.resolved();
        var pending = row.pending();
        return LINE.formatted(
                number,
                label.length() <= LABEL_WIDTH ? label : label.substring(0, LABEL_WIDTH - 1) + "…",
                number(received.total()),
                number(received.online()),
                number(received.directOrPostal()),
                number(received.carriedOver()),
                number(resolved.total()),
                number(resolved.early()),
                number(resolved.onTime()),
                number(resolved.late()),
                number(pending.total()),
                number(pending.inTime()),
                number(pending.overdue()));
    }

    private static String earlyByRow(List<Row> rows) {
        String parts = rows.stream()
                .filter(row -> row.resolved().early() > 0)
                .map(row -> row.label() + ": " + number(row.resolved().early()))
                .collect(Collectors.joining("; "));
        return parts.isEmpty() ? "" : " (" + parts + ")";
    }

    private static String share(long part, long whole) {
        if (whole == 0) {
            return "";
        }
        var percent = NumberFormat.getInstance(Locale.forLanguageTag("vi"));
        percent.setMaximumFractionDigits(2);
        return ", đạt tỷ lệ " + percent.format(100.0 * part / whole) + "%";
    }

    private static String count(long value, String what) {
        return value == 0 ? "Không có " + what + "." : "Có " + number(value) + " " + what + ".";
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi")).format(value);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
