package vn.motcua.procedure.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.motcua.procedure.CatalogueFileRefused;
import vn.motcua.procedure.FilePlace;
import vn.motcua.procedure.StatedProcedure;

/** Reads a list: comma-separated, UTF-8, its ten columns named in the first line. */
final class CatalogueCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private final CellReader cells = new CellReader();
    private final List<StatedProcedure> procedures = new ArrayList<>();
    private List<String> heads;
    private int rows;
    private int withoutLimit;

    private CatalogueCsv() {}

    /**
     * @throws CatalogueFileRefused when it is no list at all, so that its lines say nothing
     */
    static ReadCatalogue read(byte[] bytes) {
        CatalogueCsv csv = new CatalogueCsv();
        csv.readLines(Utf8Text.decode(bytes));
        return new ReadCatalogue(
                csv.procedures, csv.cells.mistakes(), csv.rows, csv.withoutLimit, csv.cells.normalisedLines());
    }

    private void readLines(String text) {
        long line = 1;
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            try {
                while (records.hasNext()) {
                    readLine(line, records.next());
                    line = parser.getCurrentLineNumber() + 1;
                }
            } catch (UncheckedIOException brokenQuotes) {
                refuse(line, "CSV_QUOTES");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A string reader does not fail", e);
        }
        if (rows == 0) {
            refuse(1, "FILE_WITHOUT_ROWS");
        }
    }

    private void readLine(long line, CSVRecord row) {
        if (heads == null) {
            readHeads(row);
        } else if (!isBlank(row)) {
            rows++;
            if (rows > FileBounds.MOST_PROCEDURES) {
                refuse(line, "FILE_TOO_LONG", FileBounds.MOST_PROCEDURES);
            }
            if (row.size() == heads.size()) {
                readProcedure(line, row);
            } else {
                cells.mistake(FilePlace.line(line, null), "CSV_CELLS", row.size(), heads.size());
            }
        }
    }

    private void readHeads(CSVRecord row) {
        heads = row.stream().map(head -> head.strip()).toList();
        if (isBlank(row)) {
            refuse(1, "FILE_WITHOUT_ROWS");
        }
        Set<String> seen = new HashSet<>();
        List<String> known = Arrays.asList(CsvColumn.heads());
        for (String head : heads) {
            if (!known.contains(head)) {
                cells.mistake(FilePlace.line(1, head), "COLUMN_UNKNOWN", head);
            } else if (!seen.add(head)) {
                cells.mistake(FilePlace.line(1, head), "COLUMN_TWICE", head);
            }
        }
        known.stream()
                .filter(head -> !seen.contains(head))
                .forEach(head -> cells.mistake(FilePlace.line(1, head), "COLUMN_MISSING", head));
        if (!cells.mistakes().isEmpty()) {
            throw new CatalogueFileRefused(cells.mistakes());
        }
    }

    private void readProcedure(long line, CSVRecord row) {
        int before = cells.mistakes().size();
        CsvLine reader = new CsvLine(cells, line, column -> row.get(heads.indexOf(column.head())));
        CsvStatedProcedure procedure = reader.procedure();
        if (procedure.row().limits().limit() == null) {
            withoutLimit++;
        }
        if (cells.mistakes().size() == before) {
            procedures.add(procedure);
        }
    }

    private void refuse(long line, String code, Object... arguments) {
        cells.mistake(FilePlace.line(line, null), code, arguments);
        throw new CatalogueFileRefused(cells.mistakes());
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }
}
