package vn.motcua.procedure.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the workbook a sheet at a time, so that only some rows are ever in memory. Texts are texts, whatever they look like. */
final class WorkbookWriter {

    private static final int FLUSH_AFTER = 500;
    private static final String VERSION = "1.0";

    private WorkbookWriter() {}

    static void write(CatalogueExport.Source source, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Mot Cua", VERSION)) {
            for (WorkbookSheet<?> sheet : WorkbookSheet.ALL) {
                writeSheet(workbook.newWorksheet(sheet.name()), sheet, source);
            }
        }
    }

    private static <T> void writeSheet(Worksheet worksheet, WorkbookSheet<T> sheet, CatalogueExport.Source source)
            throws IOException {
        worksheet.freezePane(0, 1);
        List<WorkbookColumn<T>> columns = sheet.columns();
        for (int column = 0; column < columns.size(); column++) {
            worksheet.inlineString(0, column, columns.get(column).head());
        }
        int[] line = {0};
        source.forEach(version -> sheet.rows().apply(version).forEach(row -> {
            line[0]++;
            for (int column = 0; column < columns.size(); column++) {
                writeCell(
                        worksheet, line[0], column, columns.get(column).value().apply(row));
            }
            flush(worksheet, line[0]);
        }));
        worksheet.finish();
    }

    private static void writeCell(Worksheet worksheet, int line, int column, Object value) {
        switch (value) {
            case null -> {}
            case Number number -> worksheet.value(line, column, number);
            case Boolean flag -> worksheet.value(line, column, flag);
            default -> worksheet.inlineString(line, column, value.toString());
        }
    }

    private static void flush(Worksheet worksheet, int line) {
        try {
            if (line % FLUSH_AFTER == 0) {
                worksheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
