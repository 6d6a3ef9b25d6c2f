package vn.motcua.report.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.motcua.report.table.ReportTable.Cell;
import vn.motcua.report.table.ReportTable.Row;

/** A report as CSV: a byte-order mark so that spreadsheets read Vietnamese, bare numbers, and no cell that is a formula. */
public final class TableCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet would take for a formula; names and reasons are typed by people. */
    private static final Pattern LOOKS_LIKE_FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private TableCsv() {}

    public static String of(ReportTable table, Language language) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            List<Object> heads =
                    new ArrayList<>(List.of("", guarded(table.rowHead().in(language))));
            table.columns().forEach(column -> heads.add(column.label().in(language)));
            csv.printRecord(heads);
            for (Row row : table.rows()) {
                csv.printRecord(cells(row, language));
            }
            if (table.total() != null) {
                csv.printRecord(cells(table.total(), language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A string writer does not fail", e);
        }
        return text.toString();
    }

    private static List<Object> cells(Row row, Language language) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.key() == null ? "" : guarded(row.key()));
        cells.add(guarded(row.label().in(language)));
        for (Cell cell : row.cells()) {
            cells.add(cell.text() == null ? number(cell) : guarded(cell.text().in(language)));
        }
        return cells;
    }

    private static Object number(Cell cell) {
        return cell.value() == null ? "" : cell.value().toPlainString();
    }

    /** With an apostrophe before what would be computed instead of read. */
    public static String guarded(String text) {
        return text != null && LOOKS_LIKE_FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
