package vn.motcua.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.problem.ProblemException;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Giấy khai sinh.pdf        | Giấy khai sinh.pdf
            GIAY CHUNG SINH.PDF       | GIAY CHUNG SINH.PDF
            ../../../etc/passwd.pdf   | passwd.pdf
            C:\\Users\\an\\to khai.pdf | to khai.pdf
            ..                        | tệp.pdf
            .pdf                      | tệp.pdf
            ./.hidden.pdf             | hidden.pdf
            to<khai>:"1"?*.pdf        | to_khai___1___.pdf
            Quyết định 125            | Quyết định 125.pdf
            bản quét 12.3             | bản quét 12.3.pdf
            a   b .pdf                | a b.pdf
            """)
    void isCleanedAndGetsItsExtension(String given, String cleaned) {
        assertThat(FileName.of(given, FileType.PDF)).isEqualTo(cleaned);
    }

    @Test
    void losesWhatIsNotSeen() {
        assertThat(FileName.of("to\u0000 khai\n\u202Efdp.pdf", FileType.PDF)).isEqualTo("to khaifdp.pdf");
        assertThat(FileName.of("\uD800\u200B.pdf", FileType.PDF)).isEqualTo("tệp.pdf");
        assertThat(FileName.of(null, FileType.PNG)).isEqualTo("tệp.png");
    }

    @Test
    void isComposed() {
        String decomposed = Normalizer.normalize("Giấy ủy quyền.pdf", Normalizer.Form.NFD);
        assertThat(FileName.of(decomposed, FileType.PDF)).isEqualTo("Giấy ủy quyền.pdf");
    }

    @Test
    void isShortenedBeforeItsExtension() {
        String long300 = "ả".repeat(296) + ".pdf";
        assertThat(FileName.of(long300, FileType.PDF)).isEqualTo("ả".repeat(FileName.LONGEST) + ".pdf");
        assertThat(FileName.of("📄".repeat(300), FileType.PDF)).isEqualTo("📄".repeat(FileName.LONGEST) + ".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ảnh.png", "cài đặt.exe", "trang.html", "tờ khai.pdf.docx", "bản \u202Efdp.exe"})
    void mayNotSayThatTheFileIsSomethingElse(String name) {
        assertThatThrownBy(() -> FileName.of(name, FileType.PDF))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("UPLOAD_MISLABELLED"));
    }

    @Test
    void mayHaveEitherExtensionOfAPicture() {
        assertThat(FileName.of("ảnh.JPEG", FileType.JPEG)).isEqualTo("ảnh.JPEG");
        assertThat(FileName.of("ảnh.jpg", FileType.JPEG)).isEqualTo("ảnh.jpg");
        assertThat(FileName.of("ảnh", FileType.JPEG)).isEqualTo("ảnh.jpg");
    }
}
