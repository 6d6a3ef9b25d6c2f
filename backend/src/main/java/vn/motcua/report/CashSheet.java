package vn.motcua.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.dossier.payment.PaymentMethod;
import vn.motcua.dossier.payment.ReceiptId;
import vn.motcua.procedure.FeeKind;

/**
 * Bảng kê thu phí, lệ phí trong ngày, in whole đồng. Every total is the sum of the lines above it; a cancellation is a
 * line of its own, with the amount counted back.
 */
public record CashSheet(List<Entry> entries) {

    /** What happened to a receipt on the day. */
    public enum EntryKind {
        ISSUED,
        CANCELLED
    }

    /**
     * @param amountVnd negative for a cancellation
     * @param restricted whether the dossier is known to its circle alone: the money is counted, and nobody is named
     * @param dossierCode null of a restricted dossier, as {@code payer}, {@code reference} and {@code reason}
     * @param payer shortened for who does not work with it
     * @param by who cashed, or who cancelled
     * @param reason of a cancellation; null otherwise
     */
    public record Entry(
            EntryKind kind,
            Instant at,
            String by,
            String reason,
            ReceiptId receipt,
            boolean restricted,
            String dossierCode,
            String payer,
            String procedureCode,
            String procedureName,
            String cashier,
            String cashierName,
            PaymentMethod method,
            String reference,
            List<FeeAmount> fees) {

        public long amountVnd() {
            return fees.stream().mapToLong(FeeAmount::amountVnd).sum();
        }
    }

    /** What of an entry belongs to one fee. */
    public record FeeAmount(FeeKind kind, String name, long amountVnd) {}

    /** @param netVnd collected less cancelled: what is in the drawer, or on the account */
    public record Total(long collectedVnd, long cancelledVnd, long netVnd) {

        private static final Total NOTHING = new Total(0, 0, 0);

        private Total plus(long amountVnd) {
            return new Total(
                    collectedVnd + Math.max(0, amountVnd), cancelledVnd + Math.max(0, -amountVnd), netVnd + amountVnd);
        }
    }

    /** By which fees are added up: the same name is the same fee, whichever procedure asks it. */
    public record FeeKey(FeeKind kind, String name) {}

    /** Puts lines of one entry that follow each other together. */
    static CashSheet of(List<Entry> lines) {
        List<Entry> entries = new ArrayList<>();
        for (Entry line : lines) {
            Entry last = entries.isEmpty() ? null : entries.getLast();
            if (last != null && last.kind() == line.kind() && last.receipt().equals(line.receipt())) {
                last.fees().addAll(line.fees());
            } else {
                entries.add(line);
            }
        }
        return new CashSheet(entries);
    }

    public Total total() {
        Total sum = Total.NOTHING;
        for (Entry entry : entries) {
            sum = sum.plus(entry.amountVnd());
        }
        return sum;
    }

    public Map<PaymentMethod, Total> byMethod() {
        Map<PaymentMethod, Total> totals = new TreeMap<>();
        entries.forEach(entry -> add(totals, entry.method(), entry.amountVnd()));
        return totals;
    }

    public Map<FeeKey, Total> byFee() {
        Map<FeeKey, Total> totals = new LinkedHashMap<>();
        entries.forEach(
                entry -> entry.fees().forEach(fee -> add(totals, new FeeKey(fee.kind(), fee.name()), fee.amountVnd())));
        return totals;
    }

    private static <K> void add(Map<K, Total> totals, K key, long amountVnd) {
        totals.merge(key, Total.NOTHING.plus(amountVnd), (sum, none) -> sum.plus(amountVnd));
    }
}
