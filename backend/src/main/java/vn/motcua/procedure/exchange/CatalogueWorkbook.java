package vn.motcua.procedure.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import vn.motcua.procedure.CatalogueFileRefused;
import vn.motcua.procedure.ChannelTerms;
import vn.motcua.procedure.FilePlace;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.StatedProcedure;

/** Reads a workbook: procedures on one sheet, their papers, fees and steps on others. */
final class CatalogueWorkbook {

    private final CellReader cells = new CellReader();
    private final Map<String, WorkbookParts> partsByCode = new HashMap<>();
    private final Map<String, SheetRow> firstRows = new HashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();

    private CatalogueWorkbook() {}

    /** @throws CatalogueFileRefused when it is no workbook of ours, or has formulas */
    static ReadCatalogue read(byte[] file) {
        WorkbookPackage.requireReadable(file);
        CatalogueWorkbook reader = new CatalogueWorkbook();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            reader.readSheets(workbook);
        } catch (IOException | ExcelReaderException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            reader.refuse(null, "WORKBOOK_UNREADABLE");
        }
        return reader.catalogue();
    }

    private void readSheets(ReadableWorkbook workbook) throws IOException {
        List<String> known = WorkbookSheet.ALL.stream().map(WorkbookSheet::name).toList();
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (!known.contains(sheet.getName())) {
                cells.mistake(new FilePlace(sheet.getName(), 1, null), "SHEET_UNKNOWN", sheet.getName());
            }
        }
        for (WorkbookSheet<?> expected : WorkbookSheet.ALL) {
            Sheet sheet = workbook.findSheet(expected.name()).orElse(null);
            if (sheet == null && expected == WorkbookSheet.PROCEDURES) {
                refuse(expected.name(), "SHEET_MISSING", expected.name());
            } else if (sheet != null) {
                new SheetReader(expected, cells).read(sheet, row -> take(expected, row));
            }
        }
        if (rows.isEmpty()) {
            refuse(WorkbookSheet.PROCEDURES.name(), "FILE_WITHOUT_ROWS");
        }
    }

    private void take(WorkbookSheet<?> sheet, SheetRow row) {
        if (sheet == WorkbookSheet.PROCEDURES) {
            rows.add(row);
        } else {
            String code = row.required(WorkbookSheet.PROCEDURE_CODE);
            if (code != null) {
                firstRows.putIfAbsent(code, row);
                partsByCode.computeIfAbsent(code, any -> new WorkbookParts()).add(row);
            }
        }
    }

    private ReadCatalogue catalogue() {
        List<StatedProcedure> procedures = new ArrayList<>();
        int withoutLimit = 0;
        for (SheetRow row : rows) {
            int before = cells.mistakes().size();
            String code = row.parsed("code", Cells::code);
            String field = row.required("field") == null ? null : row.parsed("field", Cells::fieldName);
            WorkbookParts parts = partsByCode.getOrDefault(code, new WorkbookParts());
            ProcedureContent content = WorkbookRows.content(row, parts);
            row.parsed("code", text -> {
                Cells.requireBounded(parts.longest());
                return text;
            });
            firstRows.remove(code);
            withoutLimit += content.channels().stream().anyMatch(ChannelTerms::hasLimit) ? 0 : 1;
            if (cells.mistakes().size() == before) {
                procedures.add(new WorkbookProcedure(row, code, field, content, parts));
            }
        }
        firstRows.forEach((code, row) ->
                cells.mistake(row.place(WorkbookSheet.PROCEDURE_CODE), "PROCEDURE_NOT_IN_WORKBOOK", code));
        return new ReadCatalogue(procedures, cells.mistakes(), rows.size(), withoutLimit, cells.normalisedLines());
    }

    private void refuse(String sheet, String code, Object... arguments) {
        cells.mistake(new FilePlace(sheet, 1, null), code, arguments);
        throw new CatalogueFileRefused(cells.mistakes());
    }
}
