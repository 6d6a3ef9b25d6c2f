package vn.motcua.report.web;

import static vn.motcua.shared.SpreadsheetText.guarded;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.motcua.report.CashSheet;
import vn.motcua.report.CashSheet.Entry;
import vn.motcua.shared.SpreadsheetText;
import vn.motcua.shared.VietnamTime;

/** The day's cash sheet as CSV, with a byte-order mark so that spreadsheets read Vietnamese. */
final class CashSheetCsv {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final String[] HEADS = {
        "Giờ",
        "Biên lai",
        "Mã hồ sơ",
        "Người nộp",
        "Mã thủ tục",
        "Thủ tục",
        "Số tiền (đồng)",
        "Hình thức",
        "Số giao dịch",
        "Người thu",
        "Hủy bởi",
        "Lý do hủy"
    };

    private CashSheetCsv() {}

    static String of(CashSheet sheet) {
        StringWriter text = new StringWriter().append(SpreadsheetText.BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(HEADS).get())) {
            for (Entry entry : sheet.entries()) {
                csv.printRecord(cells(entry));
            }
            sheet.byMethod().forEach((method, total) -> print(csv, "Cộng " + method, total.netVnd()));
            sheet.byFee().forEach((fee, total) -> print(csv, "Cộng " + fee.name(), total.netVnd()));
            print(csv, "TỔNG CỘNG", sheet.total().netVnd());
        } catch (IOException e) {
            throw new UncheckedIOException("A string writer does not fail", e);
        }
        return text.toString();
    }

    private static void print(CSVPrinter csv, String label, long amountVnd) {
        try {
            csv.printRecord("", "", "", guarded(label), "", "", amountVnd, "", "", "", "", "");
        } catch (IOException e) {
            throw new UncheckedIOException("A string writer does not fail", e);
        }
    }

    private static Object[] cells(Entry entry) {
        boolean cancelled = entry.kind() == CashSheet.EntryKind.CANCELLED;
        return new Object[] {
            TIME.format(VietnamTime.offset(entry.at())),
            entry.receipt().code(),
            entry.dossierCode(),
            guarded(entry.payer()),
            entry.procedureCode(),
            guarded(entry.procedureName()),
            entry.amountVnd(),
            entry.method(),
            guarded(entry.reference()),
            guarded(entry.cashierName()),
            cancelled ? guarded(entry.by()) : "",
            guarded(entry.reason())
        };
    }
}
