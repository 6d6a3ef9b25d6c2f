package vn.motcua.procedure.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.procedure.FilePlace;
import vn.motcua.procedure.StatedLimit;

/**
 * Reads the cells of one line.
 *
 * @param cells collects what is wrong
 */
record CsvLine(CellReader cells, long line, Function<CsvColumn, String> row) {

    CsvStatedProcedure procedure() {
        String code = parsed(CsvColumn.CODE, Cells::code);
        String name = cells.required(place(CsvColumn.NAME), cell(CsvColumn.NAME));
        String field = parsed(CsvColumn.FIELD, Cells::fieldName);
        if (cell(CsvColumn.FIELD).isBlank()) {
            cells.mistake(place(CsvColumn.FIELD), "REQUIRED");
        }
        String source = parsed(CsvColumn.SOURCE, text -> text);
        CsvLimits limits = new CsvLimits(limit(), source);
        // A note that cannot be read is told here, with its place.
        parsed(CsvColumn.SOURCE, text -> limits.byChannel());
        CsvRow csv = new CsvRow(
                name,
                limits,
                parsed(CsvColumn.FEE_VND, Cells::amount),
                orNone(parsed(CsvColumn.COMPONENTS, text -> Cells.bounded(CsvRow.papers(text)))),
                parsed(CsvColumn.RESULT, text -> text),
                orNone(parsed(CsvColumn.LEGAL_BASIS, text -> Cells.bounded(CsvRow.citations(text)))),
                source);
        return new CsvStatedProcedure(line, code, field, csv);
    }

    private StatedLimit limit() {
        BigDecimal value = parsed(CsvColumn.TIME_LIMIT_VALUE, CsvLimits::value);
        LimitUnit unit = parsed(CsvColumn.TIME_LIMIT_UNIT, CsvUnit::read);
        return value == null && unit == null ? null : new StatedLimit(value, unit);
    }

    private <T> T parsed(CsvColumn column, Function<String, T> parser) {
        return cells.parsed(place(column), cell(column), parser);
    }

    private String cell(CsvColumn column) {
        return Cells.unguarded(row.apply(column));
    }

    private FilePlace place(CsvColumn column) {
        return FilePlace.line(line, column.head());
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
