package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.report.table.Words;

/**
 * Hồ sơ quá hạn: dossiers resolved late in the period, and those overdue at its end, as biểu II.06a counts them
 * ({@link OverdueRule}; NĐ 61/2018/NĐ-CP Điều 19; TT 02/2017/TT-VPCP). Of the latter those that are also past the date that
 * the applicant holds, an extension included, are told apart. Numbers of dossiers.
 */
@ApplicationScoped
public class LateReport implements CountedReport {

    private static final String FACTS = SqlFile.read("late.sql");

    @Override
    public String name() {
        return "late";
    }

    @Override
    public Words title() {
        return new Words("Hồ sơ quá hạn", "Late dossiers");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(Grouping.OFFICER, Grouping.HOLDER, Grouping.DEPARTMENT, Grouping.FIELD, Grouping.PROCEDURE);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.dossiers("LATE", "Tổng quá hạn", "Late in all", "true"),
                Measure.dossiers("RESOLVED_LATE", "Đã giải quyết quá hạn", "Resolved late", "resolved"),
                Measure.dossiers("OPEN_OVERDUE", "Đang giải quyết quá hạn", "Open and overdue", "overdue"),
                Measure.dossiers(
                        "PAST_PRINTED",
                        "Trong đó quá cả ngày hẹn đã in",
                        "Of these past the printed date",
                        "overdue and past_printed"));
    }

    /** What makes them late, for those that are open, too. */
    @Override
    public String hoursFrom() {
        return "measured_promise";
    }

    @Override
    public String facts() {
        return FACTS;
    }

    @Override
    public List<Words> notes(OverdueRule overdue) {
        return List.of(
                overdue.note(),
                new Words(
                        "Ngày hẹn đã in là ngày người dân đang giữ trên giấy hẹn, kể cả gia hạn. Số giờ quá hạn trong danh sách tính từ ngày hẹn dùng để xét quá hạn.",
                        "The printed date is the one that the applicant holds, extension included. Hours over, in the lists, are told from the date by which they are overdue."));
    }
}
