package vn.motcua.paperwork;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines of a width: between words, and inside a word that is wider than a line. */
final class LineBreaks {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final Face face;
    private final float size;
    private final float width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private float lineWidth;

    private LineBreaks(Face face, float size, float width) {
        this.face = face;
        this.size = size;
        this.width = width;
    }

    /** @return the lines, in letters that the face has; none of a text of spaces */
    static List<String> of(String text, Face face, float size, float width) {
        String printable = face.printable(text);
        if (printable.isEmpty()) {
            return List.of();
        }
        LineBreaks breaks = new LineBreaks(face, size, width);
        if (face.width(printable, size) <= width) {
            return List.of(printable);
        }
        breaks.take(printable);
        return breaks.lines;
    }

    private void take(String text) {
        BreakIterator places = BreakIterator.getLineInstance(VIETNAMESE);
        places.setText(text);
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            String piece = text.substring(from, to);
            if (face.width(piece.stripTrailing(), size) > width) {
                piece.codePoints().forEach(letter -> put(Character.toString(letter)));
            } else {
                put(piece);
            }
            from = to;
        }
        end();
    }

    private void put(String piece) {
        if (lineWidth + face.width(piece.stripTrailing(), size) > width) {
            end();
        }
        line.append(piece);
        lineWidth += face.width(piece, size);
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        line.setLength(0);
        lineWidth = 0;
    }
}
