package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.report.table.FigureKind;
import vn.motcua.report.table.ReportTable.Cell;
import vn.motcua.report.table.Words;

/**
 * Phiếu điểm đánh giá việc giải quyết TTHC (TT 01/2018/TT-VPCP Điều 13–15): nine indicators of 0 to 2 points, one decimal,
 * of the dossiers resolved in the period; indicator 9 of those received. The sum of 1, 2, 3, 4 and 7 rates the civil
 * servant (10 points), that of all nine the unit (18). An indicator without data is none, never 0, and then there is no
 * band.
 */
@ApplicationScoped
public class ScorecardReport implements CountedReport {

    private static final String FACTS = SqlFile.read("scorecard.sql");
    private static final List<String> OF_STAFF = List.of("P1", "P2", "P3", "P4", "P7");
    private static final List<String> OF_UNIT = List.of("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9");

    @Override
    public String name() {
        return "scorecard";
    }

    @Override
    public Words title() {
        return new Words("Phiếu điểm giải quyết thủ tục hành chính", "Scorecard of procedure handling");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(Grouping.OFFICER, Grouping.DEPARTMENT);
    }

    @Override
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.dossiers("RESOLVED", "Đã giải quyết", "Resolved", "scored"));
        measures.add(Measure.dossiers(
                "RATED",
                "Có phiếu khảo sát",
                "With a slip",
                "coalesce(total_time, contacts, agencies, attitude) is not null"));
        measures.addAll(scored("P1", "total_time", "1. Tổng thời gian", "1. Total time"));
        measures.addAll(scored("P2", "unit_times", "2. Thời gian từng khâu", "2. Time of each unit"));
        measures.addAll(scored("P3", "contacts", "3. Số lần liên hệ", "3. Contacts needed"));
        measures.addAll(scored("P4", "agencies", "4. Số cơ quan phải liên hệ", "4. Agencies to contact"));
        measures.add(unknown("P5", "5. Tổ chức tiếp nhận", "5. Organisation"));
        measures.add(unknown("P6", "6. Công khai thủ tục", "6. Publicity"));
        measures.addAll(scored("P7", "attitude", "7. Thái độ", "7. Attitude"));
        measures.add(unknown("P8", "8. Tiếp thu phản ánh", "8. Feedback handled"));
        measures.add(Measure.hidden("N9", "1", "received"));
        measures.add(Measure.hidden("S9", "1", "received and channel = 'ONLINE'"));
        measures.add(Measure.derived(
                "P9",
                FigureKind.POINTS,
                "9. Trực tuyến",
                "9. Online",
                figures -> Cell.of(Scorecard.online(Measure.percent(figures.get("S9"), figures.get("N9"))))));
        measures.addAll(verdict("STAFF", OF_STAFF, Scorecard::staffBand, "công chức", "Staff"));
        measures.addAll(verdict("UNIT", OF_UNIT, Scorecard::unitBand, "đơn vị", "Unit"));
        return measures;
    }

    /** Sum and number of the dossiers that have points, and the score out of both. */
    private static List<Measure> scored(String key, String column, String vi, String en) {
        String points = key + "_POINTS";
        String dossiers = key + "_DOSSIERS";
        return List.of(
                Measure.hidden(points, column, "true"),
                Measure.hidden(dossiers, "1", column + " is not null"),
                Measure.derived(
                        key,
                        FigureKind.POINTS,
                        vi,
                        en,
                        figures -> Cell.of(Scorecard.score(figures.get(points), figures.get(dossiers)))));
    }

    private static Measure unknown(String key, String vi, String en) {
        return Measure.derived(key, FigureKind.POINTS, vi, en, figures -> Cell.of((Number) null));
    }

    private static List<Measure> verdict(
            String key, List<String> indicators, Function<List<BigDecimal>, Words> band, String vi, String en) {
        return List.of(
                Measure.derived(
                        key + "_POINTS",
                        FigureKind.POINTS,
                        "Điểm " + vi + " (" + indicators.size() * 2 + ")",
                        en + " points (of " + indicators.size() * 2 + ")",
                        figures -> Cell.of(Scorecard.sum(of(indicators, figures)))),
                Measure.derived(
                        key + "_BAND",
                        FigureKind.TEXT,
                        "Xếp loại " + vi,
                        en + " band",
                        figures -> Cell.of(band.apply(of(indicators, figures)))));
    }

    private static List<BigDecimal> of(List<String> indicators, Map<String, BigDecimal> figures) {
        return Stream.of(indicators.toArray(String[]::new)).map(figures::get).toList();
    }

    @Override
    public String facts() {
        return FACTS;
    }

    @Override
    public List<Words> notes() {
        return List.of(
                new Words(
                        "Chỉ số 1, 3, 4, 7 lấy từ phiếu khảo sát; chỉ số 2, 9 do hệ thống tính. Dấu – là không có số liệu; thiếu một chỉ số thì không xếp loại.",
                        "Indicators 1, 3, 4 and 7 come from the survey slip, 2 and 9 are computed. A dash means no data; without one of them there is no band."),
                new Words(
                        "Không tính: 5 (tổ chức tiếp nhận) và 6 (bảng niêm yết tại trụ sở) hệ thống không nhìn thấy; 8 (phản ánh, kiến nghị) chưa gắn với báo cáo này.",
                        "Not computed: 5 (organisation) and 6 (the board on the wall) are nothing that the software can see; 8 (feedback) is not tied to this report yet."));
    }
}
