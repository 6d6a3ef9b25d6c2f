package vn.motcua.procedure.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.motcua.procedure.CatalogueFileRefused;
import vn.motcua.procedure.FilePlace;

/** Reads one sheet row by row. */
final class SheetReader {

    /** As numbers they lose their zeros at the end: 3.000430 would be 3.00043. */
    private static final Set<String> TEXT_ONLY = Set.of("code", WorkbookSheet.PROCEDURE_CODE);

    private final WorkbookSheet<?> expected;
    private final CellReader cells;
    private final Map<Integer, String> heads = new HashMap<>();

    SheetReader(WorkbookSheet<?> expected, CellReader cells) {
        this.expected = expected;
        this.cells = cells;
    }

    void read(Sheet sheet, Consumer<SheetRow> consumer) throws IOException {
        int most = expected == WorkbookSheet.PROCEDURES ? FileBounds.MOST_PROCEDURES : FileBounds.MOST_PARTS;
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> rows = stream.iterator();
            if (rows.hasNext()) {
                readHeads(rows.next());
            }
            for (int count = 1; rows.hasNext(); count++) {
                Row row = rows.next();
                if (count > most) {
                    cells.mistake(new FilePlace(expected.name(), row.getRowNum(), null), "FILE_TOO_LONG", most);
                    throw new CatalogueFileRefused(cells.mistakes());
                }
                readRow(row, consumer);
            }
        }
    }

    private void readHeads(Row row) {
        int before = cells.mistakes().size();
        for (Cell cell : row) {
            String head = cell == null ? null : cells.text(place(1, null), text(1, "", cell));
            if (head == null) {
                continue;
            }
            if (!expected.heads().contains(head)) {
                cells.mistake(place(1, head), "COLUMN_UNKNOWN", head);
            } else if (heads.containsValue(head)) {
                cells.mistake(place(1, head), "COLUMN_TWICE", head);
            }
            heads.put(cell.getColumnIndex(), head);
        }
        List<String> missing = expected.heads().stream()
                .filter(head -> !heads.containsValue(head))
                .toList();
        missing.forEach(head -> cells.mistake(place(1, head), "COLUMN_MISSING", head));
        if (cells.mistakes().size() > before) {
            throw new CatalogueFileRefused(cells.mistakes());
        }
    }

    private void readRow(Row row, Consumer<SheetRow> consumer) {
        Map<String, String> texts = new HashMap<>();
        for (Cell cell : row) {
            String head = cell == null ? null : heads.get(cell.getColumnIndex());
            String text = head == null ? null : text(row.getRowNum(), head, cell);
            if (text != null && !text.isBlank()) {
                texts.put(head, text);
            }
        }
        if (!texts.isEmpty()) {
            consumer.accept(new SheetRow(expected.name(), row.getRowNum(), texts, cells));
        }
    }

    private String text(long line, String head, Cell cell) {
        if (cell.getType() == CellType.NUMBER && TEXT_ONLY.contains(head)) {
            cells.mistake(place(line, head), "CODE_IS_NUMBER", cell.getAddress().toString());
            return null;
        }
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> plain(cell.asNumber());
            case BOOLEAN -> cell.asBoolean().toString();
            case EMPTY -> null;
            case FORMULA -> mistaken(line, head, "WORKBOOK_FORMULA", cell);
            case ERROR -> mistaken(line, head, "WORKBOOK_CELL_BROKEN", cell);
        };
    }

    private String mistaken(long line, String head, String code, Cell cell) {
        cells.mistake(place(line, head), code, cell.getAddress().toString());
        return null;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private FilePlace place(long line, String column) {
        return new FilePlace(expected.name(), line, column);
    }
}
