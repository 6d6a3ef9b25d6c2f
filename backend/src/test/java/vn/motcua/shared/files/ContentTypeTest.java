package vn.motcua.shared.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.SampleFiles;

class ContentTypeTest {

    @TempDir
    Path folder;

    @Test
    void knowsWhatMayBeHandedIn() throws IOException {
        assertThat(typeOf(SampleFiles.pdf("Tờ khai"))).contains(FileType.PDF);
        assertThat(typeOf(SampleFiles.picture("png"))).contains(FileType.PNG);
        assertThat(typeOf(SampleFiles.picture("jpg"))).contains(FileType.JPEG);
        assertThat(typeOf(SampleFiles.picture("tiff"))).contains(FileType.TIFF);
        assertThat(typeOf(SampleFiles.docx())).contains(FileType.DOCX);
        assertThat(typeOf(SampleFiles.xlsx())).contains(FileType.XLSX);
    }

    @Test
    void takesNoMacros() throws IOException {
        assertThat(typeOf(SampleFiles.docxWithMacros())).isEmpty();
    }

    @Test
    void takesNoOtherPackage() throws IOException {
        assertThat(typeOf(SampleFiles.zip("tài liệu.pdf", "%PDF-1.4"))).isEmpty();
        byte[] cut = java.util.Arrays.copyOf(SampleFiles.docx(), 40);
        assertThat(typeOf(cut)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><script>alert(1)</script>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000",
                "#!/bin/sh\nrm -rf /",
                "chỉ là chữ",
                "<html>%PDF-1.4</html>"
            })
    void takesNothingThatABrowserOrAMachineWouldRun(String content) throws IOException {
        assertThat(typeOf(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    /** The name says PDF in every case: it is not asked. */
    private Optional<FileType> typeOf(byte[] content) throws IOException {
        return ContentType.of(Files.write(folder.resolve("to-khai.pdf"), content));
    }
}
