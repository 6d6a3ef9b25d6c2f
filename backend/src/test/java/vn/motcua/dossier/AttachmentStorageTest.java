package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.ClamdServer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.SampleFiles;
import vn.motcua.testing.StorageServices;
import vn.motcua.testing.Upload;

/** The same attachments where the settings name a bucket and a virus scanner. */
@QuarkusTest
@WithTestResource(RealServices.class)
@WithTestResource(StorageServices.class)
class AttachmentStorageTest extends EmptyOffice {

    @Test
    void keepsFilesInTheBucketAndNoneOnTheDisk() throws Exception {
        var dossier = received();
        byte[] content = SampleFiles.pdf("Trong S3 " + dossier.code());
        var added = Upload.aFile().of(content).by("clerk", dossier.code()).is(201);
        var path = DOSSIERS + "/" + dossier.code() + "/attachments/1/content";
        assertThat(Desk.of("clerk").get(path).isOk().response().asByteArray()).isEqualTo(content);
        assertThat(Desk.of("clerk")
                        .request()
                        .header("Range", "bytes=0-7")
                        .get(path)
                        .asString())
                .isEqualTo("%PDF-1.4");
        Upload.awaitIncoming(0);
        try (var kept = Files.walk(RealServices.filesFolder())) {
            assertThat(kept.filter(file -> file.endsWith(added.text("/sha256"))))
                    .isEmpty();
        }
    }

    @Test
    void refusesAFileWithAVirus() {
        var dossier = received();
        var before = Database.written();
        Upload.aFile()
                .of(SampleFiles.pdf(ClamdServer.TEST_VIRUS))
                .by("clerk", dossier.code())
                .isProblem(422, "VIRUS_FOUND");
        Upload.awaitIncoming(0);
        assertThat(Database.written()).isEqualTo(before);
    }
}
