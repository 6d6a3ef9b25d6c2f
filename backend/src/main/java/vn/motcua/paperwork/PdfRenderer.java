package vn.motcua.paperwork;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.regex.Pattern;
import vn.motcua.shared.PdfMaker;

/**
 * Makes a PDF of well-formed HTML (ADR 0021). The size of the page and all looks are the template's CSS; the font is
 * Tinos, embedded, with the measures of Times New Roman that the office's forms are set in. The file is PDF/A-2u, to be
 * kept and searched. Nothing is fetched: an image is a {@code data:} address or is left out.
 */
@ApplicationScoped
public class PdfRenderer implements PdfMaker {

    private static final String FONT = "Tinos";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final int PATIENCE_SECONDS = 20;

    /** What XML cannot hold, were it ever in a text. */
    private static final Pattern NOT_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final byte[] regular = font("Regular");
    private final byte[] bold = font("Bold");
    private final byte[] italic = font("Italic");
    private final byte[] boldItalic = font("BoldItalic");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Semaphore places;

    PdfRenderer(PaperworkConfig config) {
        this.places = new Semaphore(config.atOnce(), true);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /**
     * @param html well-formed, with everything in it escaped that is not the template's own
     * @throws PrintingBusy 503 when too many others are waiting
     */
    @Override
    public byte[] render(String html) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PrintingBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrintingBusy();
        }
        try {
            return renderNow(html);
        } finally {
            places.release();
        }
    }

    private byte[] renderNow(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        use(builder, regular, NORMAL, FontStyle.NORMAL);
        use(builder, bold, BOLD, FontStyle.NORMAL);
        use(builder, italic, NORMAL, FontStyle.ITALIC);
        use(builder, boldItalic, BOLD, FontStyle.ITALIC);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(colours);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.withProducer("Một Cửa");
        builder.withHtmlContent(printable(html), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Not printable", e);
        }
        return pdf.toByteArray();
    }

    private static void use(PdfRendererBuilder builder, byte[] font, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), FONT, weight, style, true);
    }

    /** Composed letters, as the font has them: only so does a copied text come out as it was typed. */
    private static String printable(String html) {
        return NOT_OF_XML
                .matcher(Normalizer.normalize(html, Normalizer.Form.NFC))
                .replaceAll("");
    }

    private static byte[] font(String face) {
        String file = "fonts/Tinos-" + face + ".ttf";
        try (InputStream font = PdfRenderer.class.getResourceAsStream(file)) {
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + file, e);
        }
    }
}
