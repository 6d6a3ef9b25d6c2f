package vn.motcua.shared;

import java.util.regex.Pattern;

/** Text of people that goes into a CSV, which a spreadsheet will open. */
public final class SpreadsheetText {

    /** What makes spreadsheets read Vietnamese. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet would take for a formula. */
    private static final Pattern LOOKS_LIKE_FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /** With an apostrophe before what would be computed instead of read; null stays null. */
    public static String guarded(String text) {
        return text != null && LOOKS_LIKE_FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
