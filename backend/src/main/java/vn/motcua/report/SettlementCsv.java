package vn.motcua.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.motcua.shared.SpreadsheetText;

/** Biểu II.06a as CSV: heads in the words of the form, a byte-order mark so that spreadsheets read Vietnamese. */
public final class SettlementCsv {

    private static final String[] HEADS = {
        "Mã",
        "Nội dung",
        "(3) Tiếp nhận – Tổng",
        "(4) Trực tuyến",
        "(5) Trực tiếp, bưu chính",
        "(6) Từ kỳ trước",
        "(7) Đã giải quyết – Tổng",
        "(8) Trước hạn",
        "(9) Đúng hạn",
        "(10) Quá hạn",
        "Không có hạn",
        "(11) Đang giải quyết – Tổng",
        "(12) Trong hạn",
        "(13) Quá hạn"
    };

    private SettlementCsv() {}

    public static String of(Settlement settlement) {
        StringWriter text = new StringWriter().append(SpreadsheetText.BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(HEADS).get())) {
            for (Settlement.Row row : settlement.rows()) {
                csv.printRecord(cells(row.key(), row.label(), row));
            }
            csv.printRecord(cells("", "Tổng cộng".toUpperCase(Locale.ROOT), settlement.total()));
        } catch (IOException e) {
            throw new UncheckedIOException("A string writer does not fail", e);
        }
        return text.toString();
    }

    private static Stream<Object> cells(String key, String label, Settlement.Row row) {
        return Stream.of(
                SpreadsheetText.guarded(key),
                SpreadsheetText.guarded(label),
                row.received().total(),
                row.received().online(),
                row.received().directOrPostal(),
                row.received().carriedOver(),
                row.resolved().total(),
                row.resolved().early(),
                row.resolved().onTime(),
                row.resolved().late(),
                row.resolved().noDeadline(),
                row.pending().total(),
                row.pending().inTime(),
                row.pending().overdue());
    }
}
