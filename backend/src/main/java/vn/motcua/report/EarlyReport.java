package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.report.table.Words;

/**
 * Hồ sơ trả trước hạn: dossiers resolved in the period before the date promised (NĐ 61/2018/NĐ-CP Điều 20). Numbers of
 * dossiers; the share in percent of what was resolved, two decimals.
 */
@ApplicationScoped
public class EarlyReport implements CountedReport {

    private static final String FACTS = SqlFile.read("early.sql");

    @Override
    public String name() {
        return "early";
    }

    @Override
    public Words title() {
        return new Words("Hồ sơ giải quyết trước hạn", "Dossiers resolved early");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(Grouping.FIELD, Grouping.PROCEDURE, Grouping.DEPARTMENT, Grouping.OFFICER, Grouping.CHANNEL);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.dossiers("EARLY", "Trước hạn", "Early", "outcome = 'EARLY'"),
                Measure.dossiers("RESOLVED", "Đã giải quyết", "Resolved", "true"),
                Measure.share("EARLY_SHARE", "Tỷ lệ trước hạn (%)", "Share early (%)", "EARLY", "RESOLVED"));
    }

    @Override
    public String facts() {
        return FACTS;
    }
}
