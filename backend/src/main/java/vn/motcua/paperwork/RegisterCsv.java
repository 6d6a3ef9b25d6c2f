package vn.motcua.paperwork;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.motcua.shared.SpreadsheetText;

/** A register as CSV, with a byte-order mark so that spreadsheets read Vietnamese. */
public final class RegisterCsv {

    private RegisterCsv() {}

    public static String of(RegisterExtract extract) {
        StringWriter text = new StringWriter().append(SpreadsheetText.BYTE_ORDER_MARK);
        List<RegisterColumn> columns = extract.columns();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    Stream.concat(Stream.of("Năm", "Quyển số"), columns.stream().map(RegisterColumn::head)));
            for (RegisterRow row : extract.rows()) {
                csv.print(row.number().year());
                csv.print(row.number().bookCode());
                for (RegisterColumn column : columns) {
                    csv.print(guarded(column.value().apply(row)));
                }
                csv.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A string writer does not fail", e);
        }
        return text.toString();
    }

    private static Object guarded(Object value) {
        return switch (value) {
            case String text -> SpreadsheetText.guarded(text); // an applicant's name is typed by people
            case LocalDate day -> VietnameseWords.date(day);
            case null, default -> value;
        };
    }
}
