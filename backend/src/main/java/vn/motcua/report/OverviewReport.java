package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.report.table.FigureKind;
import vn.motcua.report.table.ReportTable.Cell;
import vn.motcua.report.table.Words;

/**
 * Tình hình chung: what came in, what was resolved and how, what is left, for those who lead (NĐ 61/2018/NĐ-CP Điều 9).
 * Numbers of dossiers; the share in time in percent of what was resolved and had a date, two decimals. What is open is
 * judged as in biểu II.06a ({@link OverdueRule}).
 */
@ApplicationScoped
public class OverviewReport implements CountedReport {

    private static final String FACTS = SqlFile.read("overview.sql");

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public Words title() {
        return new Words("Tình hình chung", "Overview");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(
                Grouping.DEPARTMENT,
                Grouping.FIELD,
                Grouping.PROCEDURE,
                Grouping.HOLDER,
                Grouping.OFFICER,
                Grouping.CHANNEL,
                Grouping.WEEKDAY,
                Grouping.MONTH);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.dossiers("RECEIVED", "Tiếp nhận trong kỳ", "Received", "received"),
                Measure.dossiers("RESOLVED", "Đã giải quyết", "Resolved", "resolved"),
                Measure.dossiers(
                        "IN_TIME", "Trước và đúng hạn", "In time", "resolved and outcome in ('EARLY', 'ON_TIME')"),
                Measure.dossiers("LATE", "Quá hạn", "Late", "resolved and outcome = 'LATE'"),
                Measure.derived(
                        "IN_TIME_SHARE",
                        FigureKind.PERCENT,
                        "Trước và đúng hạn (%)",
                        "In time (%)",
                        figures -> Cell.of(Measure.percent(
                                figures.get("IN_TIME"), figures.get("IN_TIME").add(figures.get("LATE"))))),
                Measure.dossiers("PENDING", "Đang giải quyết", "Pending", "not resolved"),
                Measure.dossiers("OVERDUE", "Đang quá hạn", "Overdue", "overdue"));
    }

    @Override
    public String facts() {
        return FACTS;
    }

    @Override
    public List<Words> notes(OverdueRule overdue) {
        return List.of(overdue.note());
    }
}
