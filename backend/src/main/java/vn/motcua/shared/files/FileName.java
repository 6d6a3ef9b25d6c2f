package vn.motcua.shared.files;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.motcua.shared.problem.ProblemException;

/**
 * The name that people see. It is never a path, here or on the machine that saves the file: folders, control
 * characters, marks that turn the direction of writing, and what systems forbid in names are taken out.
 */
public final class FileName {

    /** Room for the words, without the extension. */
    static final int LONGEST = 120;

    private static final String NAMELESS = "tệp";

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern END = Pattern.compile("[\\s.]+$");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern EXTENSION = Pattern.compile("\\.(?=[^.]*\\p{Alpha})([\\p{Alnum}]{1,8})$");

    private FileName() {}

    /**
     * The name cleaned, with the extension of its type.
     *
     * @throws ProblemException 422 UPLOAD_MISLABELLED when its extension is that of something else
     */
    static String of(String given, FileType type) {
        String clean = clean(given);
        var extension = EXTENSION.matcher(clean);
        if (!extension.find()) {
            return bounded(clean) + "." + type.extensions().getFirst();
        }
        if (!type.hasExtension(extension.group(1))) {
            throw new ProblemException(422, "UPLOAD_MISLABELLED", "query:fileName", clean, type.name());
        }
        return bounded(clean.substring(0, extension.start())) + extension.group();
    }

    private static String clean(String given) {
        String visible = UNSEEN.matcher(Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC))
                .replaceAll("");
        String own = FOLDERS.matcher(visible).replaceFirst("");
        String allowed = FORBIDDEN.matcher(own).replaceAll("_").replaceAll("\\s+", " ");
        return END.matcher(allowed).replaceAll("");
    }

    private static String bounded(String words) {
        String shortened = words.codePointCount(0, words.length()) > LONGEST
                ? words.substring(0, words.offsetByCodePoints(0, LONGEST))
                : words;
        String trimmed = EDGES.matcher(shortened).replaceAll("");
        return trimmed.isEmpty() ? NAMELESS : trimmed;
    }
}
