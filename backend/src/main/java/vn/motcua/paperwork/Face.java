package vn.motcua.paperwork;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A face of Tinos as it was read of its file: which letters it has, and how wide they are. */
final class Face {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What a letter that the face lacks is printed as. */
    private static final int UNKNOWN = '#';

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final float unitsPerEm;
    private final int weight;
    private final FontStyle style;
    private final Map<Integer, Float> widths = new HashMap<>();

    /**
     * Without the substitutions that the font proposes: Vietnamese in composed letters needs none of them, and looking
     * for them took three quarters of all that a document cost (ADR 0049).
     */
    private Face(TrueTypeFont font, int weight, FontStyle style) throws IOException {
        font.setEnableGsub(false);
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        this.weight = weight;
        this.style = style;
    }

    /** @param file as in {@code Tinos-Bold} */
    static Face read(String file, int weight, FontStyle style) {
        String path = "fonts/" + file + ".ttf";
        try (InputStream stream = Face.class.getResourceAsStream(path)) {
            return new Face(new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes())), weight, style);
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + path, e);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /** A text on one line, in letters that the face has; what nobody sees is left out. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .codePoints()
                .filter(letter -> !isUnseen(letter))
                .map(letter -> letters.getGlyphId(letter) == 0 ? UNKNOWN : letter)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isUnseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** @return in points, of a text that is printable */
    float width(String text, float size) {
        float width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += width(text.codePointAt(at));
        }
        return width * size;
    }

    private float width(int letter) {
        return widths.computeIfAbsent(letter, one -> {
            try {
                return font.getAdvanceWidth(letters.getGlyphId(one)) / unitsPerEm;
            } catch (IOException e) {
                throw new UncheckedIOException("Memory does not fail", e);
            }
        });
    }
}
