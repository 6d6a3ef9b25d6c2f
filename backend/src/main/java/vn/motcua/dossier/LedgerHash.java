package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * {@code SHA-256(previous hash ‖ canonical JSON)} in lower-case hexadecimal. Canonical means: members sorted by name,
 * no white space, UTF-8, texts and whole numbers only, as RFC 8785 would write them.
 */
public final class LedgerHash {

    /** What the first row of a dossier links to. */
    public static final String GENESIS = "0".repeat(64);

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private LedgerHash() {}

    public static String of(String previousHash, Map<String, Object> content) {
        return ofText(previousHash, canonical(content));
    }

    /** @param canonical the text as it was, or should have been, hashed */
    public static String ofText(String previousHash, String canonical) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((previousHash + canonical).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform hashes with SHA-256", e);
        }
    }

    /** The text that is hashed after the previous hash. */
    public static String canonical(Map<String, Object> content) {
        try {
            return CANONICAL.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps and records of texts and numbers can be written as JSON", e);
        }
    }
}
