package vn.motcua.procedure;

/**
 * Where in a file something stands, as somebody finds it again who has it open.
 *
 * @param sheet null where the file has no sheets
 * @param line from 1; the line on which a row begins
 * @param column name of the column; null when it is about the whole line
 */
public record FilePlace(String sheet, long line, String column) {

    public static FilePlace line(long line, String column) {
        return new FilePlace(null, line, column);
    }

    /** {@code line:12:name}, {@code sheet:components:line:12:name}. */
    String pointer() {
        return (sheet == null ? "" : "sheet:" + sheet + ":") + "line:" + line + ":" + (column == null ? "" : column);
    }
}
