package vn.motcua.procedure.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.StatedLimit;

/** Writes a list in the columns in which one is read, with a byte-order mark, so that spreadsheets read Vietnamese. */
final class CsvWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader(CsvColumn.heads()).get();

    private CsvWriter() {}

    static void write(CatalogueExport.Source source, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.append(Utf8Text.BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            source.forEach(version -> print(csv, version));
        }
    }

    private static void print(CSVPrinter csv, ProcedureVersion version) {
        try {
            csv.printRecord(cells(version).map(Cells::guarded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> cells(ProcedureVersion version) {
        CsvRow row = CsvRow.of(version.content());
        StatedLimit limit = row.limits().limit();
        return Stream.of(
                version.procedure().code(),
                version.name(),
                version.procedure().field().name(),
                limit == null ? null : limit.value().toPlainString(),
                limit == null ? null : CsvUnit.of(limit.unit()).cell(),
                row.feeVnd() == null ? null : row.feeVnd().toString(),
                row.papersCell(),
                row.result(),
                row.citationsCell(),
                row.source());
    }
}
