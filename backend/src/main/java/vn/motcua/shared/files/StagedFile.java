package vn.motcua.shared.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that came in whole and is not kept yet; closing it takes it away unless a store has moved it meanwhile.
 *
 * @param sha256 of its content, lower-case hexadecimal
 */
record StagedFile(Path path, long size, String sha256) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
