package vn.motcua.report;

import vn.motcua.dossier.OutcomeRule;
import vn.motcua.report.table.Words;

/**
 * When a dossier that is still open is overdue, in every report alike (ADR 0047): by the promise and the comparison that
 * will tell its outcome, so that what is overdue today is late when it is resolved today. The date that the applicant
 * holds is another one once it was extended; where it is meant, it is called the printed date.
 *
 * @param outcomes by which outcomes were told when the report knows
 */
public record OverdueRule(OutcomeRule outcomes) {

    /** The moment at which it is judged, as SQL. */
    static final String REFERENCE = "cast(:reference as timestamptz)";

    private static final Words BY_ORIGINAL = new Words(
            "Quá hạn: tính theo ngày hẹn trả lần đầu, gia hạn kèm xin lỗi không làm thay đổi; hồ sơ đang chờ người dân không tính là quá hạn.",
            "Overdue: by the date first promised, which an extension with an apology does not mend; what waits for the applicant is not overdue.");

    private static final Words BY_EXTENDED = new Words(
            "Quá hạn: tính theo ngày hẹn trả sau cùng, kể cả gia hạn; hồ sơ đang chờ người dân không tính là quá hạn.",
            "Overdue: by the date promised last, extension included; what waits for the applicant is not overdue.");

    /** The column of the facts that holds the promise by which dossiers are measured. */
    String promise() {
        return switch (outcomes.promise()) {
            case ORIGINAL -> "promised_at";
            case EXTENDED -> "extended_promise_at";
        };
    }

    /**
     * The condition, as SQL over the facts of a dossier that is not resolved.
     *
     * @param facts name of a row with both promises and with {@code paused}, whether it waits for others
     */
    String of(String facts) {
        return "coalesce(%s < %s and not %s.paused, false)"
                .formatted(compared(facts + "." + promise()), compared(REFERENCE), facts);
    }

    /**
     * Whether a dossier that waits for the applicant was past its promise on the day on which the wait began, as SQL: QĐ
     * 766/QĐ-TTg measures it by that day, as its outcome will be.
     *
     * @param facts as above, with {@code paused_on}, that day
     */
    String beforeTheWait(String facts) {
        return "coalesce(%1$s.paused and cast(%1$s.%2$s at time zone 'Asia/Ho_Chi_Minh' as date) < %1$s.paused_on, false)"
                .formatted(facts, promise());
    }

    /** A moment as it is compared with another, as SQL. */
    String compared(String moment) {
        String form =
                switch (outcomes.comparing()) {
                    case DATE -> "cast(%s at time zone 'Asia/Ho_Chi_Minh' as date)";
                    case INSTANT -> "date_trunc('minute', %s)";
                };
        return form.formatted(moment);
    }

    /** What a reader of the figures must know. */
    public Words note() {
        return switch (outcomes.promise()) {
            case ORIGINAL -> BY_ORIGINAL;
            case EXTENDED -> BY_EXTENDED;
        };
    }
}
