package vn.motcua.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Biểu II.06a: tình hình, kết quả giải quyết TTHC (TT 02/2017/TT-VPCP). All figures are numbers of dossiers.
 *
 * @param broughtForward received before the period less resolved before it, counted on its own
 */
public record Settlement(
        List<Row> rows, Row total, @JsonIgnore long broughtForward) {

    /** Columns (3)–(6). */
    @Schema(name = "SettlementReceived")
    public record Received(long total, long online, long directOrPostal, long carriedOver) {}

    /** Columns (7)–(10), and those for which the law sets no deadline. */
    @Schema(name = "SettlementResolved")
    public record Resolved(long total, long early, long onTime, long late, long noDeadline) {}

    /** Columns (11)–(13). */
    @Schema(name = "SettlementPending")
    public record Pending(long total, long inTime, long overdue) {}

    @Schema(name = "SettlementRow")
    public record Row(
            @Schema(description = "Code of the field, procedure, department…; null for the total", nullable = true)
            String key,

            String label,
            Received received,
            Resolved resolved,
            Pending pending) {

        static Row of(String key, String label, Map<SettlementColumn, Long> counts) {
            return new Row(
                    key,
                    label,
                    new Received(
                            counts.get(SettlementColumn.RECEIVED_TOTAL),
                            counts.get(SettlementColumn.RECEIVED_ONLINE),
                            counts.get(SettlementColumn.RECEIVED_DIRECT_OR_POSTAL),
                            counts.get(SettlementColumn.RECEIVED_CARRIED_OVER)),
                    new Resolved(
                            counts.get(SettlementColumn.RESOLVED_TOTAL),
                            counts.get(SettlementColumn.RESOLVED_EARLY),
                            counts.get(SettlementColumn.RESOLVED_ON_TIME),
                            counts.get(SettlementColumn.RESOLVED_LATE),
                            counts.get(SettlementColumn.RESOLVED_NO_DEADLINE)),
                    new Pending(
                            counts.get(SettlementColumn.PENDING_TOTAL),
                            counts.get(SettlementColumn.PENDING_IN_TIME),
                            counts.get(SettlementColumn.PENDING_OVERDUE)));
        }
    }

    /** An equation between columns that must hold; the two numbers are there for the reader who doubts. */
    @Schema(name = "SettlementIdentity")
    public record Identity(@Schema(examples = "BALANCE") String code, boolean holds, long left, long right) {

        static Identity of(String code, long left, long right) {
            return new Identity(code, left == right, left, right);
        }
    }

    static Settlement of(List<Row> rows, Row total, long broughtForward) {
        List<Row> largestFirst = rows.stream()
                .sorted(Comparator.comparingLong((Row row) -> row.received().total())
                        .reversed()
                        .thenComparing(Row::key))
                .toList();
        return new Settlement(largestFirst, total, broughtForward);
    }

    /** (3)=(4)+(5)+(6) · (7)=(8)+(9)+(10) · (3)=(7)+(11) · rows add up · carried over as the period before left it. */
    public List<Identity> identities() {
        Received received = total.received();
        Resolved resolved = total.resolved();
        Pending pending = total.pending();
        return List.of(
                Identity.of(
                        "RECEIVED_SUM",
                        received.total(),
                        received.online() + received.directOrPostal() + received.carriedOver()),
                Identity.of(
                        "RESOLVED_SUM",
                        resolved.total(),
                        resolved.early() + resolved.onTime() + resolved.late() + resolved.noDeadline()),
                Identity.of("BALANCE", received.total(), resolved.total() + pending.total()),
                Identity.of("ROWS_ADD_UP", received.total(), sum(row -> row.received()
                        .total())),
                Identity.of("CARRIED_OVER_MATCHES", received.carriedOver(), broughtForward));
    }

    private long sum(ToLongFunction<Row> column) {
        return rows.stream().mapToLong(column).sum();
    }
}
