package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** A content as the document that it is, for what looks at all its members alike. */
final class ContentTree {

    /** Numbers stay as they are written: ten is 10 and not 1E+1. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ContentTree() {}

    static JsonNode of(Object content) {
        return JSON.valueToTree(content);
    }
}
