package vn.motcua.procedure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code of a procedure whose national code is not known yet. It follows from name and field, so that the same line of
 * a file finds the same procedure again, in this office and in any other.
 */
public final class ProvisionalCode {

    /** Mã tạm. */
    static final String PREFIX = "TAM-";

    private static final int BYTES = 5;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9A-F]{" + 2 * BYTES + "}");

    private ProvisionalCode() {}

    /** Both in composed form (NFC) and trimmed. */
    public static String of(String name, String fieldName) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((name + "\n" + fieldName).getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(hash, 0, BYTES).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static boolean is(String code) {
        return FORM.matcher(code).matches();
    }
}
