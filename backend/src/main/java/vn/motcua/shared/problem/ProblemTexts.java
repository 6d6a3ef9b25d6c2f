package vn.motcua.shared.problem;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The two texts of each problem code and of each refusal reason; a code without both is a bug that a test finds. */
public final class ProblemTexts {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final ResourceBundle VI = bundle(VIETNAMESE);
    private static final ResourceBundle EN = bundle(ENGLISH);

    /** As dates are written on Vietnamese papers; English keeps 2026-11-27, which nobody reads the wrong way round. */
    private static final DateTimeFormatter VIETNAMESE_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private ProblemTexts() {}

    public static String vietnamese(String code, Object... arguments) {
        Object[] written = Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate date ? VIETNAMESE_DATE.format(date) : argument)
                .toArray();
        return format(VI, VIETNAMESE, code, written);
    }

    public static String english(String code, Object... arguments) {
        return format(EN, ENGLISH, code, arguments);
    }

    private static ResourceBundle bundle(Locale locale) {
        // No fallback to the machine's locale: the same code gives the same text everywhere.
        return ResourceBundle.getBundle(
                "problems",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String format(ResourceBundle texts, Locale locale, String code, Object... arguments) {
        return new MessageFormat(texts.getString(code), locale).format(arguments);
    }
}
