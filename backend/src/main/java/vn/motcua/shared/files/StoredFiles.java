package vn.motcua.shared.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.shared.problem.ProblemException;

/**
 * Takes files in and gives them out. Call it outside a transaction: a slow sender must not hold a connection of the
 * database. What was taken in and then got no row is harmless: nobody can name it (ADR 0026).
 */
@ApplicationScoped
public class StoredFiles {

    private final Staging staging;
    private final VirusScanner scanner;
    private final FileStore store;
    private final FileConfig config;

    StoredFiles(Staging staging, VirusScanner scanner, FileStore store, FileConfig config) {
        this.staging = staging;
        this.scanner = scanner;
        this.store = store;
        this.config = config;
    }

    /**
     * Reads a file to its end, finds out what it is, has it looked at for viruses, and keeps it.
     *
     * @param declaredSize as the sender says; negative when unknown
     * @param name as the sender calls it
     * @throws ProblemException 413 UPLOAD_TOO_LARGE, 400 UPLOAD_INTERRUPTED, 422 UPLOAD_EMPTY, 415
     *     UPLOAD_TYPE_NOT_ALLOWED, 422 UPLOAD_MISLABELLED, 422 VIRUS_FOUND, 503 SCANNER_UNAVAILABLE, 503
     *     FILE_STORE_UNAVAILABLE
     */
    public StoredFile receive(InputStream body, long declaredSize, String name) {
        return receive(body, declaredSize, name, EnumSet.allOf(FileType.class));
    }

    /** The same where less is allowed. */
    public StoredFile receive(InputStream body, long declaredSize, String name, Set<FileType> allowed) {
        try (StagedFile file = staging.receive(body, declaredSize)) {
            FileType type = ContentType.of(file.path())
                    .filter(allowed::contains)
                    .orElseThrow(
                            () -> new ProblemException(415, "UPLOAD_TYPE_NOT_ALLOWED", null, FileType.names(allowed)));
            String clean = FileName.of(name, type);
            scanner.check(file);
            store.keep(file);
            return new StoredFile(file.sha256(), file.size(), type, clean);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole content, to be closed by the caller. */
    public InputStream open(StoredFile file) {
        return store.open(file.sha256(), 0, file.size());
    }

    /** A part of the content, within its bounds; to be closed by the caller. */
    public InputStream open(StoredFile file, long offset, long length) {
        return store.open(file.sha256(), offset, length);
    }

    /** What one file may weigh, in bytes. */
    public long maxSize() {
        return config.maxSize().asLongValue();
    }
}
