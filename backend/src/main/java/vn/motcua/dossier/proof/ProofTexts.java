package vn.motcua.dossier.proof;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of criteria and evidence in both languages. */
public final class ProofTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter VIETNAMESE_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final ResourceBundle VI = bundle(VIETNAMESE);
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    private ProofTexts() {}

    /** @param code a {@link Tick}, {@link Criterion} or {@link EvidenceCode} */
    public static String vietnamese(Enum<?> code, List<Object> arguments) {
        List<Object> written = arguments.stream()
                .map(argument -> argument instanceof LocalDate date ? VIETNAMESE_DATE.format(date) : argument)
                .toList();
        return format(VI, VIETNAMESE, code, written);
    }

    public static String english(Enum<?> code, List<Object> arguments) {
        return format(EN, Locale.ENGLISH, code, arguments);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "proof", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String format(ResourceBundle texts, Locale locale, Enum<?> code, List<Object> arguments) {
        return new MessageFormat(texts.getString(code.name()), locale).format(arguments.toArray());
    }
}
