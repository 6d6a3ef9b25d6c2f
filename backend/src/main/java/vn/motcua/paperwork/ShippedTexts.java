package vn.motcua.paperwork;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The text of each form as the product brings it along, in the language that administrators write in. */
final class ShippedTexts {

    private static final Map<DossierForm, String> TEXTS = new EnumMap<>(DossierForm.class);

    static {
        for (DossierForm form : DossierForm.values()) {
            TEXTS.put(form, translated(read(form)));
        }
    }

    private ShippedTexts() {}

    static String of(DossierForm form) {
        return TEXTS.get(form);
    }

    static TemplateVocabulary vocabulary(DossierForm form) {
        return TemplateVocabulary.of(TemplateText.read(of(form), new ArrayList<>()));
    }

    /** Whether a form has the place in which the office signs, in its shipped text or in another. */
    static boolean isSigned(DossierForm form, String text) {
        Set<String> parts = TemplateVocabulary.of(TemplateText.read(text == null ? of(form) : text, new ArrayList<>()))
                .parts();
        return parts.contains("form-signatory") || parts.contains("form-signature");
    }

    /** What is wrong in a text for a form, the first places first; empty when it can be published. */
    static List<TemplateFault> faults(DossierForm form, String text) {
        List<TemplateFault> faults = new ArrayList<>();
        List<TemplateNode> nodes = TemplateText.read(text, faults);
        if (faults.isEmpty()) {
            faults.addAll(TemplateMarkup.faults(text));
            faults.addAll(TemplateBlocks.faults(text, nodes));
            faults.addAll(vocabulary(form).faults(text, nodes));
        }
        return faults;
    }

    /** Without its frame, and with nothing of Qute but what the closed language has, too. */
    private static String translated(String template) {
        return template.replaceFirst("(?s)^\\{#include paperwork/form\\.html}\\s*", "")
                        .replaceFirst("(?s)\\s*\\{/include}\\s*$", "")
                        .replaceFirst("(?s)^\\{#for copy in copies}\\s*<div class=\"copy[^>]*>\\s*", "")
                        .replaceFirst("(?s)\\s*</div>\\s*\\{/for}$", "")
                        .replaceAll("\\{#include paperwork/([a-z-]+)\\.html /}", "{#include $1 /}")
                        .replaceAll("<img src=\"\\{[a-z.]*qr}\" alt=\"\\{[a-z.]*lookup}\"/>", "{#include qr /}")
                        .replaceAll("\\{([\\w.]+) \\?: ''}", "{$1}")
                        .replaceAll("\\{([\\w.]+) \\?: ([\\w.]+)}", "{#if $1}{$1}{#else}{$2}{/if}")
                + "\n";
    }

    private static String read(DossierForm form) {
        String name = "/templates/" + form.template();
        try (InputStream file = Objects.requireNonNull(ShippedTexts.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
