package vn.motcua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.motcua.organization.AgencyAsOf;
import vn.motcua.organization.HeadTerm;
import vn.motcua.shared.VietnamTime;

/** Biểu II.06a in the words and the order in which the circular prints it (TT 02/2017/TT-VPCP). */
public record SettlementSheet(
        String agency,
        String receiver,
        String from,
        String to,
        String knownAt,
        String groupHead,
        List<Line> rows,
        List<String> total,
        String withoutDeadline,
        String overdueNote,
        String madeBy,
        String madeOn,
        String headTitle,
        String headName,
        Instant asOf) {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    /** One row with the columns (3) to (13). */
    public record Line(String label, List<String> figures) {}

    /** Who makes the report, and for whom it is signed. */
    public record Office(AgencyAsOf agency, HeadTerm head, String madeBy, String overdueNote) {}

    /**
     * No form prints a blank: what is not known is said in its place. It is dated by the moment as known, which is the day
     * of the print for whoever asks what is known now (ADR 0052).
     */
    static SettlementSheet of(ReportPeriod period, GroupBy groupBy, Settlement settlement, Office office) {
        long undated = settlement.total().resolved().noDeadline();
        HeadTerm head = office.head();
        return new SettlementSheet(
                office.agency().name(),
                office.agency().superior() == null
                        ? "(chưa khai báo cơ quan cấp trên)"
                        : office.agency().superior(),
                DATE.format(period.from()),
                DATE.format(period.to()),
                MOMENT.format(VietnamTime.offset(period.asOf())),
                head(groupBy),
                settlement.rows().stream()
                        .map(row -> new Line(label(groupBy, row.label()), figures(row)))
                        .toList(),
                figures(settlement.total()),
                undated == 0 ? "" : Long.toString(undated),
                office.overdueNote(),
                office.madeBy(),
                longDate(VietnamTime.dateOf(period.asOf())),
                head == null ? "(chưa khai báo người đứng đầu)" : head.title(),
                head == null ? "" : head.name(),
                period.asOf());
    }

    /** As the second column is headed. */
    public static String head(GroupBy groupBy) {
        return switch (groupBy) {
            case FIELD -> "Lĩnh vực giải quyết";
            case PROCEDURE -> "Thủ tục hành chính";
            case DEPARTMENT -> "Bộ phận chuyên môn";
            case OFFICER -> "Người xử lý";
            case CHANNEL -> "Kênh tiếp nhận";
        };
    }

    /** What a row is called on paper; channels are kept by their names in the program. */
    public static String label(GroupBy groupBy, String label) {
        if (groupBy == GroupBy.OFFICER && label.equals("–")) {
            return "Chưa ghi người xử lý";
        }
        if (groupBy != GroupBy.CHANNEL) {
            return label;
        }
        return switch (label) {
            case "ONLINE" -> "Trực tuyến";
            case "POSTAL" -> "Bưu chính";
            default -> "Trực tiếp";
        };
    }

    private static List<String> figures(Settlement.Row row) {
        return List.of(
                        row.received().total(),
                        row.received().online(),
                        row.received().directOrPostal(),
                        row.received().carriedOver(),
                        row.resolved().total(),
                        row.resolved().early(),
                        row.resolved().onTime(),
                        row.resolved().late(),
                        row.pending().total(),
                        row.pending().inTime(),
                        row.pending().overdue())
                .stream()
                .map(SettlementSheet::written)
                .toList();
    }

    /** With a point between thousands. */
    private static String written(long figure) {
        return "%,d".formatted(figure).replace(',', '.');
    }

    private static String longDate(LocalDate date) {
        return "Ngày %02d tháng %02d năm %d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
