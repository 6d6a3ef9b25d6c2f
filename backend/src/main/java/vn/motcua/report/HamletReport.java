package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.report.table.Words;

/**
 * Hồ sơ theo thôn, ấp, khu phố: dossiers that touch the period, by the hamlet that the applicant's address names. Numbers
 * of dossiers. Addresses are free text: what names no hamlet is a row of its own.
 */
@ApplicationScoped
public class HamletReport implements CountedReport {

    private static final String FACTS = SqlFile.read("hamlets.sql");

    @Override
    public String name() {
        return "hamlets";
    }

    @Override
    public Words title() {
        return new Words("Hồ sơ theo thôn, ấp, khu phố", "Dossiers by hamlet");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(Grouping.HAMLET);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.dossiers("TOUCHED", "Tổng", "In all", "true"),
                Measure.dossiers("RECEIVED", "Tiếp nhận trong kỳ", "Received", "received"),
                Measure.dossiers("RESOLVED", "Đã giải quyết", "Resolved", "resolved"),
                Measure.dossiers("LATE", "Giải quyết quá hạn", "Resolved late", "resolved and outcome = 'LATE'"),
                Measure.dossiers("PENDING", "Đang giải quyết", "Pending", "not resolved"),
                Measure.dossiers("OVERDUE", "Đang giải quyết quá hạn", "Pending and overdue", "overdue"));
    }

    @Override
    public String facts() {
        return FACTS;
    }

    @Override
    public List<Words> notes(OverdueRule overdue) {
        return List.of(
                new Words(
                        "Thôn, ấp đọc từ địa chỉ người nộp; hồ sơ hạn chế không cho biết nơi ở.",
                        "Hamlets are read from the applicant's address; restricted dossiers tell nobody where somebody lives."));
    }
}
