package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.ResultDelivery;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.RegisterNumber;
import vn.motcua.paperwork.Sheet.Align;
import vn.motcua.paperwork.Sheet.Type;

/** Lines of the cells of a register: nothing is lost, nothing is wider than its column. */
class RegisterTableTest {

    private static final Instant NOW = Instant.parse("2026-11-18T02:00:00Z");
    private static final TinosFaces FACES = new TinosFaces();
    private static final Type CELL = new Type(FACES.regular(), 9, 0, Sheet.mm(29), Align.LEFT);

    private static List<String> lines(String text) {
        var lines = CELL.lines(text);
        assertThat(lines).allSatisfy(line -> assertThat(CELL.face().width(line, CELL.size()))
                .isLessThanOrEqualTo(CELL.width()));
        return lines;
    }

    @Test
    void breaksBetweenWords() {
        assertThat(lines("Ấp Phú Hòa, xã Tam Phước, huyện Châu Thành, tỉnh Bến Tre"))
                .containsExactly("Ấp Phú Hòa, xã Tam", "Phước, huyện Châu", "Thành, tỉnh Bến Tre");
    }

    @Test
    void aDateStaysOnOneLine() {
        assertThat(lines("Hẹn lại đến ngày 27/11/2026")).anyMatch(line -> line.contains("27/11/2026"));
    }

    @Test
    void cutsAWordThatIsWiderThanItsColumnAndLosesNothing() {
        var endless = "Ố".repeat(200);
        assertThat(String.join("", lines(endless))).isEqualTo(endless);
        assertThat(String.join("", lines("a " + endless + " b"))).isEqualTo("a " + endless + " b");
    }

    @Test
    void printsInLettersThatTheFaceHas() {
        assertThat(lines("Nguye\u0302\u0303n\u200b 😀\u0007")).containsExactly("Nguyễn #");
        assertThat(lines(" \n\t ")).isEmpty();
    }

    @Test
    void allOfVietnameseIsInTheFaces() {
        var letters = "ăâđêôơưĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
        for (var face : FACES.all()) {
            assertThat(face.printable(letters + letters.toUpperCase())).doesNotContain("#");
            assertThat(IntStream.range(0, letters.length())
                            .mapToObj(at -> face.width(letters.substring(at, at + 1), 9)))
                    .allMatch(width -> width > 0);
        }
    }

    @Test
    void aRowThatIsHigherThanASheetGoesOnUnderTheSameHeads() throws IOException {
        var corrections = IntStream.range(0, 60)
                .mapToObj(at ->
                        new RegisterRow.Correction(NOW, "Nguyễn Thị Mai", "lần" + at + "x " + "từ ".repeat(40), ""))
                .toList();
        try (var paper = new PdfPaper(FACES)) {
            new RegisterTable(paper, RegisterColumn.of(Register.DOSSIERS, false))
                    .draw(
                            new RegisterTable.Head(null, "SỔ", "Năm 2026"),
                            List.of(row(1, List.of()), row(2, corrections), row(3, List.of())),
                            "Cộng: 3");
            try (var pdf = Loader.loadPDF(paper.bytes())) {
                var text = new PDFTextStripper().getText(pdf);
                assertThat(pdf.getNumberOfPages()).isBetween(3, 40);
                assertThat(text.split("Ghi chú", -1)).hasSize(pdf.getNumberOfPages() + 1);
                assertThat(corrections)
                        .allSatisfy(one -> assertThat(text.split(one.text().split(" ")[0], -1))
                                .hasSize(2));
                assertThat(text.strip()).endsWith("Cộng: 3");
            }
        }
    }

    private static RegisterRow row(int number, List<RegisterRow.Correction> corrections) {
        return new RegisterRow(
                new RegisterNumber(Register.DOSSIERS, 2026, 1, number),
                LocalDate.of(2026, 11, 18),
                false,
                "H07.142-261118-000" + number,
                "R2016-012",
                "Cấp Giấy xác nhận tình trạng hôn nhân",
                1,
                new RegisterRow.Applicant("Nguyễn Hoàng Phúc", null, "Ấp Phú Hòa", "0903555218"),
                "Hành chính Tư pháp",
                NOW,
                NOW,
                null,
                null,
                null,
                null,
                ResultDelivery.values()[0],
                null,
                null,
                corrections);
    }
}
