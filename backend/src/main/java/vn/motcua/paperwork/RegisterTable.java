package vn.motcua.paperwork;

import static vn.motcua.paperwork.Sheet.mm;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.motcua.paperwork.Sheet.Align;
import vn.motcua.paperwork.Sheet.Type;

/**
 * The rows of a register over as many sheets as they need, the heads of the columns on each. They are drawn straight onto
 * the paper: a year of 5,000 rows laid out as HTML took half a minute, and the memory of all its cells at once (ADR 0049).
 */
final class RegisterTable {

    static final PDRectangle SIZE = new PDRectangle(mm(297), mm(210));
    static final float LEFT = mm(14);
    static final float RIGHT = mm(287);
    static final float BOTTOM = mm(196);
    private static final float TOP = mm(12);

    private static final float LETTERS = 9;
    private static final float HEADING = 12;
    private static final float NUMBERS = 7.5f;
    private static final float PAD_ABOVE = mm(0.6f);
    private static final float PAD_BESIDE = mm(0.8f);

    private final PdfPaper paper;
    private final List<RegisterColumn> columns;
    private final List<Type> cells = new ArrayList<>();
    private final List<Type> heads = new ArrayList<>();
    private final List<List<String>> headLines = new ArrayList<>();
    private final List<Type> numbers = new ArrayList<>();
    private final List<List<String>> numberLines = new ArrayList<>();

    private Sheet sheet;
    private float y;

    /** Where the table begins on the sheet; its vertical lines are drawn when the sheet is full. */
    private float tableTop;

    /**
     * What stands over the first sheet of a book.
     *
     * @param citation of the circular that draws it, in the corner; null for nothing
     */
    record Head(String citation, String heading, String under) {}

    RegisterTable(PdfPaper paper, List<RegisterColumn> columns) {
        this.paper = paper;
        this.columns = columns;
        float known = 0;
        for (RegisterColumn column : columns) {
            known += mm(column.widthMm()) + 2 * PAD_BESIDE;
        }
        float left = LEFT;
        for (RegisterColumn column : columns) {
            float width = column.widthMm() > 0 ? mm(column.widthMm()) : RIGHT - LEFT - known;
            TinosFaces faces = paper.faces();
            Align align = column.centred() ? Align.CENTRE : Align.LEFT;
            cells.add(new Type(faces.regular(), LETTERS, left + PAD_BESIDE, width, align));
            Type head = new Type(faces.bold(), LETTERS, left + PAD_BESIDE, width, Align.CENTRE);
            heads.add(head);
            headLines.add(head.lines(column.head()));
            numbers.add(new Type(faces.italic(), NUMBERS, left + PAD_BESIDE, width, Align.CENTRE));
            numberLines.add(List.of("(%d)".formatted(numberLines.size() + 1)));
            left += width + 2 * PAD_BESIDE;
        }
    }

    /**
     * The rows of a book, on sheets of their own.
     *
     * @param sum under the last row; null where more books follow
     */
    void draw(Head head, List<RegisterRow> rows, String sum) throws IOException {
        begin();
        if (head.citation() != null) {
            Type corner = new Type(paper.faces().italic(), LETTERS, LEFT, RIGHT - LEFT, Align.RIGHT);
            List<String> lines = corner.lines(head.citation());
            sheet.text(corner, y, lines);
            y += lines.size() * corner.leading();
        }
        centred(paper.faces().bold(), HEADING, head.heading(), mm(0.5f));
        centred(paper.faces().italic(), LETTERS, head.under(), mm(2));
        beginTable();
        for (RegisterRow row : rows) {
            draw(row);
        }
        endTable();
        if (sum != null) {
            Type type = new Type(paper.faces().bold(), LETTERS, LEFT, RIGHT - LEFT, Align.LEFT);
            List<String> lines = type.lines(sum);
            if (y + mm(2) + lines.size() * type.leading() > BOTTOM) {
                sheet.close();
                begin();
            }
            sheet.text(type, y + mm(2), lines);
        }
        sheet.close();
    }

    private void begin() throws IOException {
        sheet = Sheet.fresh(paper, SIZE);
        y = TOP;
    }

    private void centred(Face face, float size, String text, float after) throws IOException {
        Type type = new Type(face, size, LEFT, RIGHT - LEFT, Align.CENTRE);
        List<String> lines = type.lines(text);
        sheet.text(type, y, lines);
        y += lines.size() * type.leading() + after;
    }

    private void beginTable() throws IOException {
        tableTop = y;
        sheet.line(LEFT, y, RIGHT, y);
        slice(heads, headLines, 0, longest(headLines));
        slice(numbers, numberLines, 0, 1);
    }

    private void endTable() throws IOException {
        float x = LEFT;
        for (Type cell : cells) {
            sheet.line(x, tableTop, x, y);
            x += cell.width() + 2 * PAD_BESIDE;
        }
        sheet.line(RIGHT, tableTop, RIGHT, y);
    }

    /** A row stays together where a sheet can hold it; one that is higher than a sheet goes on on the next. */
    private void draw(RegisterRow row) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            lines.add(cells.get(column).lines(text(columns.get(column).value().apply(row))));
        }
        int height = longest(lines);
        if (height > room()) {
            turn();
        }
        for (int from = 0; from < height; ) {
            if (room() < 1) {
                turn();
            }
            int to = Math.min(height, from + room());
            slice(cells, lines, from, to);
            from = to;
        }
    }

    private void turn() throws IOException {
        endTable();
        sheet.close();
        begin();
        beginTable();
    }

    /** How many lines of a row fit onto what is left of the sheet. */
    private int room() {
        return (int) ((BOTTOM - y - 2 * PAD_ABOVE) / (LETTERS * Sheet.LEADING));
    }

    private void slice(List<Type> types, List<List<String>> lines, int from, int to) throws IOException {
        for (int column = 0; column < types.size(); column++) {
            List<String> all = lines.get(column);
            if (from < all.size()) {
                sheet.text(types.get(column), y + PAD_ABOVE, all.subList(from, Math.min(to, all.size())));
            }
        }
        y += (to - from) * LETTERS * Sheet.LEADING + 2 * PAD_ABOVE;
        sheet.line(LEFT, y, RIGHT, y);
    }

    private static int longest(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(0);
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Long amount -> VietnameseWords.number(amount);
            case LocalDate day -> VietnameseWords.date(day);
            default -> value.toString();
        };
    }
}
