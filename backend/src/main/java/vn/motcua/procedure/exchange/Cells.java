package vn.motcua.procedure.exchange;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.procedure.Procedure;

/** What cells of every kind of file may hold. */
final class Cells {

    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_FIELD_NAME = 200;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}");

    /** What spreadsheets would take for a formula: shown to them as text, and read back as it was. */
    private static final Pattern LOOKS_LIKE_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Cells() {}

    static String code(String text) {
        if (!text.matches(Procedure.CODE)) {
            throw new CellRefused("PROCEDURE_CODE_MALFORMED");
        }
        return text;
    }

    static String fieldName(String text) {
        return bounded(text, LONGEST_FIELD_NAME);
    }

    static String bounded(String text, int longest) {
        if (text.length() > longest) {
            throw new CellRefused("TEXT_TOO_LONG", text.length(), longest);
        }
        return text;
    }

    static Long amount(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw new CellRefused("AMOUNT_NOT_A_NUMBER", text);
        }
        return Long.valueOf(text);
    }

    static <T> List<T> bounded(List<T> list) {
        requireBounded(list.size());
        return list;
    }

    /** @param size lines of a list of one procedure */
    static void requireBounded(int size) {
        if (size > LONGEST_LIST) {
            throw new CellRefused("SIZE_OUT_OF_BOUNDS", 0, LONGEST_LIST);
        }
    }

    static String guarded(String text) {
        return text != null && LOOKS_LIKE_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && LOOKS_LIKE_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
