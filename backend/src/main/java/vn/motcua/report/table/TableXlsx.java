package vn.motcua.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.report.table.ReportTable.Cell;
import vn.motcua.report.table.ReportTable.Column;
import vn.motcua.report.table.ReportTable.Row;

/** A report as a workbook: heads frozen, numbers as numbers, texts as texts whatever they look like. */
public final class TableXlsx {

    private static final String VERSION = "1.0";
    private static final int HEAD_LINE = 4;
    private static final double LABEL_WIDTH = 44;
    private static final double FIGURE_WIDTH = 16;

    private TableXlsx() {}

    public static byte[] of(ReportTable table, Language language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Mot Cua", VERSION)) {
            Worksheet sheet = workbook.newWorksheet(table.report());
            head(sheet, table, language);
            int line = HEAD_LINE;
            for (Row row : table.rows()) {
                write(sheet, ++line, table, row, language);
            }
            if (table.total() != null) {
                write(sheet, ++line, table, table.total(), language);
                sheet.range(line, 0, line, table.columns().size() + 1)
                        .style()
                        .bold()
                        .set();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return DatedWorkbook.of(file.toByteArray(), table.asOf().toInstant());
    }

    private static void head(Worksheet sheet, ReportTable table, Language language) {
        sheet.inlineString(0, 0, table.title().in(language));
        sheet.style(0, 0).bold().set();
        sheet.inlineString(1, 0, table.agency().name());
        sheet.inlineString(2, 0, TableHead.period(table, language));
        sheet.inlineString(HEAD_LINE, 1, table.rowHead().in(language));
        sheet.width(1, LABEL_WIDTH);
        List<Column> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(
                    HEAD_LINE, column + 2, columns.get(column).label().in(language));
            sheet.width(column + 2, FIGURE_WIDTH);
        }
        sheet.range(HEAD_LINE, 0, HEAD_LINE, columns.size() + 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        sheet.freezePane(2, HEAD_LINE + 1);
    }

    private static void write(Worksheet sheet, int line, ReportTable table, Row row, Language language) {
        if (row.key() != null) {
            sheet.inlineString(line, 0, row.key());
        }
        sheet.inlineString(line, 1, row.label().in(language));
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            if (cell.text() != null) {
                sheet.inlineString(line, column + 2, cell.text().in(language));
            } else if (cell.value() != null) {
                FigureKind kind = table.columns().get(column).kind();
                sheet.value(line, column + 2, TableFigures.bare(kind, cell.value()));
                sheet.style(line, column + 2).format(format(kind)).set();
            }
        }
    }

    private static String format(FigureKind kind) {
        return switch (kind) {
            case PERCENT, MINUTES -> "#,##0.00";
            case POINTS -> "#,##0.0";
            default -> "#,##0";
        };
    }
}
