package vn.motcua.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.report.table.DatedWorkbook;
import vn.motcua.shared.VietnamTime;

/** Biểu II.06a as a workbook: figures that are sums are formulas, so that whoever changes one sees the rest follow. */
public final class SettlementWorkbook {

    private static final String VERSION = "1.0";
    private static final int FIRST_ROW = 6;
    private static final int COLUMN_ROW = 4;
    private static final int LABEL_WIDTH = 46;

    private static final List<String> HEADS = List.of(
            "TT",
            "",
            "Tiếp nhận – Tổng số",
            "Trực tuyến",
            "Trực tiếp, dịch vụ bưu chính",
            "Từ kỳ trước",
            "Đã giải quyết – Tổng số",
            "Trước hạn",
            "Đúng hạn",
            "Quá hạn",
            "Không có hạn",
            "Đang giải quyết – Tổng số",
            "Trong hạn",
            "Quá hạn",
            "Kiểm tra (3)=(7)+(11)");

    private static final List<String> NUMBERS = List.of(
            "(1)",
            "(2)",
            "(3)=(4)+(5)+(6)",
            "(4)",
            "(5)",
            "(6)",
            "(7)=(8)+(9)+(10)+(*)",
            "(8)",
            "(9)",
            "(10)",
            "(*)",
            "(11)=(12)+(13)",
            "(12)",
            "(13)",
            "");

    private SettlementWorkbook() {}

    public static byte[] of(ReportPeriod period, GroupBy groupBy, String agency, Settlement settlement) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Mot Cua", VERSION)) {
            Worksheet sheet = workbook.newWorksheet("II.06a");
            head(sheet, period, groupBy, agency);
            List<Settlement.Row> rows = settlement.rows();
            for (int index = 0; index < rows.size(); index++) {
                sheet.value(FIRST_ROW + index, 0, index + 1);
                figures(
                        sheet,
                        FIRST_ROW + index,
                        SettlementSheet.label(groupBy, rows.get(index).label()),
                        rows.get(index));
            }
            total(sheet, FIRST_ROW + rows.size(), settlement.total());
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory do not fail", e);
        }
        return DatedWorkbook.of(bytes.toByteArray(), period.asOf());
    }

    private static void head(Worksheet sheet, ReportPeriod period, GroupBy groupBy, String agency) {
        text(sheet, 0, 0, "Biểu II.06a/VPCP/KSTT – Tình hình, kết quả giải quyết thủ tục hành chính");
        text(sheet, 1, 0, "Đơn vị báo cáo: " + agency);
        text(
                sheet,
                2,
                0,
                "Kỳ báo cáo: từ ngày %s đến hết ngày %s, như đã biết lúc %s"
                        .formatted(
                                SettlementSheet.DATE.format(period.from()),
                                SettlementSheet.DATE.format(period.to()),
                                SettlementSheet.MOMENT.format(VietnamTime.offset(period.asOf()))));
        for (int column = 0; column < HEADS.size(); column++) {
            text(sheet, COLUMN_ROW, column, column == 1 ? SettlementSheet.head(groupBy) : HEADS.get(column));
            text(sheet, COLUMN_ROW + 1, column, NUMBERS.get(column));
        }
        sheet.width(1, LABEL_WIDTH);
        sheet.range(COLUMN_ROW, 0, COLUMN_ROW, HEADS.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        sheet.freezePane(2, FIRST_ROW);
    }

    private static void figures(Worksheet sheet, int line, String label, Settlement.Row row) {
        text(sheet, line, 1, label);
        sheet.value(line, 3, row.received().online());
        sheet.value(line, 4, row.received().directOrPostal());
        sheet.value(line, 5, row.received().carriedOver());
        sheet.value(line, 7, row.resolved().early());
        sheet.value(line, 8, row.resolved().onTime());
        sheet.value(line, 9, row.resolved().late());
        sheet.value(line, 10, row.resolved().noDeadline());
        sheet.value(line, 12, row.pending().inTime());
        sheet.value(line, 13, row.pending().overdue());
        sums(sheet, line);
    }

    /** (3), (7) and (11) out of their parts; the last column tells whether (3) = (7) + (11). */
    private static void sums(Worksheet sheet, int line) {
        int number = line + 1;
        sheet.formula(line, 2, "SUM(D%1$d:F%1$d)".formatted(number));
        sheet.formula(line, 6, "SUM(H%1$d:K%1$d)".formatted(number));
        sheet.formula(line, 11, "SUM(M%1$d:N%1$d)".formatted(number));
        sheet.formula(line, 14, "IF(C%1$d=G%1$d+L%1$d,\"khớp\",\"không khớp\")".formatted(number));
    }

    private static void total(Worksheet sheet, int line, Settlement.Row total) {
        text(sheet, line, 1, "TỔNG CỘNG");
        if (line == FIRST_ROW) {
            figures(sheet, line, "TỔNG CỘNG", total);
        } else {
            for (int column : new int[] {3, 4, 5, 7, 8, 9, 10, 12, 13}) {
                String letter = String.valueOf((char) ('A' + column));
                sheet.formula(line, column, "SUM(%1$s%2$d:%1$s%3$d)".formatted(letter, FIRST_ROW + 1, line));
            }
            sums(sheet, line);
        }
        sheet.range(line, 0, line, HEADS.size() - 1).style().bold().set();
    }

    private static void text(Worksheet sheet, int line, int column, String text) {
        sheet.inlineString(line, column, text);
    }
}
