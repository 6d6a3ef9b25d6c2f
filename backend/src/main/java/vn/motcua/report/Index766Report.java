package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.motcua.report.table.FigureKind;
import vn.motcua.report.table.ReportTable.Cell;
import vn.motcua.report.table.Words;

/**
 * Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ (QĐ 766/QĐ-TTg 2022): the groups that the data allow, 2.1,
 * 3.3, 3.5, 4.1, 4.2 and 5.4, and of group 5 how feedback is answered. Percent with two decimals; no data where there is
 * nothing to divide by. Numerator and denominator stand beside each share, as numbers of dossiers.
 */
@ApplicationScoped
public class Index766Report implements CountedReport {

    private static final String FACTS = SqlFile.read("index-766.sql");

    @Override
    public String name() {
        return "index-766";
    }

    @Override
    public Words title() {
        return new Words("Bộ chỉ số theo QĐ 766/QĐ-TTg", "Index of QĐ 766/QĐ-TTg");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(Grouping.FIELD, Grouping.PROCEDURE, Grouping.DEPARTMENT, Grouping.CHANNEL, Grouping.AGENCY);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.dossiers("HANDLED", "Tiếp nhận, giải quyết", "Received or handled", "true"),
                Measure.dossiers("IN_TIME", "Đúng, trước hạn", "In time", "in_time"),
                Measure.share("IN_TIME_SHARE", "2.1 Đúng hạn (%)", "2.1 In time (%)", "IN_TIME", "HANDLED"),
                Measure.dossiers("RECEIVED", "Tiếp nhận trong kỳ", "Received", "received"),
                Measure.dossiers("ONLINE", "Trực tuyến", "Online", "received and channel = 'ONLINE'"),
                Measure.share("ONLINE_SHARE", "3.3 Trực tuyến (%)", "3.3 Online (%)", "ONLINE", "RECEIVED"),
                Measure.dossiers("PAID", "Có nộp phí", "Paid for", "paid"),
                Measure.dossiers("PAID_ONLINE", "Nộp trực tuyến", "Paid online", "paid_online"),
                Measure.share(
                        "PAID_SHARE", "3.5 Thanh toán trực tuyến (%)", "3.5 Paid online (%)", "PAID_ONLINE", "PAID"),
                Measure.dossiers("RESOLVED", "Đã giải quyết", "Resolved", "resolved"),
                Measure.dossiers("E_RESULT", "Kết quả điện tử", "Electronic result", "resolved and result_scanned"),
                Measure.share(
                        "E_RESULT_SHARE",
                        "4.1 Kết quả điện tử (%)",
                        "4.1 Electronic result (%)",
                        "E_RESULT",
                        "RESOLVED"),
                Measure.dossiers(
                        "DIGITISED",
                        "Số hóa hồ sơ và kết quả",
                        "Digitised",
                        "resolved and result_scanned and papers_scanned"),
                Measure.share("DIGITISED_SHARE", "4.2 Số hóa (%)", "4.2 Digitised (%)", "DIGITISED", "RESOLVED"),
                Measure.dossiers("COMPLAINED", "Có khiếu nại", "Complained of", "complained"),
                Measure.derived(
                        "SATISFACTION",
                        FigureKind.PERCENT,
                        "5.4 Mức độ hài lòng (%)",
                        "5.4 Satisfaction (%)",
                        Index766Report::satisfaction),
                Measure.dossiers("RATED", "Có đánh giá", "Rated", "level is not null"),
                Measure.dossiers(
                        "SATISFIED", "Rất hài lòng, hài lòng", "Satisfied", "level in ('VERY_SATISFIED', 'SATISFIED')"),
                Measure.share(
                        "SATISFIED_SHARE",
                        "Hài lòng theo đánh giá (%)",
                        "Satisfied of rated (%)",
                        "SATISFIED",
                        "RATED"),
                Measure.feedback("FEEDBACK_DUE", "Phản ánh đến hạn trả lời", "Feedback to be answered", "feedback_due"),
                Measure.feedback("FEEDBACK_ON_TIME", "Trả lời đúng hạn", "Answered in time", "feedback_on_time"),
                Measure.derived(
                        "FEEDBACK_SHARE",
                        FigureKind.PERCENT,
                        "5 Trả lời phản ánh đúng hạn (%)",
                        "5 Feedback answered in time (%)",
                        Index766Report::answeredInTime));
    }

    /** Of whole agencies alone: feedback is about no procedure and no department. */
    private static Cell answeredInTime(Map<String, BigDecimal> figures) {
        BigDecimal due = figures.get("FEEDBACK_DUE");
        return due == null ? Cell.of((Number) null) : Cell.of(Measure.percent(figures.get("FEEDBACK_ON_TIME"), due));
    }

    /** What is left of 100 without the shares that were late and that were complained of; never less than none. */
    private static Cell satisfaction(Map<String, BigDecimal> figures) {
        BigDecimal handled = figures.get("HANDLED");
        BigDecimal against = handled.subtract(figures.get("IN_TIME"))
                .add(figures.get("COMPLAINED"))
                .min(handled);
        return Cell.of(Measure.percent(handled.subtract(against), handled));
    }

    @Override
    public String facts() {
        return FACTS;
    }

    @Override
    public String unitFacts() {
        return ScorecardReport.UNITS;
    }

    @Override
    public List<Words> notes(OverdueRule overdue) {
        return List.of(
                overdue.note(),
                new Words(
                        "2.1: hồ sơ yêu cầu bổ sung hơn một lần tính là quá hạn; hồ sơ đang chờ bổ sung xét theo ngày yêu cầu. Điểm tối đa: 3.3 từ 50%, 3.5 và 4.2 từ 80%, 5.4 từ 90%.",
                        "2.1: what was asked for papers more than once counts as late; what waits for papers is judged by the day on which they were asked for. Full points: 3.3 from 50%, 3.5 and 4.2 from 80%, 5.4 from 90%."),
                new Words(
                        "Phản ánh, kiến nghị là của cả đơn vị: xem theo đơn vị. Tính những phản ánh đã trả lời hoặc đến hạn trả lời trong kỳ.",
                        "Feedback is of the whole agency: see it by agency. It counts where it was answered or fell due in the period."),
                new Words(
                        "Không tính: nhóm 1 (công khai) do Cổng quốc gia đo; 3.6 cần danh mục phí phải nộp của Cổng; 4.3 (tái sử dụng dữ liệu) và 4.5 (dữ liệu dân cư) không có trong hệ thống. 5.4 = 100 − (tỷ lệ quá hạn + tỷ lệ có khiếu nại); đánh giá của người dân ghi bên cạnh.",
                        "Not computed: group 1 (publicity) is measured by the national portal; 3.6 needs the portal's list of payable fees; 4.3 (reuse of data) and 4.5 (population data) are not in this system. 5.4 is 100 less the shares late and complained of; what citizens said stands beside it."));
    }
}
