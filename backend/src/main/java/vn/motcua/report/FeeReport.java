package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.report.table.FigureKind;
import vn.motcua.report.table.ReportTable.Cell;
import vn.motcua.report.table.Words;

/**
 * Phí, lệ phí đã thu: receipts issued and cancelled in the period, in whole đồng (NĐ 61/2018/NĐ-CP Điều 22); the day's
 * cash sheet is a report of its own. A cancellation counts back on its own day.
 */
@ApplicationScoped
public class FeeReport implements CountedReport {

    private static final String FACTS = SqlFile.read("fees.sql");

    @Override
    public String name() {
        return "fees";
    }

    @Override
    public Words title() {
        return new Words("Phí, lệ phí đã thu", "Fees collected");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(Grouping.FEE, Grouping.METHOD, Grouping.FIELD, Grouping.PROCEDURE, Grouping.DEPARTMENT);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.dossiers("DOSSIERS", "Hồ sơ có biên lai", "Dossiers with a receipt", "true"),
                Measure.dossiers(
                        "CANCELLED_DOSSIERS",
                        "Hồ sơ có biên lai hủy",
                        "Dossiers with a cancelled receipt",
                        "entry = 'CANCELLED'"),
                Measure.sum(
                        "COLLECTED",
                        FigureKind.VND,
                        "Đã thu (đồng)",
                        "Collected (đồng)",
                        "amount_vnd",
                        "entry = 'ISSUED'"),
                Measure.sum(
                        "CANCELLED",
                        FigureKind.VND,
                        "Đã hủy (đồng)",
                        "Cancelled (đồng)",
                        "amount_vnd",
                        "entry = 'CANCELLED'"),
                Measure.derived(
                        "NET",
                        FigureKind.VND,
                        "Còn lại (đồng)",
                        "Net (đồng)",
                        figures -> Cell.of(figures.get("COLLECTED").subtract(figures.get("CANCELLED")))));
    }

    @Override
    public String facts() {
        return FACTS;
    }
}
