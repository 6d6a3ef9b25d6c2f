package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.report.table.FigureKind;
import vn.motcua.report.table.Words;

/**
 * Thời gian các bước so với định mức (ISO 9001; TT 01/2018/TT-VPCP Điều 6 và 8): the steps done of the dossiers resolved
 * in the period, by department and by who did them. Times are working minutes; a posting (niêm yết) has calendar days
 * and is counted, not timed. A dossier whose steps lie with two departments counts in both rows and once in the total.
 */
@ApplicationScoped
public class StepReport implements CountedReport {

    private static final String FACTS = SqlFile.read("steps.sql");

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public Words title() {
        return new Words("Thời gian các bước so với định mức", "Steps planned against used");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(Grouping.DEPARTMENT, Grouping.ASSIGNEE, Grouping.STEP, Grouping.PROCEDURE);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.dossiers("DOSSIERS", "Hồ sơ", "Dossiers", "true"),
                Measure.sum("STEPS", FigureKind.COUNT, "Lượt bước", "Steps done", "1", "true"),
                Measure.dossiers(
                        "OVER_TIME", "Hồ sơ có bước quá định mức", "Dossiers with a step over its time", "over_time"),
                Measure.sum(
                        "STEPS_OVER_TIME",
                        FigureKind.COUNT,
                        "Lượt bước quá định mức",
                        "Steps over their time",
                        "1",
                        "over_time"),
                Measure.sum(
                        "ALLOTTED",
                        FigureKind.MINUTES,
                        "Định mức (giờ làm việc)",
                        "Allotted (working hours)",
                        "allotted_minutes",
                        "timed"),
                Measure.sum(
                        "USED",
                        FigureKind.MINUTES,
                        "Đã dùng (giờ làm việc)",
                        "Used (working hours)",
                        "used_minutes",
                        "timed"),
                Measure.share("USED_SHARE", "Đã dùng so với định mức (%)", "Used of allotted (%)", "USED", "ALLOTTED"));
    }

    @Override
    public String facts() {
        return FACTS;
    }

    @Override
    public List<Words> notes(OverdueRule overdue) {
        return List.of(
                new Words(
                        "Chỉ tính hồ sơ đã giải quyết trong kỳ; bước không ghi nhận (nhập từ sổ) không tính.",
                        "Only dossiers resolved in the period; steps that were not recorded (entered from a register) are left out."),
                new Words(
                        "Một hồ sơ qua hai bộ phận tính ở cả hai dòng, và một lần ở dòng tổng.",
                        "A dossier that passes through two departments counts in both rows, and once in the total."));
    }
}
