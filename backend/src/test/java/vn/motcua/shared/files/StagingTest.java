package vn.motcua.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.problem.ProblemException;

class StagingTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    @TempDir
    Path folder;

    private Staging staging;

    @BeforeEach
    void open() throws IOException {
        staging = new Staging(FileSettings.in(folder), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void hashesAndCountsWhatComesIn() throws IOException {
        try (var file = staging.receive(stream("abc"), 3)) {
            assertThat(file.size()).isEqualTo(3);
            assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(file.path()).hasContent("abc");
        }
        assertNothingIsLeft();
    }

    @Test
    void readsNothingOfAFileThatSaysItIsTooLarge() {
        assertRefused(failing(), 1024 * 1024 + 1, 413, "UPLOAD_TOO_LARGE");
    }

    @Test
    void stopsReadingWhereTheLimitIs() {
        // After the limit the stream fails: whoever reads on gets another refusal.
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(new byte[1024 * 1024 + 1]), failing());
        assertRefused(endless, -1, 413, "UPLOAD_TOO_LARGE");
    }

    @Test
    void leavesNothingOfAnUploadThatBreaksOff() {
        assertRefused(new SequenceInputStream(stream("một phần"), failing()), 1000, 400, "UPLOAD_INTERRUPTED");
        assertRefused(stream("một phần"), 1000, 400, "UPLOAD_INTERRUPTED");
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(stream(""), 0, 422, "UPLOAD_EMPTY");
        assertRefused(stream(""), -1, 422, "UPLOAD_EMPTY");
    }

    @Test
    void takesAwayAtTheStartWhatAKilledServerLeft() throws IOException {
        Path incoming = folder.resolve("incoming");
        Path old = Files.createFile(incoming.resolve("upload-1.part"));
        Files.setLastModifiedTime(old, FileTime.from(NOW.minusSeconds(86_401)));
        Path fresh = Files.createFile(incoming.resolve("upload-2.part"));
        Files.setLastModifiedTime(fresh, FileTime.from(NOW.minusSeconds(60)));
        open();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    private void assertRefused(InputStream body, long declaredSize, int status, String code) {
        assertThatThrownBy(() -> staging.receive(body, declaredSize))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.status()).isEqualTo(status);
                });
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() {
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream failing() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset by peer");
            }
        };
    }
}
