package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** What is posted is printed for the wall: A4, Vietnamese that can be copied, a QR code that leads to the page. */
@QuarkusTest
@WithTestResource(RealServices.class)
class PostingTest extends EmptyOffice {

    private static final String POSTED = "/public/v1/procedures/";
    private static final float POINTS_PER_MM = 72f / 25.4f;

    /** The right edge of what is printed: 210 mm less the margin. */
    private static final float RIGHT = (210 - 16) * POINTS_PER_MM;

    private final CatalogueDesk admin = CatalogueDesk.admin();
    private final Desk citizen = Desk.ofACitizen();

    @AfterEach
    void forgetTheProcedures() {
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
    }

    @Test
    void aProcedureIsPrintedInTheOrderOfTheLaw() throws IOException {
        admin.inForce(CatalogueDesk.CODE, Map.of("name", "Đăng ký khai sinh", "conditions", "Không có"));
        try (var pdf = pdf(citizen.get(POSTED + CatalogueDesk.CODE + "/posting.pdf"))) {
            var text = text(pdf);
            assertThat(text)
                    .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC))
                    .containsSubsequence(
                            "CÔNG KHAI THỦ TỤC HÀNH CHÍNH",
                            "Đăng ký khai sinh",
                            "Mã thủ tục: " + CatalogueDesk.CODE,
                            "Có hiệu lực từ ngày: 01/01/2026",
                            "Quyết định số T-2188/QĐ-UBND ngày 01/12/2025 của UBND tỉnh Vĩnh Long",
                            "1. Trình tự thực hiện",
                            "2. Cách thức thực hiện và thời hạn giải quyết",
                            "Trực tiếp",
                            "3 ngày làm việc",
                            "3. Thành phần, số lượng hồ sơ",
                            "Tờ khai",
                            "Số lượng hồ sơ: 1 bộ",
                            "4. Phí, lệ phí",
                            "Yêu cầu, điều kiện",
                            "Kết quả",
                            "Giấy xác nhận",
                            "Căn cứ pháp lý",
                            "NĐ 20/2021/NĐ-CP")
                    .contains(CatalogueDesk.CODE + " · có hiệu lực từ ngày 01/01/2026", "Trang 1/1");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(210 * POINTS_PER_MM, within(0.5f));
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(297 * POINTS_PER_MM, within(0.5f));
            assertThat(qrCodes(pdf, 0)).containsExactly("http://localhost:5173/procedures/" + CatalogueDesk.CODE);
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void whatLooksLikeHtmlOrATemplateIsPrintedAsItIsWritten() throws IOException {
        var name = "Thủ tục <b>đậm</b> & {title} <img src=\"http://localhost/x\"/>";
        admin.inForce(CatalogueDesk.CODE, Map.of("name", name));
        try (var pdf = pdf(citizen.get(POSTED + CatalogueDesk.CODE + "/posting.pdf"))) {
            assertThat(text(pdf)).contains(name);
        }
    }

    @Test
    void aWordWithoutEndStaysOnThePaper() throws IOException {
        var endless = "Đ".repeat(450);
        admin.inForce(
                CatalogueDesk.CODE,
                Map.of(
                        "name", endless,
                        "subjects", endless,
                        "documents", List.of(Map.of("code", 1, "name", endless, "mandatory", true, "originals", 1))));
        try (var pdf = pdf(citizen.get(POSTED + CatalogueDesk.CODE + "/posting.pdf"))) {
            assertThat(rightmost(pdf)).isLessThanOrEqualTo(RIGHT + 1);
            assertThat(text(pdf).chars().filter(letter -> letter == 'Đ').count())
                    .isGreaterThanOrEqualTo(3 * 450);
        }
    }

