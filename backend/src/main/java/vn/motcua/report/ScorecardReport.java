package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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
 * servant (10 points), that of all nine the unit (18): 5, 6, 8 and 9 are those of an agency as a whole, so they stand in
 * the rows of agencies, and in the total where it is that of one agency. An indicator without data is not assessed, never 0,
 * and then there is no band: the bands of Điều 15 are those of the whole sum.
 */
@ApplicationScoped
public class ScorecardReport implements CountedReport {

    private static final String FACTS = SqlFile.read("scorecard.sql");

    /** What is told of whole agencies, here and in the index of QĐ 766/QĐ-TTg. */
    static final String UNITS = SqlFile.read("scorecard-units.sql").replace("{{feedback}}", Scorecard.FEEDBACK);

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
        return List.of(Grouping.OFFICER, Grouping.DEPARTMENT, Grouping.AGENCY);
    }

    @Override
    public List<Measure> measures() {
        return Stream.of(
                        List.of(
                                Measure.dossiers("RESOLVED", "Đã giải quyết", "Resolved", "scored"),
                                Measure.dossiers("RATED", "Có phiếu khảo sát", "With a slip", "rated"),
                                Measure.dossiers(
                                        "COMPLAINED", "Có khiếu nại", "Complained of", "scored and complained"),
                                Measure.hiddenOfUnits("UNITS", "count(*)")),
                        verdict("STAFF", OF_STAFF, Scorecard::staffBand, "công chức", "Staff"),
                        verdict("UNIT", OF_UNIT, Scorecard::unitBand, "đơn vị", "Unit"),
                        scored("P1", "total_time", "1. Tổng thời gian", "1. Total time"),
                        scored("P2", "unit_times", "2. Thời gian từng khâu", "2. Time of each unit"),
                        scored("P3", "contacts", "3. Số lần liên hệ", "3. Contacts needed"),
                        scored("P4", "agencies", "4. Số cơ quan phải liên hệ", "4. Agencies to contact"),
                        stated("P5", "organisation", "5. Tổ chức tiếp nhận", "5. Organisation"),
                        stated("P6", "publicity", "6. Công khai thủ tục", "6. Publicity"),
                        scored("P7", "attitude", "7. Thái độ", "7. Attitude"),
                        feedback(),
                        online())
                .flatMap(List::stream)
                .toList();
    }

    /** The points of one indicator, out of what was read of a row; null where it is not assessed. */
    private static BigDecimal score(String indicator, Map<String, BigDecimal> figures) {
        BigDecimal units = figures.get("UNITS");
        return switch (indicator) {
            case "P5", "P6" ->
                // Of several agencies only when it was stated of each.
                units == null || units.compareTo(figures.get(indicator + "_UNITS")) != 0
                        ? null
                        : Scorecard.score(figures.get(indicator + "_POINTS"), units);
            case "P8" -> Scorecard.feedback(figures.get("FEEDBACK_DUE"), figures.get("FEEDBACK_ON_TIME"));
            case "P9" ->
                // In the rows of officers and departments there is none.
                units == null
                        ? null
                        : Scorecard.online(Scorecard.onlineShare(figures.get("ONLINE"), figures.get("RECEIVED")));
            default -> Scorecard.score(figures.get(indicator + "_POINTS"), figures.get(indicator + "_DOSSIERS"));
        };
    }

    private static Measure indicator(String key, String vi, String en) {
        return Measure.derived(key, FigureKind.POINTS, vi, en, figures -> Cell.of(score(key, figures)));
    }

    /** Sum and number of the dossiers that have points, and the score out of both. */
    private static List<Measure> scored(String key, String column, String vi, String en) {
        return List.of(
                Measure.hidden(key + "_POINTS", column, "true"),
                Measure.hidden(key + "_DOSSIERS", "1", column + " is not null"),
                indicator(key, vi, en));
    }

    /** What the leader states of an agency. */
    private static List<Measure> stated(String key, String column, String vi, String en) {
        return List.of(
                Measure.hiddenOfUnits(key + "_POINTS", "coalesce(sum(%s), 0)".formatted(column)),
                Measure.hiddenOfUnits(key + "_UNITS", "count(%s)".formatted(column)),
                indicator(key, vi, en));
    }

    private static List<Measure> feedback() {
        return List.of(
                Measure.feedback("FEEDBACK_DUE", "Phản ánh đến hạn trả lời", "Feedback to be answered", "feedback_due"),
                Measure.feedback("FEEDBACK_ON_TIME", "Trả lời đúng hạn", "Answered in time", "feedback_on_time"),
                indicator("P8", "8. Tiếp thu phản ánh", "8. Feedback handled"));
    }

    private static List<Measure> online() {
        return List.of(
                Measure.dossiers("RECEIVED", "Tiếp nhận", "Received", "received"),
                Measure.dossiers("ONLINE", "Trực tuyến", "Online", "received and channel = 'ONLINE'"),
                indicator("P9", "9. Trực tuyến", "9. Online"));
    }

    private static List<Measure> verdict(
            String key, List<String> indicators, Function<List<BigDecimal>, Words> band, String vi, String en) {
        return List.of(
                Measure.derived(
                        key + "_POINTS",
                        FigureKind.POINTS,
                        "Điểm " + vi + " (" + indicators.size() * 2 + ")",
                        en + " points (of " + indicators.size() * 2 + ")",
                        figures -> Cell.of(Scorecard.sum(of(key, indicators, figures)))),
                Measure.derived(
                        key + "_MOST",
                        FigureKind.POINTS,
                        "Tối đa đã chấm, " + vi,
                        en + ", most that was assessed",
                        figures -> Cell.of(Scorecard.most(of(key, indicators, figures)))),
                Measure.derived(
                        key + "_BAND",
                        FigureKind.TEXT,
                        "Xếp loại " + vi,
                        en + " band",
                        figures -> Cell.of(band.apply(of(key, indicators, figures)))));
    }

    /** The scores of a verdict; none of a unit where the row is not that of one agency. */
    private static List<BigDecimal> of(String key, List<String> indicators, Map<String, BigDecimal> figures) {
        boolean told = !key.equals("UNIT") || BigDecimal.ONE.equals(figures.get("UNITS"));
        return Stream.of(indicators.toArray(String[]::new))
                .map(indicator -> told ? score(indicator, figures) : null)
                .toList();
    }

    @Override
    public String facts() {
        return FACTS;
    }

    @Override
    public String unitFacts() {
        return UNITS;
    }

    @Override
    public List<Words> notes(OverdueRule overdue) {
        return List.of(
                new Words(
                        "Chỉ số 1, 3, 4, 7 lấy từ phiếu khảo sát (7: hồ sơ có khiếu nại được 0 điểm, trừ khiếu nại sai); 2, 8, 9 do hệ thống tính; 5, 6 do lãnh đạo đánh giá kèm căn cứ.",
                        "Indicators 1, 3, 4 and 7 come from the survey slip (7: what was complained of has 0 points, unless the complaint was wrong); 2, 8 and 9 are computed; 5 and 6 are stated by the leader with evidence."),
                new Words(
                        "Dấu – là chưa chấm: không có số liệu, không phải 0 điểm. Xếp loại theo Điều 15 chỉ có khi chấm đủ các chỉ số. Chỉ số 5, 6, 8, 9 là của cả đơn vị: xem theo đơn vị.",
                        "A dash is not assessed: no data, not 0 points. There is a band of Điều 15 only when all its indicators were assessed. Indicators 5, 6, 8 and 9 are those of the whole agency: see them by agency."),
                new Words(
                        "Chỉ số 8 tính phản ánh, kiến nghị đã trả lời hoặc đến hạn trả lời trong kỳ: 100% đúng hạn 2 điểm, từ 90% 1 điểm.",
                        "Indicator 8 counts feedback that was answered or fell due in the period: all in time 2 points, from 90% 1 point."));
    }
}
