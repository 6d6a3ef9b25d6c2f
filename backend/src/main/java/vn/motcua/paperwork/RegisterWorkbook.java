package vn.motcua.paperwork;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A register as a workbook, a sheet a book of a year. Texts are texts, whatever they look like, and days are days. */
public final class RegisterWorkbook {

    private static final int FLUSH_AFTER = 500;
    private static final double MM_A_CHARACTER = 2.0;
    private static final double WIDTH_OF_NOTES = 40;

    private RegisterWorkbook() {}

    public static void write(RegisterExtract extract, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Mot Cua", "1.0")) {
            List<RegisterExtract.Section> sections = extract.sections();
            for (RegisterExtract.Section section : sections) {
                String name = "%d-Q%02d"
                        .formatted(section.year().year(), section.book().book());
                write(workbook.newWorksheet(name), section.columns(), section.rows());
            }
            if (sections.isEmpty()) {
                write(workbook.newWorksheet("0"), extract.columns(), List.of());
            }
        }
    }

    private static void write(Worksheet sheet, List<RegisterColumn> columns, List<RegisterRow> rows)
            throws IOException {
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            int widthMm = columns.get(column).widthMm();
            sheet.width(column, widthMm == 0 ? WIDTH_OF_NOTES : widthMm / MM_A_CHARACTER + 2);
            sheet.inlineString(0, column, columns.get(column).head());
        }
        for (int line = 1; line <= rows.size(); line++) {
            for (int column = 0; column < columns.size(); column++) {
                cell(sheet, line, column, columns.get(column).value().apply(rows.get(line - 1)));
            }
            if (line % FLUSH_AFTER == 0) {
                sheet.flush();
            }
        }
        if (columns.stream().anyMatch(RegisterColumn::summed) && !rows.isEmpty()) {
            sum(sheet, columns, rows.size());
        }
        sheet.finish();
    }

    /** As formulas, so that whoever changes a row sees the sum follow. */
    private static void sum(Worksheet sheet, List<RegisterColumn> columns, int rows) {
        int line = rows + 1;
        sheet.inlineString(line, 0, "Cộng");
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).summed()) {
                String letter = String.valueOf((char) ('A' + column));
                sheet.formula(line, column, "SUM(%1$s2:%1$s%2$d)".formatted(letter, rows + 1));
            }
        }
        sheet.range(line, 0, line, columns.size() - 1).style().bold().set();
    }

    private static void cell(Worksheet sheet, int line, int column, Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(line, column, number);
            case LocalDate day -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.inlineString(line, column, value.toString());
        }
    }
}
