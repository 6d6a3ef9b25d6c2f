package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.report.table.Words;

/**
 * Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ (QĐ 766/QĐ-TTg 2022): the groups that the data allow, 2.1,
 * 3.3, 3.5, 4.1 and 4.2. Percent with two decimals; no data where there is nothing to divide by. Numerator and denominator
 * stand beside each share, as numbers of dossiers.
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
        return List.of(Grouping.FIELD, Grouping.PROCEDURE, Grouping.DEPARTMENT, Grouping.CHANNEL);
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
                Measure.share("DIGITISED_SHARE", "4.2 Số hóa (%)", "4.2 Digitised (%)", "DIGITISED", "RESOLVED"));
    }

    @Override
    public String facts() {
        return FACTS;
    }

    @Override
    public List<Words> notes() {
        return List.of(
                new Words(
                        "2.1: hồ sơ yêu cầu bổ sung hơn một lần tính là quá hạn. Điểm tối đa: 3.3 từ 50%, 3.5 và 4.2 từ 80%.",
                        "2.1: what was asked for papers more than once counts as late. Full points: 3.3 from 50%, 3.5 and 4.2 from 80%."),
                new Words(
                        "Không tính: nhóm 1 (công khai) do Cổng quốc gia đo; 3.6 cần danh mục phí phải nộp của Cổng; 4.3 (tái sử dụng dữ liệu) và 4.5 (dữ liệu dân cư) không có trong hệ thống; nhóm 5 (phản ánh, hài lòng) xem báo cáo đánh giá.",
                        "Not computed: group 1 (publicity) is measured by the national portal; 3.6 needs the portal's list of payable fees; 4.3 (reuse of data) and 4.5 (population data) are not in this system; for group 5 (feedback, satisfaction) see the ratings."));
    }
}
