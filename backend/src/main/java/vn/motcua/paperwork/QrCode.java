package vn.motcua.paperwork;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A text as a QR code, readable with a quarter of its dots lost: paper on a wall gets old. */
final class QrCode {

    /** Of a picture on paper: drawn as large as it is wanted, a dot is a square whatever its pixels are. */
    private static final int PIXELS_ON_PAPER = 4;

    /** Of a picture that is looked at, or printed by others: 3 cm at 300 dots to the inch. */
    private static final int PIXELS = 8;

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.Q,
            EncodeHintType.MARGIN,
            1,
            EncodeHintType.CHARACTER_SET,
            "UTF-8");

    private QrCode() {}

    /** As the address of an image, for a template. */
    static String dataUri(String text) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(text, PIXELS_ON_PAPER));
    }

    static byte[] png(String text) {
        return png(text, PIXELS);
    }

    private static byte[] png(String text, int pixels) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (ImageOutputStream written = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(
                    picture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS), pixels),
                    "png",
                    written);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + text.length() + " characters", tooLong);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return png.toByteArray();
    }

    /** @param pixels of the side of a dot */
    private static BufferedImage picture(BitMatrix dots, int pixels) {
        int side = dots.getWidth() * pixels;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, side, side);
        drawing.setColor(Color.BLACK);
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    drawing.fillRect(x * pixels, y * pixels, pixels, pixels);
                }
            }
        }
        drawing.dispose();
        return picture;
    }
}
