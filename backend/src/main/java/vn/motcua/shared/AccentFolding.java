package vn.motcua.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese as people type it in a hurry: without marks, without capitals, {@code đ} as {@code d}. */
public final class AccentFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d .()-]*");
    private static final Pattern COUNTRY = Pattern.compile("^\\+84[ .(-]*0?");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[^\\d]+");

    private AccentFolding() {}

    /** "Nguyễn Thị Hoà" and "nguyen thi hòa" both become "nguyen thi hoa". Null becomes the empty text. */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    /**
     * A LIKE pattern that finds the folded words of a query anywhere and in their order, whatever the user typed. In
     * a number the signs between the digits do not matter, and +84 is the 0 of a phone number.
     */
    public static String likePattern(String query) {
        String folded = fold(query);
        if (NUMBER.matcher(folded).matches()) {
            String digits = COUNTRY.matcher(folded).replaceFirst("0");
            return "%" + BETWEEN_DIGITS.matcher(digits).replaceAll("%") + "%";
        }
        String escaped = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped.replace(' ', '%') + "%";
    }

    /**
     * Whether the folded words of a query are found in one of the texts, anywhere and in their order, as with
     * {@link #likePattern}.
     *
     * @param query null or blank finds everything
     * @param texts may be null
     */
    public static boolean finds(String query, String... texts) {
        String[] words = fold(query).split(" ");
        for (String text : texts) {
            String folded = fold(text);
            int place = 0;
            for (int index = 0; index < words.length && place >= 0; index++) {
                int found = folded.indexOf(words[index], place);
                place = found < 0 ? -1 : found + words[index].length();
            }
            if (place >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Composed form (NFC), trimmed; blank becomes null. Every text is written this way. */
    public static String clean(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
