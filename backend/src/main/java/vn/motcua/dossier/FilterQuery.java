package vn.motcua.dossier;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import vn.motcua.shared.problem.ProblemException;

/** The part of a work list's address that says what is looked for; it knows the filters of the list and nothing else. */
public record FilterQuery(String text) {

    private static final Set<String> KEYS =
            Set.of("view", "status", "q", "procedureCode", "field", "assignee", "due", "from", "to", "sort");

    /** @throws ProblemException 400 FILTER_MALFORMED, FILTER_KEY_UNKNOWN, FILTER_KEY_TWICE */
    public static FilterQuery of(String text) {
        Set<String> seen = new HashSet<>();
        for (String pair : text.split("&", -1)) {
            String key = key(pair);
            if (!KEYS.contains(key)) {
                throw new ProblemException(400, "FILTER_KEY_UNKNOWN", "/query", key);
            }
            if (!seen.add(key)) {
                throw new ProblemException(400, "FILTER_KEY_TWICE", "/query", key);
            }
        }
        return new FilterQuery(text);
    }

    private static String key(String pair) {
        int equals = pair.indexOf('=');
        try {
            if (equals < 1 || URLDecoder.decode(pair, StandardCharsets.UTF_8).indexOf('\0') >= 0) {
                throw malformed();
            }
            return pair.substring(0, equals);
        } catch (IllegalArgumentException notEncoded) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return new ProblemException(400, "FILTER_MALFORMED", "/query");
    }
}
