package vn.motcua.procedure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A workbook as somebody edits it who has exported it before. */
record WorkbookFile(Map<String, List<List<Object>>> sheets) {

    /** What a cell holds that computes something. */
    record Formula(String text) {}

    static WorkbookFile of(byte[] bytes) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var sheets = new LinkedHashMap<String, List<List<Object>>>();
            for (var sheet : workbook.getSheets().toList()) {
                var rows = new ArrayList<List<Object>>();
                for (var row : sheet.read()) {
                    var cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(cell == null ? null : cell.getValue()));
                    rows.add(cells);
                }
                sheets.put(sheet.getName(), rows);
            }
            return new WorkbookFile(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the rows of one procedure. */
    WorkbookFile only(String code) {
        sheets.values().forEach(rows -> rows.removeIf(row -> rows.indexOf(row) > 0 && !code.equals(row.getFirst())));
        return this;
    }

    WorkbookFile with(String sheet, int row, String column, Object value) {
        var rows = sheets.get(sheet);
        var index = rows.getFirst().indexOf(column);
        var cells = rows.get(row);
        while (cells.size() <= index) {
            cells.add(null);
        }
        cells.set(index, value);
        return this;
    }

    Object cell(String sheet, int row, String column) {
        return sheets.get(sheet).get(row).get(sheets.get(sheet).getFirst().indexOf(column));
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, rows) -> {
                var sheet = workbook.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        switch (rows.get(row).get(column)) {
                            case null -> {}
                            case Formula formula -> sheet.formula(row, column, formula.text());
                            case BigDecimal number -> sheet.value(row, column, number);
                            case Boolean flag -> sheet.value(row, column, flag);
                            case Object text -> sheet.value(row, column, text.toString());
                        }
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
