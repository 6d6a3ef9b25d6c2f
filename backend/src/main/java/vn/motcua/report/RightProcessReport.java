package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.proof.Criterion;
import vn.motcua.dossier.proof.Tick;
import vn.motcua.report.table.Words;

/**
 * Tỷ lệ 3 Đúng: the dossiers resolved in the period whose proof held in all three ticks (đúng nội quy, đúng luật, đúng
 * quy trình), and those that broke one (ADR 0027). Numbers of dossiers; the rate in percent of what can be proved, two
 * decimals. A dossier that broke two ticks counts in both columns, one that failed two criteria in both rows.
 */
@ApplicationScoped
public class RightProcessReport implements CountedReport {

    private static final String FACTS = SqlFile.read("right-process.sql");

    @Override
    public String name() {
        return "right-process";
    }

    @Override
    public Words title() {
        return new Words("Tỷ lệ 3 Đúng", "Right process (3 Đúng)");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(
                Grouping.DEPARTMENT,
                Grouping.CRITERION,
                Grouping.FIELD,
                Grouping.PROCEDURE,
                Grouping.OFFICER,
                Grouping.MONTH);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.dossiers("RESOLVED", "Đã giải quyết", "Resolved", "true"),
                Measure.dossiers("PROVED", "Có bằng chứng", "With evidence", "proved"),
                Measure.dossiers("ALL_RIGHT", "Đạt cả 3 Đúng", "All three right", "proved and not deviates"),
                Measure.share("RATE", "Tỷ lệ 3 Đúng (%)", "Rate (%)", "ALL_RIGHT", "PROVED"),
                Measure.dossiers("DEVIATING", "Có sai lệch", "With a deviation", "proved and deviates"),
                Measure.dossiers("REGULATIONS", "Sai nội quy", "Against regulations", "proved and against_regulations"),
                Measure.dossiers("LAW", "Sai luật", "Against the law", "proved and against_law"),
                Measure.dossiers("PROCESS", "Sai quy trình", "Against the process", "proved and against_process"));
    }

    @Override
    public String facts() {
        return FACTS;
    }

    @Override
    public Map<String, Object> parameters(ReportPeriod period, int agencyId) {
        return Map.of(
                "regulations",
                criteria(Tick.REGULATIONS),
                "law",
                criteria(Tick.LAW),
                "process",
                criteria(Tick.PROCESS));
    }

    private static String[] criteria(Tick tick) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> criterion.tick() == tick)
                .map(Criterion::name)
                .toArray(String[]::new);
    }

    @Override
    public List<Words> notes(OverdueRule overdue) {
        return List.of(
                new Words(
                        "Hồ sơ nhập từ sổ không có bằng chứng, không tính vào tỷ lệ.",
                        "What was entered from a register has no evidence and is left out of the rate."),
                new Words(
                        "Sai lệch đã phát hiện vẫn tính, dù sau đó đã sửa.",
                        "A deviation that was found counts, also when it was mended afterwards."));
    }
}
