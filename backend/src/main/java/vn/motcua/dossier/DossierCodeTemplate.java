package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes dossier codes after a template of {@link DossierConfig#codeTemplate()}. */
record DossierCodeTemplate(String template) {

    private static final Pattern PLACE = Pattern.compile("\\{(agency|seq:(\\d)|[yMd]+)}");

    DossierCodeTemplate {
        if (!template.contains("{agency}") || !template.contains("{seq:")) {
            throw new IllegalArgumentException("A code template needs {agency} and {seq:n}: " + template);
        }
    }

    String code(String agency, LocalDate receivedOn, int number) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(2) != null
                                ? ("%0" + place.group(2) + "d").formatted(number)
                                : place.group(1).equals("agency")
                                        ? agency
                                        : DateTimeFormatter.ofPattern(place.group(1))
                                                .format(receivedOn)));
    }
}
