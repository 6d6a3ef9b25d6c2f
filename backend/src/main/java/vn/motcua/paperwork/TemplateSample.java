package vn.motcua.paperwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values to try a text with: each says its own name, and lists have two of each. */
final class TemplateSample {

    private static final List<String> OF_PARTS = List.of(
            "idNumber",
            "address",
            "phone",
            "email",
            "procedure",
            "procedureCode",
            "signingFor",
            "signatoryTitle",
            "signatory");

    private static final String LOOKUP = "https://motcua.example/lookup/H07.142-261118-0001";

    private TemplateSample() {}

    static Map<String, Object> of(DossierForm form, FormHead head) {
        TemplateVocabulary words = ShippedTexts.vocabulary(form);
        Map<String, Object> sample = new HashMap<>();
        OF_PARTS.forEach(name -> sample.put(name, told(name)));
        words.values().forEach(name -> put(sample, name));
        words.lists().forEach((list, of) -> sample.put(list, List.of(one(of), one(of))));
        sample.put("signature", null);
        sample.put("seal", null);
        sample.put("code", "H07.142-261118-0001");
        sample.put("head", head);
        if (form.isInCopies()) {
            sample.put("copies", new ArrayList<>(List.of(copy("Liên 1"), copy("Liên 2"))));
        }
        return sample;
    }

    private static Map<String, Object> copy(String title) {
        return Map.of("title", title, "qr", QrCode.dataUri(LOOKUP), "lookup", LOOKUP, "ratingCode", "AB12-CD34");
    }

    private static Object one(TemplateVocabulary.ListWords words) {
        Map<String, Object> one = new HashMap<>();
        words.members().stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(name.indexOf('.') + 1))
                .forEach(name -> one.put(name, told(name)));
        return one.isEmpty() ? told(words.each()) : one;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> sample, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            sample.putIfAbsent(name, told(name));
        } else {
            Object owner = sample.compute(
                    name.substring(0, dot), (key, was) -> was instanceof Map ? was : new HashMap<String, Object>());
            ((Map<String, Object>) owner).put(name.substring(dot + 1), told(name.substring(dot + 1)));
        }
    }

    private static String told(String name) {
        return "‹" + name + "›";
    }
}
