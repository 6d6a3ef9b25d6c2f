package vn.motcua.paperwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.problem.ProblemField;

/** What a template may use: the closed vocabulary of a form, and what of it is missing though the form must have it. */
final class FormValues {

    private final Map<String, Object> values = new HashMap<>();
    private final List<ProblemField> missing = new ArrayList<>();
    private Signer signer;

    /** Who signs the form for the office. */
    record Signer(String account, String name) {}

    FormValues() {
        put("signature", null).put("seal", null); // by hand, until a picture is wanted
    }

    /** @param value null prints nothing, its label neither */
    FormValues put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * @param value null when it is not known, and the form is not printed
     * @param code of the problem that says so, and how to mend it
     * @param arguments of its words
     */
    FormValues require(String name, Object value, String code, Object... arguments) {
        if (value == null || value.equals("")) {
            missing.add(ProblemField.of("/" + name, code, arguments));
        }
        return put(name, value);
    }

    FormValues signedBy(String account, String name) {
        signer = new Signer(account, name);
        return this;
    }

    Signer signer() {
        return signer;
    }

    Map<String, Object> values() {
        return values;
    }

    List<ProblemField> missing() {
        return missing;
    }
}
