package vn.motcua.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files that are what they seem to be; the text given makes each a content of its own. */
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] pdf(String text) {
        return ("%PDF-1.4\n% " + text + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF of exactly so many bytes. */
    public static byte[] pdfOf(int size) {
        byte[] start = pdf("lớn");
        byte[] content = Arrays.copyOf(start, size);
        Arrays.fill(content, start.length, size, (byte) ' ');
        return content;
    }

    /** @param format as ImageIO calls it: png, jpg or tiff */
    public static byte[] picture(String format) {
        var content = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, content)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    public static byte[] docx() {
        return office("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    public static byte[] docxWithMacros() {
        return office("word/document.xml", "application/vnd.ms-word.document.macroEnabled");
    }

    public static byte[] xlsx() {
        return office("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    public static byte[] zip(String entry, String text) {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private static byte[] office(String part, String mediaType) {
        return zip("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Override PartName="/%s" ContentType="%s.main+xml"/></Types>
                """.formatted(part, mediaType));
    }
}
