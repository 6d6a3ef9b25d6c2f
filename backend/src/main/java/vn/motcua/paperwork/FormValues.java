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

    /** @param value null prints nothing, its label neither */
    FormValues put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * @param value null when it is not known, and the form is not printed
     * @param code of the problem that says so, and how to mend it
     */
    FormValues require(String name, Object value, String code) {
        if (value == null || value.equals("")) {
            missing.add(ProblemField.of("/" + name, code));
        }
        return put(name, value);
    }

    Map<String, Object> values() {
        return values;
    }

    List<ProblemField> missing() {
        return missing;
    }
}
