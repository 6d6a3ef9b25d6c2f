package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** A content as the document that it is, for what looks at all its members alike. */
final class ContentTree {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private ContentTree() {}

    static JsonNode of(Object content) {
        return JSON.valueToTree(content);
    }
}
