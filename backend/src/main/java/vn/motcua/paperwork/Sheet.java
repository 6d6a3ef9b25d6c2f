package vn.motcua.paperwork;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page that is drawn on; measures are points from its upper left corner. */
final class Sheet implements AutoCloseable {

    /** Where a line of letters stands below its upper edge, by the measures of the font and CSS. */
    private static final float BASELINE = 0.9125f;

    static final float LEADING = 1.15f;
    private static final float POINTS_PER_MM = 72f / 25.4f;
    private static final float STROKE = 0.5f;

    private final PdfPaper paper;
    private final float height;
    private final PDPageContentStream content;

    enum Align {
        LEFT(0),
        CENTRE(0.5f),
        RIGHT(1);

        private final float share;

        Align(float share) {
            this.share = share;
        }
    }

    /** Letters of one size between two edges. */
    record Type(Face face, float size, float left, float width, Align align) {

        List<String> lines(String text) {
            return LineBreaks.of(text, face, size, width);
        }

        float leading() {
            return size * LEADING;
        }
    }

    private Sheet(PdfPaper paper, PDPage page, AppendMode mode) throws IOException {
        this.paper = paper;
        this.height = page.getMediaBox().getHeight();
        this.content = new PDPageContentStream(paper.document(), page, mode, true, false);
    }

    static float mm(float millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    /** Appends a page. */
    static Sheet fresh(PdfPaper paper, PDRectangle size) throws IOException {
        PDPage page = new PDPage(size);
        paper.document().addPage(page);
        Sheet sheet = new Sheet(paper, page, AppendMode.OVERWRITE);
        sheet.content.setLineWidth(STROKE);
        return sheet;
    }

    /** Draws below what is on the page already, so that it is read first. */
    static Sheet below(PdfPaper paper, PDPage page) throws IOException {
        return new Sheet(paper, page, AppendMode.PREPEND);
    }

    void text(Type type, float top, List<String> lines) throws IOException {
        content.beginText();
        content.setFont(paper.embedded(type.face()), type.size());
        float x = 0;
        float y = 0;
        for (int line = 0; line < lines.size(); line++) {
            float spare = type.width() - type.face().width(lines.get(line), type.size());
            float left = type.left() + spare * type.align().share;
            float base = height - top - line * type.leading() - BASELINE * type.size();
            content.newLineAtOffset(left - x, base - y);
            content.showText(lines.get(line));
            x = left;
            y = base;
        }
        content.endText();
    }

    void line(float x1, float y1, float x2, float y2) throws IOException {
        content.moveTo(x1, height - y1);
        content.lineTo(x2, height - y2);
        content.stroke();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
