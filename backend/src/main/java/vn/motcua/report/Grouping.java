package vn.motcua.report;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.dossier.proof.Criterion;
import vn.motcua.dossier.proof.ProofTexts;
import vn.motcua.report.table.Words;

/** What the rows of a counted report can stand for. Key and label are SQL over the columns that the report's file selects. */
public enum Grouping {
    AGENCY("agency_code", "agency_name", new Words("Đơn vị", "Agency")),
    FIELD("field_code", "field_name", new Words("Lĩnh vực", "Field")),
    PROCEDURE("procedure_code", "procedure_name", new Words("Thủ tục", "Procedure")),
    DEPARTMENT("department_code", "department_name", new Words("Bộ phận", "Department")),
    /** Who did the officer's step last. */
    OFFICER(
            "coalesce(officer, '–')",
            "coalesce(officer_name, officer, '–')",
            new Words("Công chức thụ lý", "Officer in charge")),
    /** Who has it in hand, or the department that it was given to. */
    HOLDER("coalesce(holder, '–')", "coalesce(holder_name, '–')", new Words("Người giữ hồ sơ", "Holder")),
    /** Who did the step. */
    ASSIGNEE(
            "coalesce(assignee, '–')",
            "coalesce(assignee_name, assignee, '–')",
            new Words("Người thực hiện bước", "Who did the step")),
    STEP(
            "procedure_code || '/' || seq",
            "procedure_name || ' – ' || seq || '. ' || step_name",
            new Words("Bước", "Step")),
    CHANNEL("channel", "channel", new Words("Kênh tiếp nhận", "Channel")),
    HAMLET("hamlet", "hamlet", new Words("Thôn, ấp, khu phố", "Hamlet")),
    REASON("reason_key", "reason", new Words("Lý do", "Reason")),
    /** Of the day of reception; 1 is Monday. */
    WEEKDAY(
            "to_char(received_at at time zone 'Asia/Ho_Chi_Minh', 'ID')",
            "to_char(received_at at time zone 'Asia/Ho_Chi_Minh', 'ID')",
            new Words("Thứ tiếp nhận", "Weekday of reception")),
    /** In which it was resolved; while it is open at the end of the period, in which it was received. */
    MONTH(
            "to_char(case when resolved then finished_at else received_at end at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')",
            "to_char(case when resolved then finished_at else received_at end at time zone 'Asia/Ho_Chi_Minh', 'MM/YYYY')",
            new Words("Tháng", "Month")),
    FEE("md5(fee_name)", "fee_name", new Words("Khoản thu", "Fee")),
    METHOD("method", "method", new Words("Hình thức thu", "Means of payment")),
    CRITERION("coalesce(criterion, '–')", "coalesce(criterion, '–')", new Words("Tiêu chí", "Criterion"));

    private static final Words NOT_KNOWN = new Words("Chưa rõ", "Not known");

    private static final Words NO_DEVIATION = new Words("Không có sai lệch", "No deviation");

    private static final Map<String, Words> CHANNELS = Map.of(
            "DIRECT", new Words("Trực tiếp", "At the desk"),
            "POSTAL", new Words("Bưu chính", "By post"),
            "ONLINE", new Words("Trực tuyến", "Online"));

    private static final Map<String, Words> METHODS = Map.of(
            "CASH", new Words("Tiền mặt", "Cash"),
            "TRANSFER", new Words("Chuyển khoản", "Transfer"),
            "ONLINE", new Words("Trực tuyến", "Online"));

    private final String key;
    private final String label;
    private final Words words;

    Grouping(String key, String label, Words words) {
        this.key = key;
        this.label = label;
        this.words = words;
    }

    /** What its rows stand for. */
    public Words words() {
        return words;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    /** A row's name: what people have named has one, what we have named has one in each language. */
    Words rowWords(String key, String label) {
        if (this == CRITERION) {
            return key.equals("–") ? NO_DEVIATION : criterion(Criterion.valueOf(key));
        }
        if (label == null || label.equals("–")) {
            return NOT_KNOWN;
        }
        return switch (this) {
            case CHANNEL -> CHANNELS.get(key);
            case METHOD -> METHODS.get(key);
            case WEEKDAY -> weekday(DayOfWeek.of(Integer.parseInt(key)));
            default -> Words.same(label);
        };
    }

    private static Words weekday(DayOfWeek day) {
        return new Words(
                day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag("vi")),
                day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH));
    }

    private static Words criterion(Criterion criterion) {
        return new Words(ProofTexts.vietnamese(criterion, List.of()), ProofTexts.english(criterion, List.of()));
    }
}
