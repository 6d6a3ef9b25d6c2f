package vn.motcua.paperwork;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A register as a workbook, a sheet a book of a year. Texts are texts, whatever they look like. */
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
                write(workbook.newWorksheet(name), extract.columns(), section.rows());
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
        sheet.finish();
    }

    private static void cell(Worksheet sheet, int line, int column, Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(line, column, number);
            default -> sheet.inlineString(line, column, value.toString());
        }
    }
}
