package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.ListFile.GOOD;
import static vn.motcua.procedure.ListFile.HEADS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** Lists that nobody can import, each with the place and the reason. */
@QuarkusTest
@WithTestResource(RealServices.class)
class BadListTest extends EmptyOffice {

    private static final String REFUSED = "CATALOGUE_FILE_REFUSED";

    private final ImportDesk admin = ImportDesk.admin();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "T-1,Tên,Lĩnh vực,3,tuần,,,,,             ; time_limit_unit  ; CSV_UNIT_UNKNOWN",
                "T-1,Tên,Lĩnh vực,-3,day,,,,,             ; time_limit_value ; LIMIT_NOT_POSITIVE",
                "T-1,Tên,Lĩnh vực,1.5,day,,,,,            ; time_limit_value ; LIMIT_FRACTION",
                "T-1,Tên,Lĩnh vực,ba,day,,,,,             ; time_limit_value ; LIMIT_NOT_A_NUMBER",
                "T-1,Tên,Lĩnh vực,3,,,,,,                 ; time_limit_value ; LIMIT_INCOMPLETE",
                "T-1,,Lĩnh vực,,,,,,,                     ; name             ; REQUIRED",
                "T-1,Tên,,,,,,,,                          ; field            ; REQUIRED",
                "T 1,Tên,Lĩnh vực,,,,,,,                  ; code             ; PROCEDURE_CODE_MALFORMED",
                "T-1,Tên,Lĩnh vực,,,mười,,,,              ; fee_vnd          ; AMOUNT_NOT_A_NUMBER",
                "T-1,Tên,Lĩnh vực,,,-5,,,,                ; fee_vnd          ; AMOUNT_NOT_A_NUMBER",
                "T-1,Tên,Lĩnh vực,,,,Đơn|Đơn,,,           ; components       ; DOCUMENT_TWICE",
                "T-1,Tên,Lĩnh vực,,,,,,,other channels: x ; source           ; LIMIT_NOTE_UNREADABLE",
                "T-1,Tên,Lĩnh vực                         ; ''               ; CSV_CELLS"
            })
    void nameLineColumnAndReason(String line, String column, String code) {
        var answer = admin.imports(ListFile.of(line)).isProblem(422, REFUSED, "line:2:" + column);
        assertThat(answer.text("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void haveNamesThatNoReceiptCouldHold() {
        var answer = admin.imports(ListFile.of("T-1," + "x".repeat(10_000) + ",Lĩnh vực,,,,,,,"))
                .isProblem(422, REFUSED, "line:2:name");
        assertThat(answer.text("/errors/0/code")).isEqualTo("TEXT_TOO_LONG");
    }

    @Test
    void haveACodeTwice() {
        var answer = admin.imports(ListFile.of(GOOD, GOOD)).isProblem(422, REFUSED, "line:3:code");
        assertThat(answer.text("/errors/0/code")).isEqualTo("PROCEDURE_TWICE");
    }

    @Test
    void haveAQuoteThatNothingCloses() {
        var twoLines = GOOD.replace("nguồn", "\"hai\ndòng\"");
        var answer = admin.imports(ListFile.of(twoLines, "T-2,\"Tên,Lĩnh vực,,,,,,,"))
                .isProblem(422, REFUSED, "line:4:");
        assertThat(answer.text("/errors/0/code")).isEqualTo("CSV_QUOTES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "UTF-16", "UTF-16LE"})
    void areInAnotherEncoding(String encoding) {
        var answer =
                admin.imports(ListFile.of("T-1,Độc lập,Lĩnh vực,,,,,,,").text().getBytes(Charset.forName(encoding)));
        answer.is(422);
        assertThat(answer.text("/errors/0/code")).isEqualTo("FILE_NOT_UTF8");
    }

    @ParameterizedTest
    @CsvSource({
        "source, nguồn, 'line:1:nguồn line:1:source'",
        "',source', '', line:1:source",
        "source, 'source,source', line:1:source",
    })
    void haveOtherColumns(String column, String instead, String pointers) {
        admin.imports((HEADS.replace(column, instead) + "\n").getBytes(StandardCharsets.UTF_8))
                .isProblem(422, REFUSED, pointers.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", HEADS, HEADS + "\n\n"})
    void areEmpty(String text) {
        var answer = admin.imports(text.getBytes(StandardCharsets.UTF_8));
        answer.isProblem(422, REFUSED, "line:1:");
        assertThat(answer.text("/errors/0/code")).isEqualTo("FILE_WITHOUT_ROWS");
    }

    @Test
    void haveMoreLinesThanTheCountryHasProcedures() {
        var lines = new ListFile(List.of(HEADS, String.join("\n", Collections.nCopies(20_001, ",x,y,,,,,,,"))));
        var answer = admin.imports(lines).is(422);
        assertThat(answer.text("/errors/0/code")).isEqualTo("FILE_TOO_LONG");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("line:20002:");
    }

    @Test
    void areLargerThanAnyListIs() {
        admin.imports(new byte[20 * 1024 * 1024]).isProblem(413, "FILE_TOO_LARGE");
    }

    @Test
    void areNoListsAtAll() {
        admin.sends(admin.published("2026-11-18"), "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                .isProblem(415, "MEDIA_TYPE_NOT_SUPPORTED");
    }
}
