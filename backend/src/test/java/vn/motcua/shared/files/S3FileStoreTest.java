package vn.motcua.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.motcua.shared.problem.ProblemException;
import vn.motcua.testing.S3Server;
import vn.motcua.testing.SampleFiles;

class S3FileStoreTest extends FileStoreContract {

    private static S3Server server;
    private static S3FileStore store;

    @BeforeAll
    static void start() {
        server = S3Server.start();
        store = new S3FileStore(new FileSettings.Bucket(S3Server.BUCKET, Optional.of(server.endpoint())));
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @Override
    FileStore store() {
        return store;
    }

    @Test
    void saysThatTheStoreDoesNotAnswer() {
        try (var nowhere = new S3FileStore(
                new FileSettings.Bucket(S3Server.BUCKET, Optional.of(URI.create("http://127.0.0.1:1"))))) {
            StagedFile file = staged(SampleFiles.pdf("Không ai trả lời"));
            assertThatThrownBy(() -> nowhere.keep(file)).isInstanceOfSatisfying(ProblemException.class, problem -> {
                assertThat(problem.status()).isEqualTo(503);
                assertThat(problem.code()).isEqualTo("FILE_STORE_UNAVAILABLE");
            });
        }
    }

    @Test
    void refusesContentThatIsNotWhatItsHashSays() {
        StagedFile file = staged(SampleFiles.pdf("Bị sửa trên đường"));
        StagedFile forged = new StagedFile(file.path(), file.size(), "0".repeat(64));
        assertThatThrownBy(() -> store.keep(forged)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> store.open(forged.sha256(), 0, 1)).isInstanceOf(NoSuchKeyException.class);
    }
}
