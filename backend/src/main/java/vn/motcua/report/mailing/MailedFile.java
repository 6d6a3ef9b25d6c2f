package vn.motcua.report.mailing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is attached.
 *
 * @param title of the report, in the language of the letter
 * @param agency whose report it is
 */
record MailedFile(String title, String agency, String name, String mediaType, byte[] content) {

    /** Lower-case hexadecimal. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform hashes with SHA-256", e);
        }
    }
}
