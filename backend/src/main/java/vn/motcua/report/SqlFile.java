package vn.motcua.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The statement of a report, from the file beside its class. */
final class SqlFile {

    private SqlFile() {}

    static String read(String name) {
        try (InputStream file = Objects.requireNonNull(SqlFile.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
