package vn.motcua.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.motcua.shared.files.FileType;
import vn.motcua.shared.files.StoredFile;
import vn.motcua.shared.files.StoredFiles;
import vn.motcua.shared.problem.ProblemException;

/**
 * Kept pictures as they stand on paper: on white, without transparency, in the colours that the file declares, no larger
 * than a printer can show. HTML names them by their hash; they are put in when no connection of the database is held.
 */
@ApplicationScoped
public class PictureOnPaper {

    /** Of one picture: a scanned signature takes a tenth of it. */
    public static final long MOST_BYTES = 1 << 20;

    private static final int LEAST_PIXELS = 50;
    private static final int MOST_PIXELS = 3_000;

    /** 38 mm, the widest place, at 400 dots to the inch. */
    private static final int PRINTED_PIXELS = 600;

    private static final Pattern NAMED = Pattern.compile("src=\"picture:([0-9a-f]{64}):(\\d{1,9})\"");

    private final StoredFiles files;

    PictureOnPaper(StoredFiles files) {
        this.files = files;
    }

    /** What the HTML of a form says in the place of a picture. */
    static String name(StoredFile file) {
        return "picture:" + file.sha256() + ":" + file.size();
    }

    /** The HTML with its pictures in it. */
    String fill(String html) {
        return NAMED.matcher(html).replaceAll(named -> Matcher.quoteReplacement("src=\"" + dataUri(named) + "\""));
    }

    private String dataUri(java.util.regex.MatchResult named) {
        StoredFile file = new StoredFile(named.group(1), Long.parseLong(named.group(2)), FileType.PNG, "picture.png");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (InputStream content = files.open(file)) {
            ImageIO.write(onWhite(ImageIO.read(content)), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException("It was looked at when it came in", e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    /**
     * Whether it can be printed, by its content.
     *
     * @throws ProblemException 413 UPLOAD_TOO_LARGE, 422 PICTURE_UNREADABLE, PICTURE_SIZE
     */
    public void requirePrintable(StoredFile file) {
        if (file.size() > MOST_BYTES) {
            throw new ProblemException(413, "UPLOAD_TOO_LARGE", null, MOST_BYTES >> 20);
        }
        try (InputStream content = files.open(file);
                ImageInputStream input = new MemoryCacheImageInputStream(content)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new ProblemException(422, "PICTURE_UNREADABLE", null);
            }
            ImageReader reader = readers.next();
            reader.setInput(input);
            requireSize(reader.getWidth(0), reader.getHeight(0)); // of its head: a small file may unfold to gigabytes
            onWhite(reader.read(0));
            reader.dispose();
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof ProblemException told
                    ? told
                    : new ProblemException(422, "PICTURE_UNREADABLE", null);
        }
    }

    private static void requireSize(int width, int height) {
        if (Math.min(width, height) < LEAST_PIXELS || Math.max(width, height) > MOST_PIXELS) {
            throw new ProblemException(422, "PICTURE_SIZE", null, LEAST_PIXELS, MOST_PIXELS);
        }
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        double scale = Math.min(1, (double) PRINTED_PIXELS / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage printed = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = printed.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        drawing.dispose();
        return printed;
    }
}
