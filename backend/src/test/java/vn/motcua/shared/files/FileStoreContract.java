package vn.motcua.shared.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.SampleFiles;

/** What every place for files must do, whichever it is. */
abstract class FileStoreContract {

    @TempDir
    Path folder;

    Staging staging;

    @BeforeEach
    void openStaging() throws IOException {
        staging = new Staging(FileSettings.in(folder), Clock.systemUTC());
    }

    abstract FileStore store();

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        byte[] content = SampleFiles.pdf("Tờ khai");
        StagedFile file = staged(content);
        store().keep(file);
        file.close();
        assertThat(read(file.sha256(), 0, content.length)).isEqualTo(content);
    }

    @Test
    void givesAPartOfAFile() throws IOException {
        byte[] content = SampleFiles.pdf("Một phần");
        StagedFile file = staged(content);
        store().keep(file);
        assertThat(read(file.sha256(), 5, 10)).isEqualTo(Arrays.copyOfRange(content, 5, 15));
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        byte[] content = SampleFiles.pdf("Hai lần");
        StagedFile first = staged(content);
        store().keep(first);
        first.close();
        StagedFile second = staged(content);
        store().keep(second);
        second.close();
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(read(first.sha256(), 0, content.length)).isEqualTo(content);
    }

    @Test
    void keepsALargeFile() throws IOException {
        byte[] content = SampleFiles.pdfOf(1024 * 1024);
        StagedFile file = staged(content);
        store().keep(file);
        assertThat(read(file.sha256(), 0, content.length)).isEqualTo(content);
    }

    StagedFile staged(byte[] content) {
        return staging.receive(new ByteArrayInputStream(content), content.length);
    }

    private byte[] read(String sha256, long offset, long length) throws IOException {
        try (var content = store().open(sha256, offset, length)) {
            return content.readAllBytes();
        }
    }
}
