package vn.motcua.shared.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.SampleFiles;

class DiskFileStoreTest extends FileStoreContract {

    @Override
    FileStore store() {
        return new DiskFileStore(folder);
    }

    @Test
    void namesAFileByItsHashAlone() throws IOException {
        StagedFile file = staged(SampleFiles.pdf("Tên"));
        store().keep(file);
        String hash = file.sha256();
        try (var kept = Files.walk(folder.resolve("kept"))) {
            assertThat(kept.filter(Files::isRegularFile))
                    .containsExactly(folder.resolve("kept")
                            .resolve(hash.substring(0, 2))
                            .resolve(hash.substring(2, 4))
                            .resolve(hash));
        }
        assertThat(file.path()).doesNotExist();
    }
}
