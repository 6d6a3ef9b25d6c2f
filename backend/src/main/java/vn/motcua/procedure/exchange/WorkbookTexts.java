package vn.motcua.procedure.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.procedure.FeeExemption;
import vn.motcua.procedure.FeeTier;
import vn.motcua.procedure.LegalReference;

/** Short lists that stand in one cell. */
final class WorkbookTexts {

    private static final Pattern CITATION = Pattern.compile("(.*?)\\s*<(\\S+)>", Pattern.DOTALL);
    private static final Pattern TIER = Pattern.compile("(\\d{1,6})?-(\\d{1,6})?:(\\d{1,12})?");
    private static final Pattern EXEMPTION = Pattern.compile("([A-Z_0-9]{1,50}):(\\d{1,3})");

    private WorkbookTexts() {}

    /** A line for each, its address behind it: {@code NĐ 20/2021/NĐ-CP <https://…>}. */
    static String citations(List<LegalReference> references) {
        return references.stream()
                .map(reference -> (reference.citation() == null ? "" : reference.citation())
                        + (reference.url() == null ? "" : " <" + reference.url() + ">"))
                .collect(Collectors.joining("\n"));
    }

    static List<LegalReference> readCitations(String cell) {
        return list(cell, "\\R", text -> {
            Matcher linked = CITATION.matcher(text);
            return linked.matches()
                    ? new LegalReference(linked.group(1), linked.group(2))
                    : new LegalReference(text, null);
        });
    }

    /** Prices by pages: {@code 1-2:2000; 3-:1000}. */
    static String tiers(List<FeeTier> tiers) {
        return tiers.stream()
                .map(tier -> text(tier.fromPage()) + "-" + text(tier.toPage()) + ":" + text(tier.amountVnd()))
                .collect(Collectors.joining("; "));
    }

    /** @throws CellRefused TIERS_UNREADABLE */
    static List<FeeTier> readTiers(String cell) {
        return list(cell, ";", text -> {
            Matcher tier = TIER.matcher(text);
            if (!tier.matches()) {
                throw new CellRefused("TIERS_UNREADABLE", text);
            }
            return new FeeTier(page(tier.group(1)), page(tier.group(2)), amount(tier.group(3)));
        });
    }

    /** Percents by groups: {@code CHILD:100; MERIT:50}. */
    static String exemptions(List<FeeExemption> exemptions) {
        return exemptions.stream()
                .map(exemption -> text(exemption.group()) + ":" + exemption.percent())
                .collect(Collectors.joining("; "));
    }

    /** @throws CellRefused EXEMPTIONS_UNREADABLE */
    static List<FeeExemption> readExemptions(String cell) {
        return list(cell, ";", text -> {
            Matcher exemption = EXEMPTION.matcher(text);
            int percent = exemption.matches() ? Integer.parseInt(exemption.group(2)) : 0;
            if (percent < 1 || percent > 100) {
                throw new CellRefused("EXEMPTIONS_UNREADABLE", text);
            }
            return new FeeExemption(exemption.group(1), percent);
        });
    }

    private static <T> List<T> list(String cell, String separator, Function<String, T> reader) {
        return Cells.bounded(Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(reader)
                .toList());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Integer page(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static Long amount(String digits) {
        return digits == null ? null : Long.valueOf(digits);
    }
}
