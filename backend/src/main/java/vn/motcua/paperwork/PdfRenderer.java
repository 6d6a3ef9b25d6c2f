package vn.motcua.paperwork;

import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import javax.imageio.ImageIO;
import vn.motcua.shared.PdfMaker;

/**
 * Makes a PDF of well-formed HTML (ADR 0021). The size of the page and all looks are the template's CSS; the font is
 * Tinos, embedded, with the measures of Times New Roman that the office's forms are set in. The file is PDF/A-2u, to be
 * kept and searched. Nothing is fetched: an image is a {@code data:} address or is left out.
 */
@ApplicationScoped
public class PdfRenderer implements PdfMaker {

    private static final int PATIENCE_SECONDS = 20;

    /** Whoever makes a document holds one; the others wait in their order. */
    private final BlockingQueue<TinosFaces> places;

    PdfRenderer(PaperworkConfig config) {
        this.places = new ArrayBlockingQueue<>(config.atOnce(), true);
        for (int place = 0; place < config.atOnce(); place++) {
            places.add(new TinosFaces());
        }
        ImageIO.setUseCache(false); // pictures on paper are small: no temporary file for each
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** What is put on the paper. */
    interface Drawing {
        void on(PdfPaper paper) throws IOException;
    }

    /**
     * @param html well-formed, with everything in it escaped that is not the template's own
     * @throws PrintingBusy 503 when too many others are waiting
     */
    public byte[] render(String html) {
        return draw(paper -> paper.append(html));
    }

    /** @throws PrintingBusy 503 when too many others are waiting */
    @Override
    public byte[] render(String html, Instant dated) {
        return draw(paper -> {
            paper.append(html);
            paper.date(dated, html);
        });
    }

    /** @throws PrintingBusy 503 when too many others are waiting */
    byte[] draw(Drawing drawing) {
        TinosFaces faces = place();
        try (PdfPaper paper = new PdfPaper(faces)) {
            drawing.on(paper);
            return paper.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Not printable", e);
        } finally {
            places.add(faces);
        }
    }

    private TinosFaces place() {
        try {
            TinosFaces faces = places.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (faces == null) {
                throw new PrintingBusy();
            }
            return faces;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrintingBusy();
        }
    }
}
