package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Material that lies beside the project and is not part of it: {@code ../shared/data}, seen from its root. */
public final class SharedFile {

    private SharedFile() {}

    /** Without the file a test cannot say anything, and fails. */
    public static byte[] bytes(String name) {
        var file = RealServices.backendFolder()
                .toAbsolutePath()
                .getParent()
                .resolveSibling("shared/data")
                .resolve(name);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("This test reads " + file + "; put the file there", e);
        }
    }
}
