package vn.motcua.shared.files;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.motcua.shared.problem.ProblemException;

/** Where files come in, a buffer at a time; what does not come in whole leaves nothing. */
@Startup // a folder that cannot be written is found when the server starts, not at the first file
@ApplicationScoped
class Staging {

    /** Longer than any upload lasts: what is older was left by a server that was killed. */
    private static final Duration LEFT_BEHIND_AFTER = Duration.ofDays(1);

    private static final int BUFFER = 64 * 1024;
    private static final Logger LOG = Logger.getLogger(Staging.class);

    private final Path folder;
    private final long maxSize;

    Staging(FileConfig config, Clock clock) throws IOException {
        folder = Files.createDirectories(config.folder().resolve("incoming"));
        maxSize = config.maxSize().asLongValue();
        sweep(clock.instant());
    }

    /**
     * Reads a stream to its end, counting and hashing on the way.
     *
     * @param declaredSize as the sender says; negative when unknown
     * @throws ProblemException 413 UPLOAD_TOO_LARGE before reading when the sender says so, else while reading; 422
     *     UPLOAD_EMPTY; 400 UPLOAD_INTERRUPTED when less comes than was declared
     */
    StagedFile receive(InputStream body, long declaredSize) {
        refuseTooLarge(declaredSize);
        try {
            Path path = Files.createTempFile(folder, "upload-", ".part");
            boolean whole = false;
            try {
                StagedFile file = write(body, path, declaredSize);
                whole = true;
                return file;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StagedFile write(InputStream body, Path path, long declaredSize) throws IOException {
        MessageDigest sha256 = sha256();
        long size = 0;
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = next(body, buffer); count >= 0; count = next(body, buffer)) {
                size += count;
                refuseTooLarge(size);
                sha256.update(buffer, 0, count);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true); // before its row says that it is there
        }
        if (declaredSize >= 0 && size < declaredSize) {
            throw new ProblemException(400, "UPLOAD_INTERRUPTED", null);
        }
        if (size == 0) {
            throw new ProblemException(422, "UPLOAD_EMPTY", null);
        }
        return new StagedFile(path, size, HexFormat.of().formatHex(sha256.digest()));
    }

    /** A sender that goes away is no fault of this server. */
    private static int next(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            LOG.debug("An upload broke off", e);
            throw new ProblemException(400, "UPLOAD_INTERRUPTED", null);
        }
    }

    private void refuseTooLarge(long size) {
        if (size > maxSize) {
            throw new ProblemException(413, "UPLOAD_TOO_LARGE", null, megabytes());
        }
    }

    private long megabytes() {
        return maxSize / (1024 * 1024);
    }

    private void sweep(Instant now) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path path : left.toList()) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(now.minus(LEFT_BEHIND_AFTER))) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform hashes with SHA-256", e);
        }
    }
}
