package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * What the simulated half year consists of. The numbers are in {@code history-2016-h1.csv}; every dossier is finished
 * between {@link #FROM} and {@link #TO}, those received before are the ones carried over.
 */
record DemoPlan(List<Batch> batches, Map<String, String> reasons) {

    static final LocalDate FROM = LocalDate.of(2016, 1, 1);
    static final LocalDate TO = LocalDate.of(2016, 6, 30);

    /** Some dossiers of one procedure received between two dates, both included; the rest of them finish on the due date. */
    record Batch(
            String procedureCode,
            Limit limit,
            String channel,
            LocalDate receivedFrom,
            LocalDate receivedTo,
            int dossiers,
            int early,
            int supplemented,
            int refused) {

        Batch {
            if (early + supplemented + refused > dossiers) {
                throw new IllegalArgumentException(procedureCode + ": more special dossiers than dossiers");
            }
            if (limit.isSameDay() && early + supplemented > 0) {
                // Outcomes compare dates: what is due the same day cannot be finished on an earlier one.
                throw new IllegalArgumentException(procedureCode + ": a same-day dossier is never early");
            }
        }

        Fate fate(int index) {
            if (index < early) {
                return Fate.EARLY;
            }
            if (index < early + supplemented) {
                return Fate.SUPPLEMENTED;
            }
            return index < early + supplemented + refused ? Fate.REFUSED : Fate.ON_TIME;
        }
    }

    enum Fate {
        EARLY,
        SUPPLEMENTED,
        REFUSED,
        ON_TIME
    }

    static DemoPlan load() {
        Map<String, Limit> limits = new DemoFile("procedures.csv")
                .records().stream().collect(Collectors.toMap(row -> row.get("code"), Limit::of));
        var batches = new DemoFile("history-2016-h1.csv")
                .records().stream()
                        .map(row -> batch(row, limits.get(row.get("procedure_code"))))
                        .toList();
        var reasons = new DemoFile("history-2016-h1-reasons.csv")
                .records().stream()
                        .collect(Collectors.toMap(
                                row -> reasonKey(row.get("event"), row.get("procedure_code")),
                                row -> row.get("reason")));
        return new DemoPlan(batches, reasons);
    }

    int dossiers() {
        return batches.stream().mapToInt(Batch::dossiers).sum();
    }

    /** From the first reception to the end of the period, both included. */
    List<LocalDate> dates() {
        LocalDate first = batches.stream()
                .map(Batch::receivedFrom)
                .min(LocalDate::compareTo)
                .orElse(FROM);
        return first.datesUntil(TO.plusDays(1)).toList();
    }

    String reason(String event, String procedureCode) {
        String reason = reasons.get(reasonKey(event, procedureCode));
        if (reason == null) {
            throw new IllegalStateException("no reason for " + event + " of " + procedureCode);
        }
        return reason;
    }

    private static String reasonKey(String event, String procedureCode) {
        return event + " " + procedureCode;
    }

    private static Batch batch(CSVRecord row, Limit limit) {
        return new Batch(
                row.get("procedure_code"),
                limit,
                row.get("channel"),
                LocalDate.parse(row.get("received_from")),
                LocalDate.parse(row.get("received_to")),
                Integer.parseInt(row.get("dossiers")),
                Integer.parseInt(row.get("early")),
                Integer.parseInt(row.get("supplemented")),
                Integer.parseInt(row.get("refused")));
    }
}
