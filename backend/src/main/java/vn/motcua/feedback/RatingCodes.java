package vn.motcua.feedback;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Mã đánh giá: what the receipt carries so that its holder may rate, and nobody else. It follows from the dossier's code
 * and a key that only the server knows, so it is stored nowhere and every print of the receipt has the same (ADR 0041).
 */
@Startup // a key that is missing is found when the server starts, not at the first receipt
@ApplicationScoped
public class RatingCodes {

    /** Digits and letters that are not taken for each other when they are read from paper. */
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final int HALF = 5;
    private static final int FIVE_BITS = 31;
    private static final int SHORTEST_KEY = 6;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    RatingCodes(RatingConfig config) {
        if (config.key().length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("motcua.rating.key is too short");
        }
        key = new SecretKeySpec(config.key().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Ten signs, 50 bits, in two groups: {@code 4T7QK-0MZRD}. */
    public String of(String dossierCode) {
        byte[] mac = mac("rating:" + dossierCode);
        StringBuilder code = new StringBuilder();
        for (int index = 0; index < LENGTH; index++) {
            code.append(index == HALF ? "-" : "").append(ALPHABET.charAt(mac[index] & FIVE_BITS));
        }
        return code.toString();
    }

    /** Whether somebody holds the receipt of this dossier; how they write the code does not matter. */
    boolean opens(String dossierCode, String typed) {
        return MessageDigest.isEqual(bytes(of(dossierCode)), bytes(typed));
    }

    private static byte[] bytes(String written) {
        return written.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
