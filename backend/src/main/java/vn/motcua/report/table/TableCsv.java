package vn.motcua.report.table;

import static vn.motcua.shared.SpreadsheetText.guarded;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.motcua.report.table.ReportTable.Cell;
import vn.motcua.report.table.ReportTable.Row;
import vn.motcua.shared.SpreadsheetText;

/** A report as CSV: a byte-order mark so that spreadsheets read Vietnamese, bare numbers, and no cell that is a formula. */
public final class TableCsv {

    private TableCsv() {}

    public static String of(ReportTable table, Language language) {
        StringWriter text = new StringWriter().append(SpreadsheetText.BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            List<Object> heads =
                    new ArrayList<>(List.of("", guarded(table.rowHead().in(language))));
            table.columns().forEach(column -> heads.add(column.label().in(language)));
            csv.printRecord(heads);
            for (Row row : table.rows()) {
                csv.printRecord(cells(table, row, language));
            }
            if (table.total() != null) {
                csv.printRecord(cells(table, table.total(), language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A string writer does not fail", e);
        }
        return text.toString();
    }

    private static List<Object> cells(ReportTable table, Row row, Language language) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.key() == null ? "" : guarded(row.key()));
        cells.add(guarded(row.label().in(language)));
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            cells.add(
                    cell.text() == null
                            ? number(table.columns().get(column).kind(), cell)
                            : guarded(cell.text().in(language)));
        }
        return cells;
    }

    private static Object number(FigureKind kind, Cell cell) {
        return cell.value() == null ? "" : TableFigures.bare(kind, cell.value()).toPlainString();
    }
}
