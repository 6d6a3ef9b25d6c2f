package vn.motcua.paperwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.motcua.shared.VietnamTime;

/**
 * A document while it is being made: pages laid out of HTML, and sheets that are drawn on. Each face is embedded once,
 * with the letters that are printed of it.
 */
final class PdfPaper implements AutoCloseable {

    /** What XML cannot hold, were it ever in a text. */
    private static final Pattern NOT_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** When a file was made, as its metadata say. */
    private static final Pattern MADE = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final PDDocument document = new PDDocument();
    private final Map<Face, PDFont> embedded = new HashMap<>();
    private final TinosFaces faces;

    PdfPaper(TinosFaces faces) {
        this.faces = faces;
    }

    TinosFaces faces() {
        return faces;
    }

    PDDocument document() {
        return document;
    }

    PDFont embedded(Face face) {
        return embedded.computeIfAbsent(face, one -> {
            try {
                return PDType0Font.load(document, one.font(), true);
            } catch (IOException e) {
                throw new UncheckedIOException("Not embedded", e);
            }
        });
    }

    /** Appends the pages of HTML that is well-formed; the last one says what the file is called. */
    void append(String html) throws IOException {
        document.getDocumentCatalog().setOutputIntents(List.of()); // each run declares them
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        for (Face face : faces.all()) {
            builder.useFont(supplier(face), TinosFaces.FAMILY, face.weight(), face.style(), true);
        }
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, faces.heights());
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(COLOURS);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.withProducer("Một Cửa");
        builder.withHtmlContent(printable(html), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    /** Says what the file is, where nothing in it is laid out of HTML. */
    void entitle(String html) throws IOException {
        append(html);
        PDPage empty = document.getPage(document.getNumberOfPages() - 1);
        document.removePage(empty);
    }

    /**
     * Says that the file was made at a moment, and gives it an identifier by what it says: made again of the same, it is the
     * same (ADR 0052).
     */
    void date(Instant made, String html) throws IOException {
        ZonedDateTime moment = made.truncatedTo(ChronoUnit.SECONDS).atZone(VietnamTime.ZONE);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(moment));
        document.setDocumentId(UUID.nameUUIDFromBytes(html.getBytes(UTF_8)).getMostSignificantBits());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), UTF_8);
        metadata.importXMPMetadata(MADE.matcher(told)
                .replaceAll("$1" + ISO_OFFSET_DATE_TIME.format(moment) + "$2")
                .getBytes(UTF_8));
    }

    private PDFontSupplier supplier(Face face) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return embedded(face);
            }
        };
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        document.save(pdf);
        return pdf.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** Composed letters, as the font has them: only so does a copied text come out as it was typed. */
    private static String printable(String html) {
        return NOT_OF_XML
                .matcher(Normalizer.normalize(html, Normalizer.Form.NFC))
                .replaceAll("");
    }
}
