package vn.motcua.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One CSV file of {@code resources/demo}; columns are found by the names in its header line. */
public record DemoFile(String name) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    public List<CSVRecord> records() {
        try (InputStream in = Objects.requireNonNull(
                        DemoFile.class.getResourceAsStream("/demo/" + name), () -> "no resource demo/" + name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("demo/" + name, e);
        }
    }
}
