package vn.motcua.paperwork;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.util.List;

/**
 * The four faces of Tinos, read once and used by one document after the other (ADR 0049). Not by two at the same time: a
 * face reads its tables when they are first asked for.
 */
final class TinosFaces {

    static final String FAMILY = "Tinos";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Face regular = Face.read("Tinos-Regular", NORMAL, FontStyle.NORMAL);
    private final Face bold = Face.read("Tinos-Bold", BOLD, FontStyle.NORMAL);
    private final Face italic = Face.read("Tinos-Italic", NORMAL, FontStyle.ITALIC);
    private final Face boldItalic = Face.read("Tinos-BoldItalic", BOLD, FontStyle.ITALIC);
    private final FSCacheEx<String, FSCacheValue> heights = new FSDefaultCacheStore();

    Face regular() {
        return regular;
    }

    Face bold() {
        return bold;
    }

    Face italic() {
        return italic;
    }

    List<Face> all() {
        return List.of(regular, bold, italic, boldItalic);
    }

    /** What the layout of HTML has found out about them. */
    FSCacheEx<String, FSCacheValue> heights() {
        return heights;
    }
}
