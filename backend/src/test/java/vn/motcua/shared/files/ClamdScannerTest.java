package vn.motcua.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.problem.ProblemException;
import vn.motcua.testing.ClamdServer;
import vn.motcua.testing.SampleFiles;

class ClamdScannerTest {

    @TempDir
    Path folder;

    private ClamdServer clamd;
    private ClamdScanner scanner;

    @BeforeEach
    void start() {
        clamd = ClamdServer.start();
        scanner = new ClamdScanner(FileSettings.Clamd.at(clamd.port()));
    }

    @AfterEach
    void stop() {
        clamd.close();
    }

    @Test
    void letsACleanFilePassAndShowsAllOfIt() throws IOException {
        scanner.check(staged(SampleFiles.pdfOf(300_000)));
        assertThat(clamd.seen()).containsExactly(300_000);
    }

    @Test
    void refusesAVirusByItsName() throws IOException {
        StagedFile file = staged(SampleFiles.pdf(ClamdServer.TEST_VIRUS));
        assertThatThrownBy(() -> scanner.check(file)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(422);
            assertThat(problem.code()).isEqualTo("VIRUS_FOUND");
            assertThat(problem.arguments()).containsExactly("Eicar-Test-Signature");
        });
    }

    @Test
    void takesNoFileThatWasNotLookedAt() throws IOException {
        StagedFile file = staged(SampleFiles.pdf("Chưa quét"));
        clamd.failsToScan(true);
        assertUnavailable(file);
        clamd.close();
        assertUnavailable(file);
    }

    private void assertUnavailable(StagedFile file) {
        assertThatThrownBy(() -> scanner.check(file)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.code()).isEqualTo("SCANNER_UNAVAILABLE");
        });
    }

    private StagedFile staged(byte[] content) throws IOException {
        return new Staging(FileSettings.in(folder), Clock.systemUTC())
                .receive(new ByteArrayInputStream(content), content.length);
    }
}
