package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.report.table.FigureKind;
import vn.motcua.report.table.ReportTable.Cell;
import vn.motcua.report.table.Words;

/**
 * Bảng thi đua: what each member of staff resolved in the period, for commendation (TT 01/2018/TT-VPCP Điều 15; NĐ
 * 61/2018/NĐ-CP Điều 9). Numbers of dossiers; the share of early and on time in percent of what had a date, two decimals.
 */
@ApplicationScoped
public class EmulationReport implements CountedReport {

    private static final String FACTS = SqlFile.read("emulation.sql");

    @Override
    public String name() {
        return "emulation";
    }

    @Override
    public Words title() {
        return new Words("Bảng thi đua công chức", "Staff for commendation");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(Grouping.OFFICER, Grouping.DEPARTMENT);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.dossiers("RESOLVED", "Đã giải quyết", "Resolved", "true"),
                Measure.dossiers("EARLY", "Trước hạn", "Early", "outcome = 'EARLY'"),
                Measure.dossiers("ON_TIME", "Đúng hạn", "On time", "outcome = 'ON_TIME'"),
                Measure.dossiers("LATE", "Quá hạn", "Late", "outcome = 'LATE'"),
                Measure.dossiers("NO_DEADLINE", "Không có hạn", "No deadline", "outcome = 'NO_DEADLINE'"),
                Measure.dossiers("IN_TIME", "Trước và đúng hạn", "In time", "outcome in ('EARLY', 'ON_TIME')"),
                Measure.derived(
                        "IN_TIME_SHARE",
                        FigureKind.PERCENT,
                        "Tỷ lệ trước và đúng hạn (%)",
                        "Share in time (%)",
                        figures -> Cell.of(Measure.percent(
                                figures.get("IN_TIME"), figures.get("IN_TIME").add(figures.get("LATE"))))),
                Measure.dossiers("DEVIATING", "Có sai lệch 3 Đúng", "With a deviation", "deviates"),
                Measure.dossiers("ASKED_AGAIN", "Bổ sung quá một lần", "Asked back twice", "asked_again"),
                Measure.dossiers("RATED", "Được đánh giá", "Rated", "level is not null"),
                Measure.dossiers("DISSATISFIED", "Không hài lòng", "Dissatisfied", "level = 'DISSATISFIED'"));
    }

    @Override
    public String facts() {
        return FACTS;
    }
}
