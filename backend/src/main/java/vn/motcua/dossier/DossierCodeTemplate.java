package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes dossier codes after a template of {@link DossierConfig#codeTemplate()}, and reads whose a code is. */
record DossierCodeTemplate(String template) {

    private static final Pattern PLACE = Pattern.compile("\\{(agency|seq:(\\d)|[yMd]+)}");

    DossierCodeTemplate {
        if (!template.contains("{agency}") || !template.contains("{seq:")) {
            throw new IllegalArgumentException("A code template needs {agency} and {seq:n}: " + template);
        }
    }

    /** The agency that a code names; empty when it was not written after this template. */
    Optional<String> agencyOf(String code) {
        Matcher written = reading().matcher(code);
        return written.matches() ? Optional.of(written.group("agency")) : Optional.empty();
    }

    private Pattern reading() {
        StringBuilder pattern = new StringBuilder();
        Matcher place = PLACE.matcher(template);
        int end = 0;
        boolean named = false;
        while (place.find()) {
            pattern.append(Pattern.quote(template.substring(end, place.start())));
            end = place.end();
            if (place.group(2) != null) {
                pattern.append("\\d{").append(place.group(2)).append(",9}");
            } else if (place.group(1).equals("agency")) {
                pattern.append(named ? "\\k<agency>" : "(?<agency>[0-9A-Z.]{2,20})");
                named = true;
            } else {
                pattern.append("\\d{").append(place.group(1).length()).append('}');
            }
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(template.substring(end))).toString());
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