    @Test
    void sixtyPapersRunOverPagesWithTheirHeadsAndNoneIsLost() throws IOException {
        var papers = new ArrayList<Map<String, Object>>();
        for (int number = 1; number <= 60; number++) {
            var name = "Giấy tờ số " + number + (number % 5 == 0 ? " có tên rất dài".repeat(15) : "");
            papers.add(Map.of("code", number, "name", name, "mandatory", true, "originals", 1));
        }
        admin.inForce(CatalogueDesk.CODE, Map.of("name", "Tên dài ".repeat(40).strip(), "documents", papers));
        try (var pdf = pdf(citizen.get(POSTED + CatalogueDesk.CODE + "/posting.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            var text = text(pdf);
            papers.forEach(paper -> assertThat(text).contains((String) paper.get("name")));
            assertThat(text.split("Bản sao chứng thực", -1)).hasSizeGreaterThan(pdf.getNumberOfPages() - 1);
            assertThat(rightmost(pdf)).isLessThanOrEqualTo(RIGHT + 1);
            assertThat(qrCodes(pdf, 0)).containsExactly("http://localhost:5173/procedures/" + CatalogueDesk.CODE);
        }
    }

    @Test
    void aFeeIsPrintedWithItsTimeAndWhoIsExempt() throws IOException {
        var fee = Map.of(
                "name", "Lệ phí",
                "kind", "FIXED",
                "amountVnd", 8000,
                "validFrom", "2026-01-01",
                "validUntil", "2027-01-01",
                "exemptions", List.of(Map.of("group", "CHILD", "percent", 100)));
        admin.inForce(CatalogueDesk.CODE, Map.of("fees", List.of(fee)));
        try (var pdf = pdf(citizen.get(POSTED + CatalogueDesk.CODE + "/posting.pdf"))) {
            assertThat(text(pdf))
                    .contains("Lệ phí: 8.000 đồng; thu từ ngày 01/01/2026; thôi thu từ ngày 01/01/2027;"
                            + " miễn: Trẻ em");
        }
    }

    @Test
    void aFieldIsPrintedAsAListAndASheetEach() throws IOException {
        var posted = citizen.get("/public/v1/procedures", "field", "NCN").isOk();
        var codes = posted.each("/fields/0/procedures", one -> one.path("code").asText());
        try (var pdf = pdf(citizen.get(POSTED + "posting.pdf", "field", "NCN"))) {
            assertThat(text(pdf)).contains("Lĩnh vực Nuôi con nuôi").contains(codes);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(codes.size());
            var onTheList = codes.stream()
                    .map(code -> "http://localhost:5173/procedures/" + code)
                    .toList();
            assertThat(qrCodes(pdf, 0)).containsExactlyInAnyOrderElementsOf(onTheList);
        }
    }

    @Test
    void isPdfA2uSoThatAnArchiveTakesIt() throws IOException {
        admin.inForce(CatalogueDesk.CODE, Map.of("name", "Đăng ký “khai sinh” 😀", "sequence", "Bước 1 → bước 2\n漢字"));
        for (var sheet : List.of(
                citizen.get(POSTED + CatalogueDesk.CODE + "/posting.pdf").isOk(),
                citizen.get(POSTED + "posting.pdf", "field", "NCN").isOk())) {
            assertThat(PdfArchive.faults(sheet.response().asByteArray())).isEmpty();
        }
    }

    @Test
    void isNotMadeAgainForWhoHasIt() {
        var path = POSTED + THREE_DAYS + "/posting.pdf";
        var tag = citizen.get(path).isOk().header("ETag");
        new Answer(citizen.request().header("If-None-Match", tag).get(path)).is(304);
    }

    @Test
    void saysWhatCannotBePrinted() {
        citizen.get(POSTED + "T-9.999999/posting.pdf").isProblem(404, "PROCEDURE_UNKNOWN");
        citizen.get(POSTED + THREE_DAYS + "/posting.pdf", "inForceOn", "1950-01-01")
                .isProblem(404, "PROCEDURE_NOT_IN_FORCE");
        citizen.get(POSTED + "posting.pdf", "field", "KHONGCO").isProblem(404, "FIELD_NOT_FOUND");
        citizen.get(POSTED + "posting.pdf", "field", "HT", "inForceOn", "1950-01-01")
                .isProblem(404, "FIELD_WITHOUT_PROCEDURES");
        citizen.get(POSTED + "posting.pdf").isProblem(400, "VALIDATION_FAILED");
    }

    private static PDDocument pdf(Answer answer) throws IOException {
        answer.isOk();
        assertThat(answer.response().contentType()).isEqualTo("application/pdf");
        return Loader.loadPDF(answer.response().asByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static float rightmost(PDDocument pdf) throws IOException {
        var edges = new ArrayList<Float>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                edges.add(text.getXDirAdj() + text.getWidthDirAdj());
            }
        }.getText(pdf);
        return edges.stream().max(Float::compare).orElseThrow();
    }

    @Test
    void theBoardOnTheWallLeadsToTheList() throws IOException {
        var answer = citizen.get("/public/v1/posting-qr.png").isOk();
        assertThat(answer.response().contentType()).isEqualTo("image/png");
        var picture = ImageIO.read(new ByteArrayInputStream(answer.response().asByteArray()));
        assertThat(qrCodes(picture)).containsExactly("http://localhost:5173/procedures");
    }

    private static List<String> qrCodes(PDDocument pdf, int page) throws IOException {
        return qrCodes(new PDFRenderer(pdf).renderImageWithDPI(page, 300));
    }

    private static List<String> qrCodes(BufferedImage image) {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        try {
            return List.of(new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                    .stream()
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}
