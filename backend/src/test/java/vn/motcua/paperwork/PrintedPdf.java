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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.motcua.testing.Answer;

/** A PDF as it came over HTTP; its text and a picture of each page are left in target/forms for whoever wants to look. */
public final class PrintedPdf implements AutoCloseable {

    private static final Path REPORT = Path.of("target/forms");
    private static final Path SNAPSHOTS = Path.of("src/test/resources/vn/motcua/paperwork/forms");
    private static final float POINTS_PER_MM = 72f / 25.4f;
    private static final int DPI = 110;

    private final byte[] file;
    private final PDDocument pdf;
    private final String name;

    private PrintedPdf(byte[] file, String name) throws IOException {
        this.file = file;
        this.pdf = Loader.loadPDF(file);
        this.name = name;
    }

    public static PrintedPdf of(Answer answer, String name) throws IOException {
        answer.isOk();
        assertThat(answer.response().contentType()).isEqualTo("application/pdf");
        var printed = new PrintedPdf(answer.response().asByteArray(), name);
        printed.report();
        return printed;
    }

    private void report() throws IOException {
        Files.createDirectories(REPORT);
        Files.writeString(REPORT.resolve(name + ".txt"), lines());
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(page, DPI);
            ImageIO.write(
                    picture,
                    "png",
                    REPORT.resolve(name + "-" + (page + 1) + ".png").toFile());
        }
    }

    /** Text and size are those that somebody has looked at and kept beside this class. */
    PrintedPdf isAsKept(int pages, int widthMm, int heightMm) throws IOException {
        isSized(pages, widthMm, heightMm);
        assertThat(lines()).isEqualTo(Files.readString(SNAPSHOTS.resolve(name + ".txt")));
        return this;
    }

    public PrintedPdf isSized(int pages, int widthMm, int heightMm) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
        for (PDPage page : pdf.getPages()) {
            assertThat(page.getMediaBox().getWidth() / POINTS_PER_MM).isCloseTo(widthMm, within(0.5f));
            assertThat(page.getMediaBox().getHeight() / POINTS_PER_MM).isCloseTo(heightMm, within(0.5f));
        }
        return this;
    }

    /** Archived for decades: it says so itself, has its colours and its letters with it, and veraPDF agrees. */
    public PrintedPdf isPdfA() throws IOException {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getOutputIntents()).hasSize(1);
        var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertThat(metadata).contains("pdfaid").containsPattern("part[>=\"]+2").containsPattern("conformance[>=\"]+U");
        assertThat(PdfArchive.faults(file)).isEmpty();
        return this;
    }

    public int pages() {
        return pdf.getNumberOfPages();
    }

    /** Nothing is printed outside the margins of its page. */
    public PrintedPdf staysOnThePaper(float marginMm) {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var box = pdf.getPage(page - 1).getMediaBox();
            for (var edges : edges(page)) {
                assertThat(edges[0]).isGreaterThanOrEqualTo(marginMm * POINTS_PER_MM - 1);
                assertThat(edges[1]).isLessThanOrEqualTo(box.getWidth() - marginMm * POINTS_PER_MM + 1);
                assertThat(edges[2]).isLessThanOrEqualTo(box.getHeight());
            }
        }
        return this;
    }

    /** On a sheet of two copies none runs into the other. */
    PrintedPdf keepsTheMiddleFree(float halfWidthMm) {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var middle = pdf.getPage(page - 1).getMediaBox().getWidth() / 2;
            assertThat(edges(page))
                    .noneMatch(edges -> edges[0] < middle + halfWidthMm && edges[1] > middle - halfWidthMm);
        }
        return this;
    }

    private List<float[]> edges(int page) {
        var edges = new ArrayList<float[]>();
        try {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().isBlank()) {
                        edges.add(new float[] {
                            text.getXDirAdj(), text.getXDirAdj() + text.getWidthDirAdj(), text.getYDirAdj()
                        });
                    }
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return edges;
    }

    String lines() throws IOException {
        var text = new PDFTextStripper().getText(pdf);
        assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")) + "\n";
    }

    public String text() throws IOException {
        return lines().replaceAll("\\s+", " ");
    }

    /** What is drawn as a picture, on all pages; none of them is transparent. */
    List<PDImageXObject> pictures() throws IOException {
        var pictures = new ArrayList<PDImageXObject>();
        for (PDPage page : pdf.getPages()) {
            collect(page.getResources(), pictures);
        }
        assertThat(pictures).allMatch(picture -> !picture.getCOSObject().containsKey(COSName.SMASK));
        return pictures;
    }

    private static void collect(PDResources resources, List<PDImageXObject> pictures) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            switch (resources.getXObject(name)) {
                case PDImageXObject picture -> pictures.add(picture);
                case PDFormXObject copy -> collect(copy.getResources(), pictures);
                default -> {}
            }
        }
    }

    List<String> qrCodes(int page) throws IOException {
        var image = new PDFRenderer(pdf).renderImageWithDPI(page, 300);
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

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
