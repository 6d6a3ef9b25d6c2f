package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.report.table.Words;

/**
 * Hồ sơ quá hạn: dossiers resolved late in the period, and those past the date that the applicant holds at its end (an
 * extension included) without waiting for the applicant. Numbers of dossiers. What is late is told as the outcome tells
 * it, by date unless the office compares instants (NĐ 61/2018/NĐ-CP Điều 19; biểu II.06a, TT 02/2017/TT-VPCP).
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
                Measure.dossiers("OPEN_OVERDUE", "Đang giải quyết quá hạn", "Open and overdue", "not resolved"));
    }

    @Override
    public String facts() {
        return FACTS;
    }

    @Override
    public List<Words> notes() {
        return List.of(
                new Words(
                        "Hồ sơ đang giải quyết tính theo ngày hẹn đã in, kể cả gia hạn; hồ sơ chờ người dân không tính là quá hạn.",
                        "Open dossiers are judged by the printed date, extension included; what waits for the applicant is not overdue."));
    }
}
