package vn.motcua.procedure.exchange;

import java.util.Map;
import vn.motcua.procedure.FilePlace;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.StatedProcedure;

/** A line of a list. */
record CsvStatedProcedure(long line, String code, String fieldName, CsvRow row) implements StatedProcedure {

    private static final Map<String, CsvColumn> COLUMNS = Map.of(
            "code", CsvColumn.CODE,
            "name", CsvColumn.NAME,
            "field", CsvColumn.FIELD,
            "channels", CsvColumn.TIME_LIMIT_VALUE,
            "documents", CsvColumn.COMPONENTS,
            "fees", CsvColumn.FEE_VND,
            "result", CsvColumn.RESULT,
            "legalBasis", CsvColumn.LEGAL_BASIS,
            "source", CsvColumn.SOURCE);

    @Override
    public String name() {
        return row.name();
    }

    @Override
    public ProcedureContent over(ProcedureContent now) {
        return row.over(now);
    }

    @Override
    public FilePlace place(String pointer) {
        CsvColumn column = COLUMNS.get(pointer.split("/")[1]);
        return FilePlace.line(line, column == null ? null : column.head());
    }
}
